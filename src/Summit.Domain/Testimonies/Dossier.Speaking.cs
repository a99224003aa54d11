namespace Summit.Domain;

/// <summary>Which claims speak of a property, and what they say as independent testimonies.</summary>
internal sealed partial class Dossier
{
    private const int FewEnoughToScan = 8;

    private Dictionary<(ClaimProperty, RecordPart), List<KnownClaim>>? byPart;

    /// <summary>The independent testimonies that assert, deny or anticipate certain values of a property of a part.</summary>
    public IReadOnlyList<Testimony> Testimonies<T>(ClaimProperty<T> key, RecordPart part, Func<T, bool>? about) =>
        independence.Of(Speaking(key.Name, part).FindAll(h => (h.IsEvidence || h.Claim.Stance == Stance.Anticipates) && TryRead(key, h.Claim, out T value) && (about is null || about(value))));

    // To assert held says that it was held; no other property can do without a value.
    private static bool TryRead<T>(ClaimProperty<T> key, Claim claim, out T value) =>
        key.Read(claim.Value.IsRecorded || key.Name != ClaimProperty.Held.Name ? claim.Value : True, out value);

    /// <summary>The claims that assert or deny something of a property of a part. A text that takes no stand silences no other.</summary>
    private List<KnownClaim> On(ClaimProperty property, RecordPart part) => Speaking(property, part).FindAll(static h => h.IsEvidence);

    /// <summary>All that is heard of a property of a part, whatever it says. A record of which much is said is asked for part after part, so that is sorted once.</summary>
    private List<KnownClaim> Speaking(ClaimProperty property, RecordPart part)
    {
        if (heard.Count <= FewEnoughToScan)
        {
            return heard.FindAll(h => h.Claim.Property == property && part.Is(h.Claim.Subject));
        }

        byPart ??= heard.GroupBy(h => (h.Claim.Property, RecordPart.Of(h.Claim.Subject))).ToDictionary(g => g.Key, g => g.ToList());
        RecordPart named = part.Person.IsRecorded ? new(default, part.Person) : part.Step?.Length == 0 ? part with { Step = null } : part;
        return byPart.GetValueOrDefault((property, named), []);
    }
}
