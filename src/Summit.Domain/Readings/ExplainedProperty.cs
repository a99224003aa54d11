namespace Summit.Domain;

/// <summary>One property of a record, or of a part of it, as a reading takes it: its value, what is said for and against it, and the rule that decided.</summary>
/// <remarks>Equal when all members are; no order.</remarks>
/// <param name="Property">Which property.</param>
/// <param name="Subject">Of the record, or of which part of it.</param>
/// <param name="Value">The value taken; empty where none is.</param>
/// <param name="Status">How firmly it is known.</param>
/// <param name="Rule">Which rule decided, in a sentence.</param>
/// <param name="For">Claims that assert the value; where none is taken, all that assert one.</param>
/// <param name="Against">Claims that deny it or assert another.</param>
/// <param name="Other">Claims that do neither, such as "no information" or an expectation.</param>
public sealed record ExplainedProperty(
    ClaimProperty Property,
    ClaimSubject Subject,
    string Value,
    EpistemicStatus Status,
    string Rule,
    IReadOnlyList<ExplainedClaim> For,
    IReadOnlyList<ExplainedClaim> Against,
    IReadOnlyList<ExplainedClaim> Other)
{
    /// <summary>Claims that assert the value; where none is taken, all that assert one.</summary>
    public IReadOnlyList<ExplainedClaim> For { get; } = ValueList.Of(For);

    /// <summary>Claims that deny it or assert another.</summary>
    public IReadOnlyList<ExplainedClaim> Against { get; } = ValueList.Of(Against);

    /// <summary>Claims that do neither, such as "no information" or an expectation.</summary>
    public IReadOnlyList<ExplainedClaim> Other { get; } = ValueList.Of(Other);

    /// <summary>The property, its value and the rule in one line, then a line for each claim.</summary>
    public override string ToString()
    {
        string part = string.Join(' ', new[] { Subject.Party.ToString(), Subject.Person.ToString(), Subject.Step }.Where(t => t.Length > 0));
        string head = $"{Property}{(part.Length > 0 ? $" of {part}" : "")}: {(Value.Length > 0 ? Value : "unknown")} ({OutputCodeConverter<EpistemicStatus>.WordOf(Status)}). {Rule}";
        return string.Join('\n', [head, .. Lines("+", For), .. Lines("-", Against), .. Lines("~", Other)]);
    }

    private static IEnumerable<string> Lines(string mark, IReadOnlyList<ExplainedClaim> claims) => claims.Select(c => $"    {mark} {c}");
}
