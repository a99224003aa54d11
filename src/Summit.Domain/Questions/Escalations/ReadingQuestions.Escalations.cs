namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>How an escalation stood on a day.</summary>
    /// <remarks>
    /// <para>The phases are those of Brecher's model: onset from the first step until the start; escalation from the start until the cease-fire; de-escalation from
    /// the cease-fire to the end; impact after the end. Without a cease-fire the first later step of hostility 1 turns it. A cease-fire
    /// before the start, or after the end, turns nothing.</para>
    /// <para>An end that is not recorded may lie anywhere from the start on: that it is not recorded does not say that it goes on.</para>
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="escalation">Which escalation.</param>
    /// <param name="on">The day; null to ask for its course alone.</param>
    /// <exception cref="ArgumentException">The chronicle has no such escalation.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static EscalationState StateOf(this Reading reading, EscalationId escalation, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Escalation record = reading.Chronicle.Find(escalation)
            ?? throw new ArgumentException($"The chronicle has no escalation '{escalation}'.", nameof(escalation));
        EscalationIntensity[] steps = [.. IntensityOf(reading, record)];
        (DayBounds start, DayBounds end, DayBounds ceaseFire) = (reading.StartOf(escalation), reading.EndOf(escalation), reading.CeaseFireOf(escalation));
        bool ceased = ceaseFire != DayBounds.Anywhen;
        DayBounds[] turns = ceased ? [ceaseFire] : [.. steps.Where(s => s.Hostility == 1).Select(s => s.When)];
        EscalationCourse course = new(start, end, [.. steps.Select(s => s.When)], turns);
        int? day = on is { } given ? DayNumber.Of(given) : null;
        return new()
        {
            Escalation = escalation,
            Title = record.Title.Length > 0 ? record.Title : escalation.ToString(),
            On = on,
            Ongoing = day is { } d ? course.Ongoing(d) : Truth.Unknown,
            PossiblePhases = day is { } then ? course.Possible(then) : [],
            DaysSince = day is { } until ? course.Since(until) : null,
            Start = start,
            End = end,
            CeaseFire = ceased ? ceaseFire : null,
            Intensity = [.. steps.Where(s => day is not { } last || s.When.StartMin <= last)],
            Evidence = [Evidence.Of(escalation, Hull(start, end), reading.IsKnown(escalation), HistoryOrigin.Of(reading))],
            Definition = Definition.Of(reading, record.Parties, on),
        };
    }

    /// <summary>From when to when an escalation lasted: its start and its end together, to compare contacts with.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="escalation">Which escalation.</param>
    /// <returns>The extent; <see cref="DayBounds.Anywhen"/> where the end lies before the start, which is a finding.</returns>
    /// <exception cref="ArgumentException">The chronicle has no such escalation.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static DayBounds ExtentOf(this Reading reading, EscalationId escalation)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Hull(reading.StartOf(escalation), reading.EndOf(escalation));
    }

    private static DayBounds Hull(DayBounds start, DayBounds end) =>
        DayBounds.TryCreate(start.StartMin, start.StartMax, end.EndMin, end.EndMax) ?? DayBounds.Anywhen;

    // In the order of the earliest day; steps of one earliest day stay in the order of the record.
    private static IEnumerable<EscalationIntensity> IntensityOf(Reading reading, Escalation record) => record.Steps
        .Select(s => new EscalationIntensity(reading.WhenOf(record, s), reading.HostilityOf(record, s), s.Key, s.Actor, s.Action, s.Title))
        .OrderBy(s => s.When.StartMin);
}
