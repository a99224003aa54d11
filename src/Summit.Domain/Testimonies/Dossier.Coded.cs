namespace Summit.Domain;

/// <summary>Properties that have one value out of several: codes, names, numbers, ids.</summary>
internal sealed partial class Dossier
{
    /// <summary>
    /// A coded property. Two different asserted values make it unknown and deny nothing; denying one value asserts no other; what no admissible
    /// claim speaks of keeps the record's value.
    /// </summary>
    /// <param name="property">Which property.</param>
    /// <param name="read">How a value is read; what cannot be read is not heard.</param>
    /// <param name="part">Of which part of the record.</param>
    /// <param name="recorded">The record's own value.</param>
    /// <param name="isRecorded">Whether the record has one.</param>
    /// <param name="pair">The pair asked about.</param>
    /// <param name="pastOnly">Whether an announcement counts for nothing, as with presence.</param>
    /// <param name="agree">When two values are the same; equality if left out.</param>
    public Resolved<T> Coded<T>(ClaimProperty property, ClaimProperty<T>.TryRead read, Part part, T recorded, bool isRecorded, Dyad pair, bool pastOnly = false, Func<T, T, bool>? agree = null)
    {
        List<Heard> candidates = On(property, part);
        candidates.RemoveAll(h => (h.IsEvidence && !read(h.Claim.Value, out _)) || (pastOnly && !SpeaksOfThePast(h)));
        IReadOnlyList<Testimony> testimonies = policy.Hears(Evidence(Speaking(candidates)));
        if (testimonies.Count == 0)
        {
            return Resolved<T>.Recorded(recorded);
        }

        agree ??= EqualityComparer<T>.Default.Equals;
        (Voices asserted, Voices denied) = (new(), new());
        (T value, Claim? first, bool different) = (default(T)!, null, false);
        foreach (Testimony testimony in testimonies)
        {
            if (testimony.Claim.Stance != Stance.Asserts)
            {
                continue;
            }

            read(testimony.Claim.Value, out T says);
            different |= first is not null && !agree(value, says);
            (value, first) = first is null ? (says, testimony.Claim) : (value, first);
            asserted.Add(testimony);
        }

        // Where nobody asserts a value, it is the record's that may be denied.
        bool any = first is not null;
        foreach (Testimony testimony in testimonies)
        {
            if (testimony.Claim.Stance == Stance.Denies && read(testimony.Claim.Value, out T says) && (any ? different || agree(value, says) : isRecorded && agree(recorded, says)))
            {
                denied.Add(testimony);
                first ??= testimony.Claim;
            }
        }

        if (different)
        {
            return new(default!, Basis.DifferentValues, asserted.All, denied.All, true);
        }

        if (!any && denied.Count == 0)
        {
            return new(recorded, Basis.OnlyOthersDenied, [], []);
        }

        Proposition proposition = new(first!.Subject, property, first.Value, Participants, policy.DecidesPerDyad ? pair : default, asserted.All, denied.All);
        bool taken = policy.Decide(proposition) == Truth.True;
        return new(taken ? (any ? value : recorded) : default!, Basis.ThePolicy, asserted.All, denied.All, !taken);
    }

    public Resolved<T> Coded<T>(ClaimProperty<T> key, Part part, T recorded, Dyad pair, bool pastOnly = false)
        where T : struct, ICode<T> => Coded(key.Name, key.Read, part, recorded, recorded.IsRecorded, pair, pastOnly);

    /// <summary>Whether a property has a value among others, as an office among those that a person held: other values deny nothing and leave it open.</summary>
    public Truth IsSo<T>(ClaimProperty<T> key, Part part, T value, Truth withoutClaim)
    {
        (Voices asserted, Voices denied) = (new(), new());
        Claim? first = null;
        List<Heard> candidates = On(key.Name, part);
        candidates.RemoveAll(h => h.IsEvidence && !(h.Claim.Says(key, out T says) && EqualityComparer<T>.Default.Equals(says, value)));
        foreach (Testimony testimony in policy.Hears(Evidence(Speaking(candidates))))
        {
            first ??= testimony.Claim;
            (testimony.Claim.Stance == Stance.Asserts ? asserted : denied).Add(testimony);
        }

        return first is null ? withoutClaim : policy.Decide(new(first.Subject, key.Name, first.Value, Participants, default, asserted.All, denied.All));
    }

    /// <summary>The days on which, as the policy takes it, a party had a status in a forum.</summary>
    public IEnumerable<DayBounds> DaysSeen(Part part, MembershipStatus status) =>
        from claimed in On(ClaimProperty.Membership.Name, part).Select(h => h.Claim.Says(ClaimProperty.Membership, out ClaimedStatus says) ? says : null).Distinct()
        where claimed is not null && claimed.Status == status && claimed.On.IsRecorded && IsSo(ClaimProperty.Membership, part, claimed, Truth.Unknown) == Truth.True
        select BoundsOf(claimed.On);
}
