namespace Summit.Domain;

/// <summary>The statements of a reading that sever, suspend, restore or resume the relations of two parties.</summary>
internal static class DialogueStatements
{
    private static readonly StatementKind[] Kinds =
        [StatementKind.SeveranceOfRelations, StatementKind.RestorationOfRelations, StatementKind.SuspensionOfDialogue, StatementKind.ResumptionOfDialogue];

    /// <summary>Those that concern the two, in the order of their ids. A text that was not adopted, or is a draft, ends and resumes nothing.</summary>
    public static IReadOnlyList<Statement> Between(Reading reading, Dyad pair) =>
    [
        .. reading.Chronicle.ByParty.StatementsOfEither(pair).Where(s => Kinds.Contains(s.Kind) && Concerns(s, pair) && reading.IsKnown(s.Id) != Truth.False
            && reading.AdoptionOf(s.Id) is var adoption && adoption != Adoption.NotAdopted && adoption != Adoption.Draft),
    ];

    /// <summary>What severs and what restores.</summary>
    public static IReadOnlyList<DialogueWord> OnRelations(Reading reading, IReadOnlyList<Statement> statements) =>
    [
        .. statements.Where(s => s.Kind == StatementKind.SeveranceOfRelations || s.Kind == StatementKind.RestorationOfRelations)
            .Select(s => WordOf(reading, s, s.Kind == StatementKind.SeveranceOfRelations)),
    ];

    /// <summary>What suspends the whole of a scope, and what resumes any of it.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="statements">The statements between the two.</param>
    /// <param name="scope">The portfolios of the scope; empty for all.</param>
    public static IReadOnlyList<DialogueWord> OnDialogue(Reading reading, IReadOnlyList<Statement> statements, IReadOnlyList<Portfolio> scope) =>
    [
        .. statements.Where(s => s.Kind == StatementKind.SuspensionOfDialogue && CoversAll(s.Portfolios, scope)).Select(s => WordOf(reading, s, ends: true)),
        .. statements.Where(s => s.Kind == StatementKind.ResumptionOfDialogue && TouchesAny(s.Portfolios, scope)).Select(s => WordOf(reading, s, ends: false)),
    ];

    private static DialogueWord WordOf(Reading reading, Statement statement, bool ends) => new(reading.WhenOf(statement.Id), reading.IsKnown(statement.Id), ends);

    // Of one towards the other, or of both together.
    private static bool Concerns(Statement statement, Dyad pair)
    {
        bool Names(PartyId party) => statement.By.Contains(party) || statement.To.Contains(party);
        return Names(pair.First) && Names(pair.Second) && statement.By.Any(pair.Has);
    }

    private static bool CoversAll(IReadOnlyList<Portfolio> stated, IReadOnlyList<Portfolio> scope) =>
        stated.Count == 0 || (scope.Count > 0 && scope.All(stated.Contains));

    private static bool TouchesAny(IReadOnlyList<Portfolio> stated, IReadOnlyList<Portfolio> scope) =>
        stated.Count == 0 || scope.Count == 0 || scope.Any(stated.Contains);
}
