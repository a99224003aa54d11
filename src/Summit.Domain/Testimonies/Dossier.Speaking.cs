namespace Summit.Domain;

/// <summary>From claims to independent testimonies.</summary>
internal sealed partial class Dossier
{
    /// <summary>
    /// What the candidates say, dependent texts made one: an origin that takes a stand speaks for all that repeat it, else the earliest of them does.
    /// A text that repeats several origins counts for each of them, for it adds nothing to what they say.
    /// </summary>
    private List<Testimony> Speaking(List<Heard> candidates)
    {
        List<Testimony> testimonies = new(candidates.Count);
        if (!hasCopies || candidates.TrueForAll(static c => c.Text.IsOrigin))
        {
            foreach (Heard one in candidates)
            {
                AddAdmitted(testimonies, new(one.Claim, one.Text.Source, one.Text.Id, one.Text.Published, one.Text.Day, Participants) { IsImplied = one.IsImplied, Gives = one.Gives });
            }
        }
        else
        {
            foreach ((SourceText origin, List<Heard> texts) in ByOrigin(candidates))
            {
                AddSpeaking(testimonies, origin, texts);
            }
        }

        return testimonies;
    }

    private void AddAdmitted(List<Testimony> testimonies, Testimony testimony)
    {
        if (policy.Admits(testimony))
        {
            testimonies.Add(testimony);
        }
    }

    private static Dictionary<SourceId, (SourceText Origin, List<Heard> Texts)>.ValueCollection ByOrigin(List<Heard> candidates)
    {
        Dictionary<SourceId, (SourceText Origin, List<Heard> Texts)> groups = [];
        foreach (Heard one in candidates)
        {
            foreach (SourceText origin in one.Text.Origins)
            {
                if (!groups.TryGetValue(origin.Id, out (SourceText Origin, List<Heard> Texts) group))
                {
                    groups[origin.Id] = group = (origin, []);
                }

                group.Texts.Add(one);
            }
        }

        return groups.Values;
    }

    private void AddSpeaking(List<Testimony> testimonies, SourceText origin, List<Heard> texts)
    {
        SourceText earliest = texts[0].Text;
        bool ownWords = false;
        foreach (Heard one in texts)
        {
            earliest = one.Text.IsDated && (!earliest.IsDated || one.Text.Day < earliest.Day) ? one.Text : earliest;
            ownWords |= one.Text.Id == origin.Id;
        }

        Claim[] all = [.. texts.Select(t => t.Claim)];
        List<Heard> speaking = texts.FindAll(one => ownWords ? one.Text.Id == origin.Id : one.Text.Day == earliest.Day);

        // Dependent texts are one source, and what it says in so many words goes before what it implies.
        bool outspoken = speaking.Exists(static one => !one.IsImplied && one.IsEvidence);
        foreach (Heard one in speaking)
        {
            if (!outspoken || !one.IsImplied)
            {
                AddAdmitted(testimonies, new(one.Claim, origin.IsRecorded ? origin.Source : one.Text.Source, origin.Id, earliest.Published, earliest.Day, Participants, all) { IsImplied = one.IsImplied, Gives = one.Gives });
            }
        }
    }

    /// <summary>The independent testimonies that assert, deny or anticipate certain values of a property of a part.</summary>
    public IReadOnlyList<Testimony> Testimonies<T>(ClaimProperty<T> key, Part part, Func<T, bool>? about) =>
        Speaking(heard.FindAll(h => h.Claim.Property == key.Name && (h.IsEvidence || h.Claim.Stance == Stance.Anticipates) && part.Is(h.Claim.Subject)
            && TryRead(key, h.Claim, out T value) && (about is null || about(value))));

    // To assert held says that it was held; no other property can do without a value.
    private static bool TryRead<T>(ClaimProperty<T> key, Claim claim, out T value) =>
        key.Read(claim.Value.IsRecorded || key.Name != ClaimProperty.Held.Name ? claim.Value : True, out value);

    /// <summary>The claims on a property of a part that take a stand on it.</summary>
    private List<Heard> On(ClaimProperty property, Part part)
    {
        List<Heard> found = new(heard.Count);
        foreach (Heard one in heard)
        {
            if (one.Claim.Property == property && one.TakesAStand && part.Is(one.Claim.Subject))
            {
                found.Add(one);
            }
        }

        return found;
    }
}
