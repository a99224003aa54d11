namespace Summit.Domain;

/// <summary>Claims about an answer as questions: what the claim names is asked.</summary>
internal static class ClaimedAnswers
{
    /// <summary>The question that a claim answers: kind, direct where it names none, and level on both sides.</summary>
    public static ContactFilter FilterOf(ClaimedContact said)
    {
        ContactFilter kind =
            !said.Kind.IsRecorded || said.Kind == Directness.Direct ? ContactFilter.Direct
            : said.Kind == Directness.CoAttendance ? ContactFilter.CoAttendance
            : ContactFilter.Any.Of(said.Kind);
        return kind.AtLeast(said.Band).In(said.Portfolios);
    }

    /// <summary>The last contact of the kind and level that a claim names.</summary>
    public static LastContact Last(ContactViews views, Dyad dyad, ClaimedContact said, LocalDate asOf) => views[FilterOf(said)].Last(dyad, asOf);

    /// <summary>The contacts that a claim can mean, each with whether it is the first since what the claim names.</summary>
    public static IReadOnlyList<FirstSince> First(ContactViews views, Dyad dyad, ClaimedContact said, DayBounds since, LocalDate asOf)
    {
        ContactView view = views[FilterOf(said)];
        DayBounds claimed = said.When.BoundsOrAnywhen;
        return [.. view.All(dyad).Where(c => c.Contact.When.Overlaps(claimed) != Truth.False).Select(c => c.Contact.Record).Distinct().Select(r => view.FirstSince(dyad, r, since, asOf))];
    }

    /// <summary>The moment since which a claim speaks: the end of an escalation, or the days of a meeting, a session or a statement; null where it names none.</summary>
    public static DayBounds? SinceOf(Reading reading, RecordRef since) => reading.Chronicle.Find(since) switch
    {
        Escalation escalation => reading.EndOf(escalation.Id),
        Meeting or Session or Statement => reading.WhenOf(since),
        _ => null,
    };
}
