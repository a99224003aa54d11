namespace Summit.Domain;

/// <summary>A change of a party's level between two editions of a forum at which it is known.</summary>
/// <remarks>The level is the highest band of those who surely were there, where nobody of a higher one may have been. Equal when all members are equal; no order.</remarks>
/// <param name="Party">The party.</param>
/// <param name="From">The earlier edition.</param>
/// <param name="To">The later edition.</param>
/// <param name="Before">The level at the earlier one.</param>
/// <param name="After">The level at the later one.</param>
/// <param name="Between">Editions between the two at which the level is not known, or of which no delegation is recorded.</param>
public sealed record AttendanceChange(PartyId Party, SessionId From, SessionId To, Band Before, Band After, IReadOnlyList<SessionId> Between)
{
    /// <summary>Editions between the two at which the level is not known, or of which no delegation is recorded.</summary>
    public IReadOnlyList<SessionId> Between { get; } = ValueList.Of(Between);
}
