using System.Buffers;
using System.Text.Encodings.Web;

namespace Summit.Domain;

/// <summary>Escapes in JSON only what JSON demands: quotation marks, backslashes and control characters, as ECMAScript and RFC 8785 write them.</summary>
/// <remarks>
/// The framework's own encoders also escape what lies beyond the basic plane, some spaces, and every letter that its table of Unicode does not know yet, so that
/// their bytes depend on the version of that table.
/// </remarks>
internal sealed class CanonicalEncoder : JavaScriptEncoder
{
    private const string Escaped = "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f";
    private const string WithWord = "\"\\\b\t\n\f\r";
    private const string Words = "\"\\btnfr";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Escaped);
    private static readonly SearchValues<byte> Bytes = SearchValues.Create([.. Escaped.Select(c => (byte)c)]);

    private CanonicalEncoder()
    {
    }

    public static CanonicalEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(Bytes);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Letters);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        int word = WithWord.IndexOf((char)unicodeScalar, StringComparison.Ordinal);
        string text = word >= 0 ? $"\\{Words[word]}" : $"\\u{unicodeScalar:x4}";
        bool fits = text.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? text.Length : 0;
        return fits;
    }
}
