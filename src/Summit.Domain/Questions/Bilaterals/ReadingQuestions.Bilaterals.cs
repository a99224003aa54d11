namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>Whom a party met separately at a session, judged for every party with a delegation there.</summary>
    /// <remarks>
    /// Met: a direct contact of the two alone, in or beside the session. Not met needs a denial that was not retracted, declared coverage, or delegates
    /// that surely were not there on a common day. There is the place, not the room: a delegate's span is taken for his stay, unless a meeting of his party in or
    /// beside the session shows that he stayed longer. That others are named denies nothing. Everything else is unknown.
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="session">Which session; its parts belong to it.</param>
    /// <param name="party">Whose round. Empty for a party that the record does not have there.</param>
    /// <param name="on">On which day; null for all of the session; then meetings beside it count on any of its days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such session.</exception>
    public static BilateralRound BilateralRound(this Reading reading, SessionId session, PartyId party, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Session found = Need.Found(reading.Chronicle.Find(session), "session", session, nameof(session));
        DayBounds? window = on is { } day ? DayBounds.On(day) : null;
        return new BilateralRule(reading).Of(found, party, window) with { On = on };
    }
}
