namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>Whether a statement was adopted, who kept it from adoption and for what reason: what each side says, and what the policy takes.</summary>
    /// <remarks>
    /// Adoption, blockers and reasons can each be claimed. Of adoption a statement has one value; blockers and reasons may be several, and each is taken or
    /// not by itself. Each of the three is disputed as <see cref="Disputes(Reading, RecordRef)"/> has it: blockers, or reasons, also where independent sources
    /// give some that have none in common.
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="statement">Which statement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such statement.</exception>
    public static StatementAdoption Adoption(this Reading reading, StatementId statement)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return AdoptionRule.Of(reading, Need.Found(reading.Chronicle.Find(statement), "statement", statement, nameof(statement)));
    }
}
