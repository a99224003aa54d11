namespace Summit.Domain;

/// <summary>How an escalation stood on a day: its course as a reading takes it, seen from that day.</summary>
internal static class EscalationRule
{
    public static EscalationState Of(Reading reading, Escalation record, LocalDate? on)
    {
        EscalationId id = record.Id;
        EscalationIntensity[] steps = [.. StepsOf(reading, record)];
        (DayBounds start, DayBounds end, DayBounds ceaseFire) = (reading.StartOf(id), reading.EndOf(id), reading.CeaseFireOf(id));
        bool ceased = ceaseFire != DayBounds.Anywhen;
        DayBounds[] turns = ceased ? [ceaseFire] : [.. steps.Where(s => s.Hostility == 1).Select(s => s.When)];
        EscalationCourse course = new(start, end, [.. steps.Select(s => s.When)], turns);
        int? day = on is { } given ? DayNumber.Of(given) : null;
        IReadOnlyList<Evidence> evidence = [Evidence.Of(id, ExtentOf(start, end), reading.IsKnown(id), HistoryOrigin.Of(reading))];
        return new()
        {
            Escalation = id,
            Title = Names.Of(reading)[id],
            On = on,
            Ongoing = day is { } d ? course.Ongoing(d) : Truth.Unknown,
            PossiblePhases = day is { } then ? course.Possible(then) : [],
            DaysSince = day is { } until ? course.Since(until) : null,
            Start = start,
            End = end,
            CeaseFire = ceased ? ceaseFire : null,
            Intensity = [.. steps.Where(s => day is not { } last || s.When.StartMin <= last)],
            Evidence = evidence,
            Definition = Definition.Of(reading, record.Parties, on),
            Notes = Notes.Of(reading, [], on, evidence),
        };
    }

    /// <summary>From a start to an end; anywhen where the end lies before the start, which is a finding.</summary>
    public static DayBounds ExtentOf(DayBounds start, DayBounds end) => DayBounds.FromTo(start, end) ?? DayBounds.Anywhen;

    // In the order of the earliest day; steps of one earliest day stay in the order of the record.
    private static IEnumerable<EscalationIntensity> StepsOf(Reading reading, Escalation record) => record.Steps
        .Select(s => new EscalationIntensity(reading.WhenOf(record, s), reading.HostilityOf(record, s), s.Key, s.Actor, s.Action, s.Title))
        .OrderBy(s => s.When.StartMin);
}
