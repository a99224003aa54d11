namespace Summit.Domain;

/// <summary>One membership with what it says of a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Party">Which party.</param>
/// <param name="Status">In which status.</param>
/// <param name="Belongs">Whether the party was in that status on the day: true or unknown.</param>
/// <param name="Span">The membership's days as the reading takes them.</param>
public sealed record MembershipOnDay(PartyId Party, MembershipStatus Status, Truth Belongs, DayBounds Span);
