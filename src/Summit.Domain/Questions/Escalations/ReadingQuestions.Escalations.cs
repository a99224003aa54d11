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
        return EscalationRule.Of(reading, Need.Found(reading.Chronicle.Find(escalation), "escalation", escalation, nameof(escalation)), on);
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
        return EscalationRule.ExtentOf(reading.StartOf(escalation), reading.EndOf(escalation));
    }
}
