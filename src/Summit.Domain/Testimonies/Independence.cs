namespace Summit.Domain;

/// <summary>From claims to independent testimonies: texts that derive from one another are one source.</summary>
/// <param name="policy">Which testimony is admitted.</param>
/// <param name="participants">Who takes part in the record.</param>
/// <param name="hasCopies">Whether some text on the record repeats another, or is known only as another quotes it.</param>
internal sealed class Independence(Policy policy, Participants participants, bool hasCopies)
{
    /// <summary>
    /// What the candidates say, dependent texts made one. Over all texts of one origin, what is said outright goes before what is implied; of what is left,
    /// the origin's own text speaks if there is one, else the earliest. A text that repeats several origins counts as a copy of each of them: it adds no testimony of its own.
    /// </summary>
    public List<Testimony> Of(List<KnownClaim> candidates)
    {
        List<Testimony> testimonies = new(candidates.Count);
        if (!hasCopies || candidates.TrueForAll(static c => c.Text.StandsAlone))
        {
            foreach (KnownClaim one in candidates)
            {
                AddAdmitted(testimonies, new(one.Claim, one.Text.Source, one.Text.Id, one.Text.Published, one.Text.Day, participants) { IsImplied = one.IsImplied, Gives = one.Gives });
            }
        }
        else
        {
            foreach ((KnownSource origin, List<KnownClaim> texts) in ByOrigin(candidates))
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

    private static Dictionary<SourceId, (KnownSource Origin, List<KnownClaim> Texts)>.ValueCollection ByOrigin(List<KnownClaim> candidates)
    {
        Dictionary<SourceId, (KnownSource Origin, List<KnownClaim> Texts)> groups = [];
        List<KnownClaim> quoted = candidates.FindAll(static c => c.Text.Through is not null);
        foreach (KnownClaim one in candidates)
        {
            foreach (KnownSource origin in Quotes.Origins(one, quoted))
            {
                if (!groups.TryGetValue(origin.Id, out (KnownSource Origin, List<KnownClaim> Texts) group))
                {
                    groups[origin.Id] = group = (origin, []);
                }

                group.Texts.Add(one);
            }
        }

        return groups.Values;
    }

    private void AddSpeaking(List<Testimony> testimonies, KnownSource origin, List<KnownClaim> texts)
    {
        List<KnownClaim> outright = texts.FindAll(static t => !t.IsImplied);
        List<KnownClaim> candidates = outright.Count > 0 ? outright : texts;
        bool ownWords = candidates.Exists(t => t.Text.Id == origin.Id);
        int first = Earliest(candidates).Day;
        KnownSource earliest = Earliest(texts);
        Claim[] all = [.. texts.Select(t => t.Claim)];
        foreach (KnownClaim one in candidates)
        {
            if (ownWords ? one.Text.Id == origin.Id : one.Text.Day == first)
            {
                AddAdmitted(testimonies, new(one.Claim, origin.IsRecorded ? origin.Source : one.Text.Source, origin.Id, earliest.Published, earliest.Day, participants, all) { IsImplied = one.IsImplied, Gives = one.Gives });
            }
        }
    }

    /// <summary>The first text to be published; an undated one only if all are.</summary>
    private static KnownSource Earliest(List<KnownClaim> texts)
    {
        KnownSource earliest = texts[0].Text;
        foreach (KnownClaim one in texts)
        {
            earliest = one.Text.IsDated && (!earliest.IsDated || one.Text.Day < earliest.Day) ? one.Text : earliest;
        }

        return earliest;
    }

    /// <summary>Leaves out what one source both asserts and denies: it takes no stand on that value.</summary>
    public static List<Testimony> Consistent(List<Testimony> testimonies, Func<Testimony, bool> asserts, Func<Testimony, Testimony, bool> sameValue)
    {
        if (testimonies.Count < 2 || !HasDenial(testimonies, asserts))
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

    /// <summary>Whether one of several testimonies does not assert; asked often, and mostly none does.</summary>
    public static bool HasDenial(List<Testimony> testimonies, Func<Testimony, bool> asserts)
    {
        foreach (Testimony testimony in testimonies)
        {
            if (!asserts(testimony))
            {
                return true;
            }
        }

        return false;
    }
}
