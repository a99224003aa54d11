namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>Who attended the editions of a forum, with changes of level, first attendances, and members without a recorded delegation.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="forum">Which forum.</param>
    /// <param name="party">One party only; all when left out. Empty for a party without a delegation there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such forum.</exception>
    public static AttendanceRecord Attendance(this Reading reading, ForumId forum, PartyId party = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Forum found = Need.Found(reading.Chronicle.Find(forum), "forum", forum, nameof(forum));
        IReadOnlyList<AttendanceEdition> editions = AttendanceRule.EditionsOf(reading, found.Id);
        return AttendanceRule.Of(reading, forum, editions, party) with { Changes = [.. AttendanceRule.Changes(reading.Identities, editions, party)], First = [.. AttendanceRule.Firsts(reading.Identities, editions, party)] };
    }

    /// <summary>Who attended a session, its parts included, and members without a recorded delegation.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="session">Which session.</param>
    /// <param name="party">One party only; all when left out. Empty for a party without a delegation there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such session.</exception>
    public static AttendanceRecord Attendance(this Reading reading, SessionId session, PartyId party = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Session found = Need.Found(reading.Chronicle.Find(session), "session", session, nameof(session));
        AttendanceEdition? edition = AttendanceEdition.Of(reading, reading.Chronicle.SessionForest.Parts, found);
        return AttendanceRule.Of(reading, session, edition is null ? [] : [edition], party);
    }

    /// <summary>Whether a party was below a level at a session, and at which earlier edition it last was: "the first time below minister since 2019".</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="session">The edition of a forum that is asked about.</param>
    /// <param name="party">The party.</param>
    /// <param name="band">The level: nobody of this band or higher was there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such session, or <paramref name="band"/> is not a known band.</exception>
    public static AttendanceBelow BelowAt(this Reading reading, SessionId session, PartyId party, Band band)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Session found = Need.Found(reading.Chronicle.Find(session), "session", session, nameof(session));
        return band.IsKnown
            ? AttendanceRule.Below(reading, found, party, band)
            : throw new ArgumentException($"'{band}' is not a known band, so nothing is above or below it.", nameof(band));
    }
}
