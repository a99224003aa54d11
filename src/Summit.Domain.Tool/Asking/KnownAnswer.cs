namespace Summit.Domain.Tool;

/// <summary>The last contact as it was known from a day on, until the next such answer.</summary>
/// <param name="Since">The day on which it became known so; null for the answer before the first claim was known.</param>
/// <param name="Last">The answer.</param>
internal sealed record KnownAnswer(KnowledgeDay? Since, LastContact Last)
{
    /// <summary>The answers in the order of their days: the first, and each that differs from the one before it.</summary>
    public static IReadOnlyList<KnownAnswer> Each(Reading reading, Dyad dyad, ContactFilter filter, LocalDate asOf)
    {
        IReadOnlyList<KnowledgeDay> days = reading.KnowledgeDays(dyad);
        LocalDate? before = days.Count == 0 ? reading.KnownBy : days[0].Day.PlusDays(-1);
        List<KnownAnswer> answers = [new(null, LastAsKnown(before))];
        foreach (KnowledgeDay day in days)
        {
            LastContact last = LastAsKnown(day.Day);
            if (!IsSame(answers[^1].Last, last))
            {
                answers.Add(new(day, last));
            }
        }

        return answers;

        LastContact LastAsKnown(LocalDate? by) => reading.Chronicle.Under(reading.Policy, by, reading.Levels).Contacts(dyad).Where(filter).Last(dyad, asOf);
    }

    private static bool IsSame(LastContact one, LastContact other) =>
        one.Earliest == other.Earliest && one.Latest == other.Latest && one.Verdict == other.Verdict && one.Candidates.SequenceEqual(other.Candidates);
}
