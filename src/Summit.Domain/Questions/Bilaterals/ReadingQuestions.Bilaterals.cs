namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>Whom a party met separately at a session, judged for every party with a delegation there.</summary>
    /// <remarks>
    /// Met: a direct contact of the two alone, in or beside the session. Not met needs a denial, declared coverage, or delegates that surely were
    /// not there at the same time; that others are named is no denial. Everything else is unknown.
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="session">Which session; its parts belong to it.</param>
    /// <param name="party">Whose round. Empty for a party of which nothing is recorded there.</param>
    /// <param name="on">On which day; null for all of the session, and then meetings beside it count on whichever day they were.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such session.</exception>
    public static BilateralRound BilateralRound(this Reading reading, SessionId session, PartyId party, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Session found = reading.Chronicle.Find(session) ?? throw new ArgumentException($"The chronicle has no session '{session}'.", nameof(session));
        DayBounds? window = on is { } day ? DayBounds.On(day) : null;
        return new BilateralRule(reading, reading.Contacts()).Of(found, party, window) with { On = on };
    }
}
