namespace Summit.Domain.Json;

/// <summary>The result of reading a document.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Chronicle">The records that could be read.</param>
/// <param name="Findings">What is wrong or noteworthy in the document, in the order of the text.</param>
/// <param name="Rejected">The records that could not be read, untouched, in the order of the text. Their places name the ids, as far as these can be read.</param>
public sealed record ReadResult(Chronicle Chronicle, IReadOnlyList<Finding> Findings, IReadOnlyList<RejectedRecord> Rejected)
{
    /// <summary>What is wrong or noteworthy in the document, in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; } = ValueList.Of(Findings);

    /// <summary>The records that could not be read, untouched, in the order of the text. Their places name the ids, as far as these can be read.</summary>
    public IReadOnlyList<RejectedRecord> Rejected { get; } = ValueList.Of(Rejected);

    /// <summary>
    /// Whether the chronicle has all that the text has, so that writing it loses nothing: nothing was rejected, passed over or displaced, and the text is
    /// complete. Commas and brackets that are missing or too many around records, and an array of records that stands twice, are errors that lose nothing.
    /// False unless a reader says so.
    /// </summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>
    /// The findings of the text, then those of <see cref="CheckExtensions.Check(Chronicle)"/>. What only follows from a rejected record, a reference to it,
    /// is left out: it vanishes by itself when the record is corrected.
    /// </summary>
    public IReadOnlyList<Finding> Check() => ValueList.Of(Findings.Concat(Chronicle.Check(RejectedIds())));

    /// <summary>The findings of severity error: those of <see cref="Check"/>, in the same order, for a fraction of the cost.</summary>
    public IReadOnlyList<Finding> Errors() => ValueList.Of(Findings.Where(f => f.Severity == Severity.Error).Concat(Chronicle.Errors(RejectedIds())));

    private HashSet<RecordRef> RejectedIds() => Rejected.Select(r => r.Where.Record).Where(r => r.IsRecorded).ToHashSet();

    internal Chronicle OrThrow() => HasErrors ? throw new ChronicleFormatException(Findings) : Chronicle;
}
