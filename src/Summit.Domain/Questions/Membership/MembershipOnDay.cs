namespace Summit.Domain;

/// <summary>One membership with what it says of a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record MembershipOnDay
{
    internal MembershipOnDay(PartyId party, MembershipStatus status, Truth belongs, DayBounds span) =>
        (Party, Status, Belongs, Span) = (party, status, belongs, span);

    /// <summary>Which party.</summary>
    public PartyId Party { get; }

    /// <summary>In which status.</summary>
    public MembershipStatus Status { get; }

    /// <summary>Whether the party was in that status on the day: true or unknown.</summary>
    public Truth Belongs { get; }

    /// <summary>The membership's days as the reading takes them.</summary>
    public DayBounds Span { get; }
}
