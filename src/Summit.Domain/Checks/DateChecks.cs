namespace Summit.Domain;

/// <summary>Checks of dates against one another: only what is surely wrong is found, never what may be.</summary>
internal sealed class DateChecks(Chronicle chronicle, List<Finding> findings)
{
    // What has no day of its own lies within the days of its session or whole.
    private readonly FromWholes<Edtf> days = new(chronicle, s => s.When, w => w.IsRecorded);
    private readonly FromWholes<Occurrence> occurrences = new(chronicle, s => s.Occurrence, o => o.IsRecorded);

    public void Check(Session session)
    {
        if (!days.Of(session).IsRecorded && TookPlace(occurrences.Of(session)))
        {
            findings.Add(FindingCode.NoDate.In(session.Id, "The session took place, but no day is recorded.", "$.when"));
        }

        if (chronicle.Find(session.PartOf) is { } whole && Apart(session.When, days.Of(whole)))
        {
            findings.Add(FindingCode.OutsideSession.In(session.Id, $"The part is of {session.When}, and its whole, '{whole.Id}', of {days.Of(whole)}.", "$.when"));
        }

        CheckPresences(session.Id, session.Delegations, days.Of(session));
    }

    public void Check(Meeting meeting)
    {
        Edtf when = meeting.When.IsRecorded || chronicle.Find(meeting.Session) is not { } around ? meeting.When : days.Of(around);
        if (!when.IsRecorded && TookPlace(meeting.Occurrence))
        {
            findings.Add(FindingCode.NoDate.In(meeting.Id, "The meeting took place, but no day is recorded.", "$.when"));
        }

        if (chronicle.Find(meeting.Session) is { } session && Apart(meeting.When, days.Of(session)))
        {
            findings.Add(FindingCode.OutsideSession.In(meeting.Id, $"The meeting is of {meeting.When}, and its session, '{session.Id}', of {days.Of(session)}.", "$.when"));
        }

        CheckPresences(meeting.Id, meeting.Delegations, when);
    }

    public void Check(Escalation escalation)
    {
        if (!escalation.Start.IsRecorded)
        {
            findings.Add(FindingCode.NoDate.In(escalation.Id, "No first day of the escalation is recorded.", "$.start"));
        }

        foreach ((string member, Edtf last) in new[] { ("end", escalation.End), ("ceaseFire", escalation.CeaseFire) })
        {
            if (escalation.Start.TryGetBounds(out DayBounds start) && last.TryGetBounds(out DayBounds end) && end.EndDay.IsBefore(start.StartDay) == Truth.True)
            {
                findings.Add(FindingCode.EndBeforeStart.In(escalation.Id, $"{last} is before the start, {escalation.Start}.", $"$.{member}"));
            }
        }
    }

    public void Check(Statement statement)
    {
        if (!statement.When.IsRecorded && statement.Adoption != Adoption.NotAdopted && statement.Adoption != Adoption.Draft)
        {
            findings.Add(FindingCode.NoDate.In(statement.Id, "No day of the statement is recorded.", "$.when"));
        }
    }

    private void CheckPresences(RecordRef record, IReadOnlyList<Delegation> delegations, Edtf when)
    {
        for (int d = 0; d < delegations.Count; d++)
        {
            for (int r = 0; r < delegations[d].Delegates.Count; r++)
            {
                Edtf own = delegations[d].Delegates[r].When;
                if (own.IsRecorded && Apart(own, when))
                {
                    findings.Add(FindingCode.PresenceOutsideSession.In(
                        record,
                        $"{delegations[d].Party}'s representative is there {own}, and it was {when}.",
                        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{d}].delegates[{r}].when")));
                }
            }
        }
    }

    private static bool TookPlace(Occurrence occurrence) => occurrence == Occurrence.Held || occurrence == Occurrence.InProgress;

    private static bool Apart(Edtf one, Edtf other) =>
        one.BoundsOrAnywhen.Overlaps(other.BoundsOrAnywhen) == Truth.False;
}
