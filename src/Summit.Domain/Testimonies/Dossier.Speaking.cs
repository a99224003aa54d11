namespace Summit.Domain;

/// <summary>Which claims speak of a property, and what they say as independent testimonies.</summary>
internal sealed partial class Dossier
{
    /// <summary>The independent testimonies that assert, deny or anticipate certain values of a property of a part.</summary>
    public IReadOnlyList<Testimony> Testimonies<T>(ClaimProperty<T> key, RecordPart part, Func<T, bool>? about) =>
        independence.Of(heard.FindAll(h => h.Claim.Property == key.Name && (h.IsEvidence || h.Claim.Stance == Stance.Anticipates) && part.Is(h.Claim.Subject)
            && TryRead(key, h.Claim, out T value) && (about is null || about(value))));

    // To assert held says that it was held; no other property can do without a value.
    private static bool TryRead<T>(ClaimProperty<T> key, Claim claim, out T value) =>
        key.Read(claim.Value.IsRecorded || key.Name != ClaimProperty.Held.Name ? claim.Value : True, out value);

    /// <summary>The claims that assert or deny something of a property of a part. A text that takes no stand silences no other.</summary>
    private List<KnownClaim> On(ClaimProperty property, RecordPart part)
    {
        List<KnownClaim> found = new(heard.Count);
        foreach (KnownClaim one in heard)
        {
            if (one.Claim.Property == property && one.IsEvidence && part.Is(one.Claim.Subject))
            {
                found.Add(one);
            }
        }

        return found;
    }
}
