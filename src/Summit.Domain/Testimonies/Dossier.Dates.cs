namespace Summit.Domain;

/// <summary>Days and extents.</summary>
internal sealed partial class Dossier
{
    /// <summary>A dated property: what the policy takes from the days given, or the record's where no admissible claim gives one.</summary>
    /// <param name="key">Which property.</param>
    /// <param name="part">Of which part of the record.</param>
    /// <param name="recorded">The record's own day; where it has none, the days within which it lies.</param>
    /// <param name="held">That it was held, where that is what is dated; else null.</param>
    /// <param name="pair">The pair asked about.</param>
    public Resolved<DayBounds> Dated(ClaimProperty<Edtf> key, RecordPart part, DayBounds recorded, Proposition? held, Dyad pair)
    {
        List<KnownClaim> candidates = On(key.Name, part);
        candidates.RemoveAll(static h => h.IsEvidence && h.Gives is null);
        List<Testimony> giving = new(candidates.Count);
        DistinctTestimonies denied = new();
        foreach (Testimony testimony in Independence.Consistent(independence.Of(candidates), DoesNotDeny, static (one, other) => one.Gives == other.Gives))
        {
            if (testimony.Claim.Stance == Stance.Asserts)
            {
                giving.Add(testimony);
            }
            else
            {
                denied.Add(testimony);
            }
        }

        IReadOnlyList<Testimony> taken = policy.Hears(giving);
        if (taken.Count == 0)
        {
            return new(recorded, DecidedBy.NoClaim, [], denied.All);
        }

        DistinctTestimonies asserted = new();
        foreach (Testimony testimony in taken)
        {
            asserted.Add(testimony);
        }

        Proposition dated = held ?? new(taken[0].Claim.Subject, key.Name, default, Participants, policy.DecidesPerDyad ? pair : default, asserted.All, []);
        return new(policy.DateOf(new(dated, DaysOf(taken))), DecidedBy.DaysGiven, asserted.All, denied.All);
    }

    /// <summary>The days given, each origin's once, bounded by its publication where it speaks of the past.</summary>
    private static List<DatedTestimony> DaysOf(IReadOnlyList<Testimony> giving)
    {
        List<DatedTestimony> given = new(giving.Count);
        HashSet<(SourceId, DayBounds)>? seen = giving.Count > 1 ? [] : null;
        foreach (Testimony testimony in giving)
        {
            DayBounds day = testimony.Gives!.Value;
            day = testimony.Day == DayNumber.BeforeAll ? day : day.PastOn(testimony.Day);
            if (seen is null || seen.Add((testimony.Origin, day)))
            {
                given.Add(new(testimony, day));
            }
        }

        return given;
    }
}
