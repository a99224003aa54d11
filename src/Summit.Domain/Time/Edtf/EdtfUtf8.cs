using System.Buffers;

namespace Summit.Domain.Time;

/// <summary>Dates in UTF-8. Every character of a date is ASCII, so a byte is a character and positions agree.</summary>
internal static class EdtfUtf8
{
    private const int StackLength = 128;

    public static bool TryParse(ReadOnlySpan<byte> utf8, out Edtf value, out EdtfError error)
    {
        if (PlainDay.TryRead(utf8, out ulong bits))
        {
            value = new Edtf(new DateForm(bits));
            error = default;
            return true;
        }

        if (utf8.Length <= StackLength)
        {
            return TryParse(utf8, stackalloc char[utf8.Length], out value, out error);
        }

        // One more than the limit is enough to be refused.
        int length = Math.Min(utf8.Length, EdtfParser.MaxLength + 1);
        char[] rented = ArrayPool<char>.Shared.Rent(length);
        bool read = TryParse(utf8[..length], rented.AsSpan(0, length), out value, out error);
        ArrayPool<char>.Shared.Return(rented);
        return read;
    }

    public static bool TryFormat(Edtf value, Span<byte> target, out int written)
    {
        written = 0;
        if (value.Form.IsPlainDay)
        {
            bool fits = target.Length >= PlainDay.Length;
            if (fits)
            {
                PlainDay.Write(value.Form, target);
            }

            written = fits ? PlainDay.Length : 0;
            return fits;
        }

        Span<char> text = stackalloc char[EdtfWriter.MaxDateLength];
        ReadOnlySpan<char> canonical = value.Form.IsPresent ? text[..EdtfWriter.Write(value.Form, text)] : value.Node?.Canonical;
        if (canonical.Length > target.Length)
        {
            return false;
        }

        for (int i = 0; i < canonical.Length; i++)
        {
            target[i] = (byte)canonical[i];
        }

        written = canonical.Length;
        return true;
    }

    private static bool TryParse(ReadOnlySpan<byte> utf8, Span<char> text, out Edtf value, out EdtfError error)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            text[i] = utf8[i] < 0x80 ? (char)utf8[i] : '\uFFFD';
        }

        return EdtfParser.TryParse(text, null, out value, out error);
    }
}
