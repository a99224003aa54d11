namespace Summit.Domain;

/// <summary>Two records that may be one and the same, with what speaks for it.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record DuplicatePair
{
    internal DuplicatePair(RecordRef one, RecordRef other, IReadOnlyList<string> reasons) => (One, Other, Reasons) = (one, other, ValueList.Of(reasons));

    /// <summary>The record with the smaller id.</summary>
    public RecordRef One { get; }

    /// <summary>The other record.</summary>
    public RecordRef Other { get; }

    /// <summary>What the two have in common, one English phrase each; the days first.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The two records and the reasons in one line.</summary>
    public override string ToString() => $"{One} and {Other} ({string.Join("; ", Reasons)})";
}
