using System.Text;

namespace Summit.Domain.Json;

/// <summary>A record that could not be read.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Utf8">Its JSON, byte for byte. Where the document was a string, half of a surrogate pair is the three bytes that stand for it.</param>
/// <param name="Where">Where it began.</param>
public sealed record RejectedRecord(IReadOnlyList<byte> Utf8, FindingPlace Where)
{
    /// <summary>Its JSON, byte for byte. Where the document was a string, half of a surrogate pair is the three bytes that stand for it.</summary>
    public IReadOnlyList<byte> Utf8 { get; } = ValueList.Of(Utf8);

    /// <summary>Its JSON as text; what is not UTF-8 in it shows as U+FFFD.</summary>
    public string Json => Encoding.UTF8.GetString([.. Utf8]);
}
