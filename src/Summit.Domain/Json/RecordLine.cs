namespace Summit.Domain.Json;

/// <summary>One line of the line form.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Number">Its number in the text, counted from 1.</param>
/// <param name="Record">The record; null if it could not be read, or the line is a head.</param>
/// <param name="Rejected">The line untouched, if its record could not be read; null otherwise, and where it was too long to be kept.</param>
/// <param name="Findings">What is wrong or noteworthy in the line, in the order of the text.</param>
public sealed record RecordLine(long Number, IRecord? Record, RejectedRecord? Rejected, IReadOnlyList<Finding> Findings)
{
    /// <summary>What is wrong or noteworthy in the line, in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; } = ValueList.Of(Findings);
}
