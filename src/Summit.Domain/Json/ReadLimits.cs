namespace Summit.Domain.Json;

/// <summary>How much reading takes at most, so that no text exhausts the memory. What lies beyond is a finding (SD1009, SD1010), never silent.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record ReadLimits
{
    private const int DeepestOfTheFormat = 62;

    /// <summary>The limits of every door that is given none.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>How many objects and arrays may stand in one another in a record, itself included. 62 unless set; from 1 to 62, which makes 64 in a document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 62.</exception>
    public int Depth { get; init => field = Within(value, 1, DeepestOfTheFormat); } = DeepestOfTheFormat;

    /// <summary>The bytes of one record, or of another value of the document. 16 MiB (16,777,216) unless set; at least 1. A longer one is rejected, and its text is not kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1 GiB (1,073,741,824).</exception>
    public int RecordBytes { get; init => field = Within(value, 1, 1 << 30); } = 1 << 24;

    /// <summary>The records that are read. 10,000,000 unless set; at least 0. Reading ends at the first one too many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Records { get; init => field = Within(value, 0, int.MaxValue); } = 10_000_000;

    /// <summary>The findings that are kept, and the rejected records. 10,000 of each unless set; at least 1. Of those left out, the number is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Findings { get; init => field = Within(value, 1, int.MaxValue); } = 10_000;

    private static int Within(int value, int least, int most) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"The limit is a number from {least} to {most}.");
}
