namespace Summit.Domain;

/// <summary>Days and extents.</summary>
internal sealed partial class Dossier
{
    /// <summary>A dated property: what the policy takes from the days given, or the record's where no admissible claim gives one.</summary>
    /// <param name="key">Which property.</param>
    /// <param name="part">Of which part of the record.</param>
    /// <param name="recorded">The record's own day.</param>
    /// <param name="held">That it was held, where that is what is dated; else null.</param>
    /// <param name="pair">The pair asked about.</param>
    public Resolved<DayBounds> Dated(ClaimProperty<Edtf> key, Part part, Edtf recorded, Proposition? held, Dyad pair)
    {
        List<Heard> candidates = On(key.Name, part);
        candidates.RemoveAll(h => h.IsEvidence && h.Gives is null);
        List<Testimony> testimonies = Speaking(candidates);
        Testimony[] denying = [.. testimonies.Where(t => t.Claim.Stance == Stance.Denies)];
        testimonies.RemoveAll(t => t.Claim.Stance != Stance.Asserts);
        IReadOnlyList<Testimony> giving = policy.Hears(testimonies);
        if (giving.Count == 0)
        {
            return new(BoundsOf(recorded), Basis.NoClaim, [], denying);
        }

        List<DatedTestimony> given = new(giving.Count);
        HashSet<(SourceId, DayBounds)> seen = [];
        (Voices asserted, Voices denied) = (new(), new());
        foreach (Testimony testimony in giving)
        {
            DayBounds bounds = testimony.Gives!.Value;
            bounds = testimony.Day == DayNumber.BeforeAll ? bounds : bounds.PastOn(testimony.Day);
            asserted.Add(testimony);
            if (seen.Add((testimony.Origin, bounds)))
            {
                given.Add(new(testimony, bounds));
            }
        }

        Array.ForEach(denying, denied.Add);
        Proposition dated = held ?? new(giving[0].Claim.Subject, key.Name, default, Participants, policy.DecidesPerDyad ? pair : default, asserted.All, []);
        return new(policy.DateOf(new(dated, given)), Basis.DaysGiven, asserted.All, denied.All);
    }

    private static DayBounds BoundsOf(Edtf when) => when.TryGetBounds(out DayBounds bounds) ? bounds : DayBounds.Anywhen;
}
