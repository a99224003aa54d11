namespace Summit.Domain;

/// <summary>Why a record is taken as it is under a policy: each property, its value, the claims for and against it, and the rule that decided.</summary>
/// <remarks>Equal when all members are; no order. The text is meant for people; programs read the members.</remarks>
/// <param name="Record">Which record.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Policy">The policy, as text with its parameters.</param>
/// <param name="PolicyVersion">The policy's version.</param>
/// <param name="KnownBy">Claims published later are not used; null for no limit.</param>
/// <param name="Known">Whether the record is known by that day.</param>
/// <param name="Status">How firmly the record is known: of a meeting or a session, that it was held.</param>
/// <param name="Properties">The properties that are recorded or claimed: first whether it was held, then in a fixed order, parts after the whole.</param>
public sealed record Explanation(
    RecordRef Record,
    string Title,
    string Policy,
    int PolicyVersion,
    LocalDate? KnownBy,
    Truth Known,
    EpistemicStatus Status,
    IReadOnlyList<ExplainedProperty> Properties)
{
    /// <summary>The properties that are recorded or claimed: first whether it was held, then in a fixed order, parts after the whole.</summary>
    public IReadOnlyList<ExplainedProperty> Properties { get; } = ValueList.Of(Properties);

    /// <summary>One property of the record as a whole; null where it is neither recorded nor claimed.</summary>
    public ExplainedProperty? Of(ClaimProperty property) => Properties.FirstOrDefault(p => p.Property == property && RecordPart.Of(p.Subject) == default);

    /// <summary>A property of many values, of the record as a whole: each value that is recorded or claimed, with what is said for and against it.</summary>
    public IReadOnlyList<ExplainedProperty> AllOf(ClaimProperty property) => ValueList.Of(Properties.Where(p => p.Property == property && RecordPart.Of(p.Subject) == default));

    /// <summary>Record, policy and status, then each property with its claims.</summary>
    public override string ToString()
    {
        string day = KnownBy is { } by ? $", known by {NodaTime.Text.LocalDatePattern.Iso.Format(by)}" : "";
        string version = PolicyVersion.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string known = Known == Truth.True ? "" : Known == Truth.False ? " It is not known by then." : " It is possibly, not surely, known by then.";
        string head = $"{Record}{(Title.Length > 0 ? $" ({Title})" : "")} under {Policy} (version {version}){day}: {OutputCodeConverter<EpistemicStatus>.WordOf(Status)}.{known}";
        return string.Join('\n', [head, .. Properties.Select(p => $"  {p}")]);
    }
}
