using System.Text;

namespace Summit.Domain.Json;

/// <summary>The bytes of a text that is to be read.</summary>
internal static class Utf8Text
{
    private const int BytesOfHalf = 3;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A text in UTF-8. Half of a surrogate pair becomes the three bytes that are not UTF-8 and that reading refuses; the framework would replace it.</summary>
    public static byte[] Of(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return WithHalves(text);
        }
    }

    /// <summary>A text without its byte order mark, if it has one.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;

    private static byte[] WithHalves(string text)
    {
        List<byte> bytes = new(text.Length + BytesOfHalf);
        Span<byte> one = stackalloc byte[4];
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                bytes.AddRange(one[..rune.EncodeToUtf8(one)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                int half = text[i];
                bytes.AddRange([(byte)(0xE0 | (half >> 12)), (byte)(0x80 | ((half >> 6) & 0x3F)), (byte)(0x80 | (half & 0x3F))]);
            }
        }

        return [.. bytes];
    }
}
