namespace Summit.Domain.Time;

internal ref partial struct EdtfReader
{
    private bool TryLongYear(out EdtfTerm term, out int level)
    {
        term = default;
        level = 0;
        position++;
        bool negative = Skip('-');
        int start = position;
        if (Current == '0' || !TryNumber(Reasons.LongYear, out UInt128 mantissa, out int digits))
        {
            return Fail(start, Reasons.LongYear);
        }

        int exponent = 0;
        if (Skip('E') && !TrySmallNumber(Reasons.Exponent, out exponent))
        {
            return false;
        }

        if (exponent == 0 && digits < 5)
        {
            return Fail(start, Reasons.LongYear);
        }

        if (exponent > LongYear.MaxExponent)
        {
            return Fail(start, Reasons.TooGreat);
        }

        int significant = 0;
        if (Skip('S') && !TrySmallNumber(Reasons.Significant, out significant))
        {
            return false;
        }

        EdtfQualifier qualifier = Qualifier();
        if (qualifier != EdtfQualifier.None && significant > 0)
        {
            return Fail(position - 1, Reasons.SignificantQualified);
        }

        term = EdtfTerm.Of(new LongYear(HasPrefix: true, negative, mantissa, exponent, significant) { Qualifier = qualifier });
        level = exponent > 0 || significant > 0 ? 2 : 1;
        return true;
    }

    private bool TrySignificant(DateForm date, ref EdtfTerm term, ref int level)
    {
        if (date.Parts > 1 || date.IsMasked || date.AnyQualifier != EdtfQualifier.None)
        {
            return Fail(position, Reasons.Follows);
        }

        position++;
        if (!TrySmallNumber(Reasons.Significant, out int significant))
        {
            return false;
        }

        if (Qualifier() != EdtfQualifier.None)
        {
            return Fail(position - 1, Reasons.SignificantQualified);
        }

        int year = date.Year!.Value;
        term = EdtfTerm.Of(new LongYear(HasPrefix: false, year < 0, (UInt128)Math.Abs(year), 0, significant));
        level = 2;
        return true;
    }

    /// <summary>A number from 1 with no leading zero; what is far beyond any use is one number too great.</summary>
    private bool TrySmallNumber(string reason, out int number)
    {
        number = 0;
        int start = position;
        while (char.IsAsciiDigit(Current))
        {
            number = Math.Min((number * 10) + (Current - '0'), 1_000_000);
            position++;
        }

        return (position > start && text[start] != '0') || Fail(start, reason);
    }

    private bool TryNumber(string reason, out UInt128 number, out int digits)
    {
        number = 0;
        digits = 0;
        int start = position;
        for (; char.IsAsciiDigit(Current); position++, digits++)
        {
            if (digits == LongYear.MaxDigits)
            {
                return Fail(start, Reasons.TooGreat);
            }

            number = (number * 10) + (uint)(Current - '0');
        }

        return digits > 0 || Fail(start, reason);
    }
}
