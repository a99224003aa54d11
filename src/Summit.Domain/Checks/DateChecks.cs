namespace Summit.Domain;

/// <summary>Checks of dates against one another: only what is surely wrong is found, never what may be.</summary>
internal static class DateChecks
{
    public static IEnumerable<Finding> Of(Chronicle chronicle, Session session)
    {
        if (!WhenOf(chronicle, session).IsRecorded && TookPlace(OccurrenceOf(chronicle, session)))
        {
            yield return FindingCode.NoDate.In(session.Id, "The session took place, but no day is recorded.", "$.when");
        }

        if (chronicle.Find(session.PartOf) is { } whole && Apart(session.When, WhenOf(chronicle, whole)))
        {
            yield return FindingCode.OutsideSession.In(session.Id, $"The part is of {session.When}, and its whole, '{whole.Id}', of {WhenOf(chronicle, whole)}.", "$.when");
        }

        foreach (Finding finding in Presences(session.Id, session.Delegations, WhenOf(chronicle, session)))
        {
            yield return finding;
        }
    }

    public static IEnumerable<Finding> Of(Chronicle chronicle, Meeting meeting)
    {
        Edtf when = meeting.When.IsRecorded || chronicle.Find(meeting.Session) is not { } around ? meeting.When : WhenOf(chronicle, around);
        if (!when.IsRecorded && TookPlace(meeting.Occurrence))
        {
            yield return FindingCode.NoDate.In(meeting.Id, "The meeting took place, but no day is recorded.", "$.when");
        }

        if (chronicle.Find(meeting.Session) is { } session && Apart(meeting.When, WhenOf(chronicle, session)))
        {
            yield return FindingCode.OutsideSession.In(meeting.Id, $"The meeting is of {meeting.When}, and its session, '{session.Id}', of {WhenOf(chronicle, session)}.", "$.when");
        }

        foreach (Finding finding in Presences(meeting.Id, meeting.Delegations, when))
        {
            yield return finding;
        }
    }

    public static IEnumerable<Finding> Of(Escalation escalation)
    {
        if (!escalation.Start.IsRecorded)
        {
            yield return FindingCode.NoDate.In(escalation.Id, "No first day of the escalation is recorded.", "$.start");
        }

        foreach ((string member, Edtf last) in new[] { ("end", escalation.End), ("ceaseFire", escalation.CeaseFire) })
        {
            if (escalation.Start.TryGetBounds(out DayBounds start) && last.TryGetBounds(out DayBounds end) && end.EndDay.IsBefore(start.StartDay) == Truth.True)
            {
                yield return FindingCode.EndBeforeStart.In(escalation.Id, $"{last} is before the start, {escalation.Start}.", $"$.{member}");
            }
        }
    }

    public static IEnumerable<Finding> Of(Statement statement) =>
        !statement.When.IsRecorded && statement.Adoption != Adoption.NotAdopted && statement.Adoption != Adoption.Draft
            ? [FindingCode.NoDate.In(statement.Id, "No day of the statement is recorded.", "$.when")]
            : [];

    private static IEnumerable<Finding> Presences(RecordRef record, IReadOnlyList<Delegation> delegations, Edtf when)
    {
        for (int d = 0; d < delegations.Count; d++)
        {
            for (int r = 0; r < delegations[d].Delegates.Count; r++)
            {
                Edtf own = delegations[d].Delegates[r].When;
                if (Apart(own, when))
                {
                    yield return FindingCode.PresenceOutsideSession.In(
                        record,
                        $"{delegations[d].Party}'s representative is there {own}, and it was {when}.",
                        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{d}].delegates[{r}].when"));
                }
            }
        }
    }

    // What has no day of its own lies within the days of its session or whole.
    private static Edtf WhenOf(Chronicle chronicle, Session session) => SessionTree.WithWholes(chronicle, session).Select(s => s.When).FirstOrDefault(w => w.IsRecorded);

    private static Occurrence OccurrenceOf(Chronicle chronicle, Session session) =>
        SessionTree.WithWholes(chronicle, session).Select(s => s.Occurrence).FirstOrDefault(o => o.IsRecorded);

    private static bool TookPlace(Occurrence occurrence) => occurrence == Occurrence.Held || occurrence == Occurrence.InProgress;

    private static bool Apart(Edtf one, Edtf other) =>
        one.BoundsOrAnywhen.Overlaps(other.BoundsOrAnywhen) == Truth.False;
}
