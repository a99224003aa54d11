namespace Summit.Domain;

/// <summary>A value that somebody puts forward: whether it is so, what the record itself says and what others say being weighed.</summary>
internal sealed partial class Dossier
{
    /// <summary>The independent testimonies that assert or deny a value of a property and that the policy hears; what an origin both says and denies it does not say.</summary>
    public IReadOnlyList<Testimony> Heard(ClaimProperty property, RecordPart part, Func<ClaimValue, ClaimValue, bool> same)
    {
        List<KnownClaim> candidates = On(property, part);
        bool pastOnly = property.KnownRow?.Traits.HasFlag(PropertyTraits.PastOnly) == true;
        candidates.RemoveAll(h => property.KnownRow?.CanRead(h.Claim.Value) != true || (h.Row!.Traits.HasFlag(PropertyTraits.Date) && h.Gives is null) || (pastOnly && !SpeaksOfThePast(h)));
        return policy.Hears(Independence.Consistent(independence.Of(candidates), DoesNotDeny, (one, other) => same(one.Claim.Value, other.Claim.Value)));
    }

    /// <summary>What the policy makes of a proposition: those who assert it, those who deny it.</summary>
    public Truth Decided(ClaimProperty property, ClaimValue value, IEnumerable<Testimony> asserting, IEnumerable<Testimony> denying)
    {
        (DistinctTestimonies yes, DistinctTestimonies no) = (new(), new());
        yes.AddAll([.. asserting]);
        no.AddAll([.. denying]);
        return yes.Count + no.Count == 0 ? Truth.Unknown
            : policy.Decide(new(subject ??= ClaimSubject.Of(Record), property, value, Participants, default, yes.All, no.All));
    }
}
