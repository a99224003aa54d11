using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>Why and where a text is not a valid date.</summary>
/// <remarks>Two errors are equal when position and reason are. The default value says that there is no error: its reason is empty. There is no order.</remarks>
public readonly record struct EdtfError
{
    private readonly string? reason;

    /// <summary>An error at a place.</summary>
    /// <param name="position">The place in the text, counted from 0.</param>
    /// <param name="reason">One English sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is null or empty.</exception>
    public EdtfError(int position, string reason)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentException.ThrowIfNullOrEmpty(reason);
        (Position, this.reason) = (position, reason);
    }

    /// <summary>The place in the text, counted from 0 in UTF-16 units (in bytes for UTF-8 input); the text's length when it ends too early.</summary>
    public int Position { get; }

    /// <summary>One English sentence; empty when there is no error.</summary>
    public string Reason => reason ?? "";

    /// <summary>The reason with its position: <c>This day does not exist in that month and year. (position 8)</c>; empty when there is no error.</summary>
    public override string ToString() => reason is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{reason} (position {Position})");
}
