namespace Summit.Domain;

/// <summary>A third party in contact with both parties of a dyad within a window.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Party">The third party.</param>
/// <param name="Truth">Whether it had a contact with both: true, or unknown.</param>
/// <param name="Sides">Its contacts with the dyad's first party and with its second, in this order.</param>
public sealed record GoBetween(PartyId Party, Truth Truth, IReadOnlyList<GoBetweenLink> Sides)
{
    /// <summary>Its contacts with the dyad's first party and with its second, in this order.</summary>
    public IReadOnlyList<GoBetweenLink> Sides { get; } = ValueList.Of(Sides);
}
