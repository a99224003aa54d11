namespace Summit.Domain.Tool;

/// <summary>Escalations and moments by the words in which a person asks for them.</summary>
internal static class Moments
{
    /// <summary>The end or the start of an escalation, or of a date.</summary>
    /// <param name="reading">The reading with the escalation.</param>
    /// <param name="option">The option that names it, for the sentence.</param>
    /// <param name="text">An escalation by its id, or a date.</param>
    /// <param name="start">Whether the start counts.</param>
    /// <exception cref="UsageException">The text is neither, or has no such moment.</exception>
    public static DayBounds Of(Reading reading, string option, string text, bool start)
    {
        if (EscalationId.TryParse(text, out EscalationId escalation) && reading.Chronicle.Find(escalation) is not null)
        {
            return start ? reading.StartOf(escalation) : reading.EndOf(escalation);
        }

        if (!Edtf.TryParse(text, out Edtf date) || !date.TryGetBounds(out DayBounds bounds))
        {
            throw new UsageException($"{option} takes an escalation of the record or a date, and '{Plain.Quote(text)}' is neither{Nearest.Hint(text, reading.Chronicle.Escalations.Select(e => e.Id.Value))}");
        }

        return !start ? bounds
            : (bounds.EarliestStart, bounds.LatestStart) is ({ } earliest, { } latest) ? DayBounds.Within(earliest, latest)
            : throw new UsageException($"{option}-start needs a date with a start, and '{Plain.Quote(text)}' has none.");
    }

    /// <summary>The escalation with an id.</summary>
    /// <exception cref="UsageException">The record has no such escalation; the sentence names the nearest, or some.</exception>
    public static Escalation Escalation(Chronicle chronicle, string text) => (Escalation)NamedRecords.Of(chronicle, text, "escalation", [.. chronicle.Escalations]);
}
