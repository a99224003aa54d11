namespace Summit.Domain;

/// <summary>A change of a party's level between two editions of a forum at which it is known.</summary>
/// <remarks>The level is the highest band of those who surely were there, where nobody of a higher one may have been. Equal when all members are equal; no order.</remarks>
public sealed record AttendanceChange
{
    internal AttendanceChange(PartyId party, SessionId from, SessionId to, Band before, Band after, IReadOnlyList<SessionId> between) =>
        (Party, From, To, Before, After, Between) = (party, from, to, before, after, ValueList.Of(between));

    /// <summary>The party.</summary>
    public PartyId Party { get; }

    /// <summary>The earlier edition.</summary>
    public SessionId From { get; }

    /// <summary>The later edition.</summary>
    public SessionId To { get; }

    /// <summary>The level at the earlier one.</summary>
    public Band Before { get; }

    /// <summary>The level at the later one.</summary>
    public Band After { get; }

    /// <summary>Editions between the two at which the level is not known, or of which no delegation is recorded.</summary>
    public IReadOnlyList<SessionId> Between { get; }
}
