using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>Properties that have one value out of several: codes, names, numbers, ids.</summary>
internal sealed partial class Dossier
{
    private ConcurrentDictionary<(RecordPart, MembershipStatus), IReadOnlyList<DayBounds>>? daysSeen;

    /// <summary>A coded property. What no admissible claim speaks of keeps the record's value; denying one value asserts no other.</summary>
    /// <remarks>
    /// Each asserted value is decided alone. One that the policy establishes is taken, and the others are dissent; two that it would establish, and that
    /// are not the same, make the property unknown and deny nothing.
    /// </remarks>
    /// <param name="property">Which property.</param>
    /// <param name="read">How a value is read; what cannot be read is not heard.</param>
    /// <param name="part">Of which part of the record.</param>
    /// <param name="recorded">The record's own value.</param>
    /// <param name="isRecorded">Whether the record has one.</param>
    /// <param name="pair">The pair asked about.</param>
    /// <param name="pastOnly">Whether an announcement counts for nothing, as with presence.</param>
    /// <param name="same">When two values are the same, and what they say together; equality if left out.</param>
    public Resolved<T> Coded<T>(ClaimProperty property, ClaimProperty<T>.TryRead read, RecordPart part, T recorded, bool isRecorded, Dyad pair, bool pastOnly = false, SameValue<T>? same = null)
    {
        List<KnownClaim> candidates = On(property, part);
        candidates.RemoveAll(h => !read(h.Claim.Value, out _) || (pastOnly && !SpeaksOfThePast(h)));
        List<Testimony> independent = independence.Of(candidates);
        IReadOnlyList<Testimony> testimonies = policy.Hears(Independence.HasDenial(independent, DoesNotDeny) ? Consistent(independent) : independent);
        if (testimonies.Count == 0)
        {
            return Resolved<T>.Recorded(recorded);
        }

        // By far the most properties are asserted by one source, and nobody says otherwise.
        if (testimonies.Count == 1 && DoesNotDeny(testimonies[0]))
        {
            Claim claim = testimonies[0].Claim;
            bool established = policy.Decide(new(claim.Subject, property, claim.Value, Participants, policy.DecidesPerDyad ? pair : default, testimonies, [])) == Truth.True;
            return new(established ? ValueIn(testimonies[0]) : default!, DecidedBy.ThePolicy, testimonies, [], !established);
        }

        // Each value is read once, because reading is what costs.
        T[] says = new T[testimonies.Count];
        List<T> values = [];
        for (int i = 0; i < says.Length; i++)
        {
            says[i] = ValueIn(testimonies[i]);
            if (DoesNotDeny(testimonies[i]) && !values.Contains(says[i]))
            {
                values.Add(says[i]);
            }
        }

        if (values.Count == 0)
        {
            // Nobody asserts a value, so it is the record's that may be denied.
            Proposition own = That(recorded);
            return !isRecorded || own.Denied.Count == 0 ? new(recorded, DecidedBy.OnlyOthersDenied, [], [])
                : policy.Decide(own) == Truth.True ? new(recorded, DecidedBy.ThePolicy, [], own.Denied)
                : new(default!, DecidedBy.ThePolicy, [], own.Denied, true);
        }

        (DistinctTestimonies asserted, DistinctTestimonies denied) = (new(), new());
        (T taken, bool any, bool different) = (default(T)!, false, false);
        foreach (T value in values)
        {
            Proposition proposition = That(value);
            if (values.Count == 1)
            {
                bool established = policy.Decide(proposition) == Truth.True;
                return new(established ? value : default!, DecidedBy.ThePolicy, proposition.Asserted, proposition.Denied, !established);
            }

            asserted.AddAll(proposition.Asserted);
            denied.AddAll(proposition.Denied);
            if (policy.Decide(proposition) == Truth.True)
            {
                T both = value;
                different |= any && !IsSame(taken, value, out both);
                (taken, any) = (both, true);
            }
        }

        return any && !different ? new(taken, DecidedBy.ThePolicy, asserted.All, denied.All)
            : new(default!, DecidedBy.DifferentValues, asserted.All, denied.All, true);

        List<Testimony> Consistent(List<Testimony> all) => Independence.Consistent(all, DoesNotDeny, (one, other) => Agree(ValueIn(one), ValueIn(other)));

        T ValueIn(Testimony testimony) => read(testimony.Claim.Value, out T value) ? value : default!;

        bool Agree(T one, T other) => IsSame(one, other, out _);

        bool IsSame(T one, T other, out T both)
        {
            if (same is not null)
            {
                return same(one, other, out both);
            }

            both = one;
            return EqualityComparer<T>.Default.Equals(one, other);
        }

        Proposition That(T value)
        {
            (DistinctTestimonies yes, DistinctTestimonies no) = (new(), new());
            Claim? first = null;
            for (int i = 0; i < says.Length; i++)
            {
                if (Agree(value, says[i]))
                {
                    first ??= testimonies[i].Claim;
                    (DoesNotDeny(testimonies[i]) ? yes : no).Add(testimonies[i]);
                }
            }

            return new(first?.Subject ?? ClaimSubject.Of(Record), property, first?.Value ?? default, Participants, policy.DecidesPerDyad ? pair : default, yes.All, no.All);
        }
    }

    public Resolved<T> Coded<T>(ClaimProperty<T> key, RecordPart part, T recorded, Dyad pair, bool pastOnly = false)
        where T : struct, ICode<T> => Coded(key.Name, key.Read, part, recorded, recorded.IsRecorded, pair, pastOnly);

    /// <summary>Whether a property has a value among others, as an office among those that a person held: other values deny nothing and leave it open.</summary>
    public Truth IsSo<T>(ClaimProperty<T> key, RecordPart part, T value, Truth withoutClaim)
    {
        List<KnownClaim> candidates = On(key.Name, part);
        candidates.RemoveAll(h => !(h.Claim.Says(key, out T says) && EqualityComparer<T>.Default.Equals(says, value)));
        return IsSo(key, candidates, withoutClaim);
    }

    /// <summary>The same, from the claims that speak of the value.</summary>
    private Truth IsSo<T>(ClaimProperty<T> key, List<KnownClaim> candidates, Truth withoutClaim)
    {
        (DistinctTestimonies asserted, DistinctTestimonies denied) = (new(), new());
        Claim? first = null;
        foreach (Testimony testimony in policy.Hears(Independence.Consistent(independence.Of(candidates), DoesNotDeny, static (_, _) => true)))
        {
            first ??= testimony.Claim;
            (DoesNotDeny(testimony) ? asserted : denied).Add(testimony);
        }

        return first is null ? withoutClaim : policy.Decide(new(first.Subject, key.Name, first.Value, Participants, default, asserted.All, denied.All));
    }

    /// <summary>The days on which, as the policy takes it, a party had a status in a forum. Membership after membership of the party asks for them.</summary>
    public IReadOnlyList<DayBounds> DaysSeen(RecordPart part, MembershipStatus status) => (daysSeen ??= new()).GetOrAdd((part, status), key =>
    [
        .. from claims in On(ClaimProperty.Membership.Name, key.Item1).GroupBy(h => h.Claim.Says(ClaimProperty.Membership, out ClaimedStatus says) ? says : null)
           let claimed = claims.Key
           where claimed is not null && claimed.Status == key.Item2 && claimed.On.IsRecorded && IsSo(ClaimProperty.Membership, [.. claims], Truth.Unknown) == Truth.True
           select claimed.On.BoundsOrAnywhen,
    ]);

    private static bool DoesNotDeny(Testimony testimony) => testimony.Claim.Stance != Stance.Denies;
}
