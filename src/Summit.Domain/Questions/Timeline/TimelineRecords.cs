using System.Globalization;

namespace Summit.Domain;

/// <summary>The escalations and statements of a timeline.</summary>
internal static class TimelineRecords
{
    public static IEnumerable<TimelineEntry> Of(Reading reading, HistoryOrigin origin, Dyad dyad)
    {
        Chronicle chronicle = reading.Chronicle;
        IEnumerable<TimelineEntry> escalations = chronicle.ByParty.EscalationsOf(dyad)
            .SelectMany(e => reading.IsKnown(e.Id) is var known and not Truth.False ? Of(reading, origin, e, known) : []);
        IEnumerable<TimelineEntry> statements = chronicle.ByParty.StatementsOfEither(dyad)
            .Where(s => Concerns(chronicle, s, dyad))
            .SelectMany(s => reading.IsKnown(s.Id) is var known and not Truth.False ? new[] { Of(reading, origin, s, known) } : []);
        return escalations.Concat(statements);
    }

    private static IEnumerable<TimelineEntry> Of(Reading reading, HistoryOrigin origin, Escalation escalation, Truth known)
    {
        DayBounds start = reading.StartOf(escalation.Id);
        DayBounds end = reading.EndOf(escalation.Id);
        DayBounds whole = DayBounds.FromTo(start, end) ?? DayBounds.Anywhen;
        Evidence evidence = Evidence.Of(escalation.Id, whole, known, origin);
        TimelineEntry Entry(DayBounds when, TimelineKind what, string part, string title, IReadOnlyList<PartyId> by) =>
            new(new() { When = when, What = what, Record = escalation.Id, Part = part, Title = title, By = by, Match = known }, [when], evidence);

        yield return Entry(start, TimelineKind.EscalationStart, "", escalation.Title, escalation.Parties);
        for (int i = 0; i < escalation.Steps.Count; i++)
        {
            EscalationStep step = escalation.Steps[i];
            string part = step.Key.Length > 0 ? step.Key : string.Create(CultureInfo.InvariantCulture, $"#{i + 1}");
            yield return Entry(reading.WhenOf(escalation, step), TimelineKind.EscalationStep, part, step.Title, step.Actor.IsRecorded ? [step.Actor] : []);
        }

        // An end that nobody recorded is none that happened on an unknown day: the escalation may go on.
        if (escalation.End.IsRecorded || end != DayBounds.Anywhen)
        {
            yield return Entry(end, TimelineKind.EscalationEnd, "", escalation.Title, escalation.Parties);
        }
    }

    private static TimelineEntry Of(Reading reading, HistoryOrigin origin, Statement statement, Truth known)
    {
        DayBounds when = reading.WhenOf(statement.Id);
        return new(
            new() { When = when, What = TimelineKind.Statement, Record = statement.Id, Title = statement.Title, By = statement.By, Match = known },
            [when],
            Evidence.Of(statement.Id, when, known, origin));
    }

    private static bool Concerns(Chronicle chronicle, Statement statement, Dyad dyad)
    {
        PartyId[] named = [.. statement.By, .. statement.To, .. statement.BlockedBy];
        (bool first, bool second) = (named.Contains(dyad.First), named.Contains(dyad.Second));
        return (first && second) || (first && AtOccasion(chronicle, statement, dyad.Second)) || (second && AtOccasion(chronicle, statement, dyad.First));
    }

    private static bool AtOccasion(Chronicle chronicle, Statement statement, PartyId party) => chronicle.Find(statement.Occasion) switch
    {
        Meeting meeting => meeting.Delegations.Any(d => d.Party == party),
        Session session => session.Delegations.Any(d => d.Party == party),
        Escalation escalation => escalation.Parties.Contains(party),
        _ => false,
    };
}
