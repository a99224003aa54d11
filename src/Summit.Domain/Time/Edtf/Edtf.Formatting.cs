namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>The text as it was written, where it differs from the canonical one only in spelling (<c>?2004</c> for <c>2004?</c>); else the canonical text.</summary>
    /// <remarks>It is outside equality.</remarks>
    public string OriginalText => node?.Original ?? ToString();

    /// <summary>The canonical text; empty when not recorded.</summary>
    public override string ToString()
    {
        if (!form.IsPresent)
        {
            return node?.Canonical ?? "";
        }

        Span<char> text = stackalloc char[EdtfWriter.MaxDateLength];
        return TryFormat(text, out int length) ? text[..length].ToString() : "";
    }

    /// <summary>Writes the canonical text; false, and nothing written, when the target is too short.</summary>
    public bool TryFormat(Span<char> target, out int charsWritten)
    {
        charsWritten = 0;
        if (form.IsPlainDay)
        {
            if (target.Length < PlainDay.Length)
            {
                return false;
            }

            PlainDay.Write(form, target);
            charsWritten = PlainDay.Length;
            return true;
        }

        Span<char> date = stackalloc char[EdtfWriter.MaxDateLength];
        ReadOnlySpan<char> text = form.IsPresent ? date[..EdtfWriter.Write(form, date)] : node?.Canonical;
        bool fits = text.TryCopyTo(target);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes the canonical text in UTF-8; false, and nothing written, when the target is too short.</summary>
    public bool TryFormat(Span<byte> utf8Target, out int bytesWritten) => EdtfUtf8.TryFormat(this, utf8Target, out bytesWritten);

    /// <summary>The date in English words of no particular culture: <c>April 2018, approximately</c>; empty when not recorded.</summary>
    public string ToEnglish() => EdtfEnglish.Text(this);

    /// <exception cref="FormatException"><paramref name="format"/> is neither null, empty nor <c>G</c>.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && format is not "G" and not "g")
        {
            throw new FormatException($"'{format}' is not a format of dates: there is only G, the canonical text.");
        }
    }
}
