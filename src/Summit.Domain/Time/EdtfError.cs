using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>Why and where a text is no date.</summary>
/// <remarks>Two errors are equal when position and reason are. The default value says that there is no error. There is no order.</remarks>
/// <param name="Position">The place in the text, counted from 0 in UTF-16 units (in bytes for UTF-8 input); the text's length when it ends too early.</param>
/// <param name="Reason">One English sentence.</param>
public readonly record struct EdtfError(int Position, string Reason)
{
    /// <summary>One English sentence; empty when there is no error.</summary>
    public string Reason { get; } = Reason;

    /// <summary>The reason with its position, counted from 0: <c>There is no month 13. (position 5)</c>.</summary>
    public override string ToString() =>
        string.IsNullOrEmpty(Reason) ? "" : string.Create(CultureInfo.InvariantCulture, $"{Reason} (position {Position})");
}
