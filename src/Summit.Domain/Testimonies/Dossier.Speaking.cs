namespace Summit.Domain;

/// <summary>From claims to independent testimonies.</summary>
internal sealed partial class Dossier
{
    /// <summary>
    /// What the candidates say, dependent texts made one. Over all texts of one origin, what is said outright goes before what is implied; of what is left,
    /// the origin's own text speaks if there is one, else the earliest. A text that repeats several origins counts for each of them, because it adds nothing.
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
        List<Heard> outright = texts.FindAll(static t => !t.IsImplied);
        List<Heard> candidates = outright.Count > 0 ? outright : texts;
        bool ownWords = candidates.Exists(t => t.Text.Id == origin.Id);
        int first = Earliest(candidates).Day;
        SourceText earliest = Earliest(texts);
        Claim[] all = [.. texts.Select(t => t.Claim)];
        foreach (Heard one in candidates)
        {
            if (ownWords ? one.Text.Id == origin.Id : one.Text.Day == first)
            {
                AddAdmitted(testimonies, new(one.Claim, origin.IsRecorded ? origin.Source : one.Text.Source, origin.Id, earliest.Published, earliest.Day, Participants, all) { IsImplied = one.IsImplied, Gives = one.Gives });
            }
        }
    }

    /// <summary>The first text to be published; an undated one only if all are.</summary>
    private static SourceText Earliest(List<Heard> texts)
    {
        SourceText earliest = texts[0].Text;
        foreach (Heard one in texts)
        {
            earliest = one.Text.IsDated && (!earliest.IsDated || one.Text.Day < earliest.Day) ? one.Text : earliest;
        }

        return earliest;
    }

    /// <summary>Leaves out what one source both asserts and denies: it takes no stand on that value.</summary>
    private static List<Testimony> Consistent(List<Testimony> testimonies, Func<Testimony, bool> asserts, Func<Testimony, Testimony, bool> sameValue)
    {
        if (testimonies.Count < 2 || testimonies.TrueForAll(t => asserts(t)))
        {
            return testimonies;
        }

        ILookup<SourceId, Testimony> asserting = testimonies.Where(asserts).ToLookup(t => t.Origin);
        HashSet<Testimony> inconsistent =
        [
            .. from denial in testimonies
               where !asserts(denial)
               from other in asserting[denial.Origin]
               where sameValue(other, denial)
               from one in new[] { denial, other }
               select one,
        ];
        testimonies.RemoveAll(inconsistent.Contains);
        return testimonies;
    }

    /// <summary>The independent testimonies that assert, deny or anticipate certain values of a property of a part.</summary>
    public IReadOnlyList<Testimony> Testimonies<T>(ClaimProperty<T> key, Part part, Func<T, bool>? about) =>
        Speaking(heard.FindAll(h => h.Claim.Property == key.Name && (h.IsEvidence || h.Claim.Stance == Stance.Anticipates) && part.Is(h.Claim.Subject)
            && TryRead(key, h.Claim, out T value) && (about is null || about(value))));

    // To assert held says that it was held; no other property can do without a value.
    private static bool TryRead<T>(ClaimProperty<T> key, Claim claim, out T value) =>
        key.Read(claim.Value.IsRecorded || key.Name != ClaimProperty.Held.Name ? claim.Value : True, out value);

    /// <summary>The claims that assert or deny something of a property of a part. A text that takes no stand silences no other.</summary>
    private List<Heard> On(ClaimProperty property, Part part)
    {
        List<Heard> found = new(heard.Count);
        foreach (Heard one in heard)
        {
            if (one.Claim.Property == property && one.IsEvidence && part.Is(one.Claim.Subject))
            {
                found.Add(one);
            }
        }

        return found;
    }
}
