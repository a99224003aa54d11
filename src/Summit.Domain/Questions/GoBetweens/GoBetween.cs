namespace Summit.Domain;

/// <summary>A third party in contact with both parties of a dyad within a window.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record GoBetween
{
    internal GoBetween(PartyId party, Truth truth, IReadOnlyList<GoBetweenLink> sides) =>
        (Party, Truth, Sides) = (party, truth, ValueList.Of(sides));

    /// <summary>The third party.</summary>
    public PartyId Party { get; }

    /// <summary>Whether it had a contact with both: true, or unknown.</summary>
    public Truth Truth { get; }

    /// <summary>Its contacts with the dyad's first party and with its second, in this order.</summary>
    public IReadOnlyList<GoBetweenLink> Sides { get; }
}
