using System.Diagnostics.CodeAnalysis;

namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid date; the message says where and why.</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfParser.TryParse(text, text, out Edtf value, out EdtfError error) ? value : throw Refused(text, error);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid date; the message says where and why.</exception>
    public static Edtf Parse(ReadOnlySpan<char> text) =>
        EdtfParser.TryParse(text, null, out Edtf value, out EdtfError error) ? value : throw Refused(text.ToString(), error);

    /// <summary>Reads a text in UTF-8.</summary>
    /// <param name="utf8">The text, without spaces around it.</param>
    /// <exception cref="FormatException"><paramref name="utf8"/> is not a valid date; the message says where and why.</exception>
    public static Edtf Parse(ReadOnlySpan<byte> utf8) =>
        TryParse(utf8, out Edtf value, out EdtfError error) ? value : throw Refused(System.Text.Encoding.UTF8.GetString(utf8), error);

    /// <summary>Reads a text; false, and a value that is not recorded, when it is null or not a valid date.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value) => TryParse(text, out value, out _);

    /// <summary>Reads a text; false, and a value that is not recorded, when it is null or not a valid date.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="value">The date.</param>
    /// <param name="error">Where and why the text is not a valid date; the default when it is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value, out EdtfError error)
    {
        if (text is null)
        {
            value = default;
            error = new EdtfError(0, Reasons.Empty);
            return false;
        }

        return EdtfParser.TryParse(text, text, out value, out error);
    }

    /// <summary>Reads a text; false, and a value that is not recorded, when it is not a valid date.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value) => EdtfParser.TryParse(text, null, out value, out _);

    /// <summary>Reads a text; false, and a value that is not recorded, when it is not a valid date.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="value">The date.</param>
    /// <param name="error">Where and why the text is not a valid date; the default when it is one.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value, out EdtfError error) => EdtfParser.TryParse(text, null, out value, out error);

    /// <summary>Reads a text in UTF-8; false, and a value that is not recorded, when it is not a valid date.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Edtf value) => TryParse(utf8, out value, out _);

    /// <summary>Reads a text in UTF-8; false, and a value that is not recorded, when it is not a valid date.</summary>
    /// <param name="utf8">The text, without spaces around it.</param>
    /// <param name="value">The date.</param>
    /// <param name="error">Where (in bytes) and why the text is not a valid date; the default when it is one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out Edtf value, out EdtfError error) => EdtfUtf8.TryParse(utf8, out value, out error);

    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Edtf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Edtf result) => TryParse(s, out result);

    static Edtf ISpanParsable<Edtf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Edtf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Edtf result) => TryParse(s, out result);

    static Edtf IUtf8SpanParsable<Edtf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Edtf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Edtf result) => TryParse(utf8Text, out result);

    private static FormatException Refused(string text, EdtfError error) => new($"'{Code.Shown(text)}' is not a valid date. {error}");
}
