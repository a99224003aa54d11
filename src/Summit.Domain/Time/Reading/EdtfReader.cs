namespace Summit.Domain.Time;

/// <summary>Reads one date after another from a text, once from left to right, and keeps the first error.</summary>
internal ref partial struct EdtfReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    // Where the last date has its first qualifier that is not of the whole; its own start when it has none.
    private int innerQualifier;

    public EdtfError Error { get; private set; }

    public readonly int Position => position;

    public readonly bool AtEnd => position >= text.Length;

    private readonly char Current => position < text.Length ? text[position] : '\0';

    public bool Fail(int at, string reason)
    {
        if (Error == default)
        {
            Error = new EdtfError(at, reason);
        }

        return false;
    }

    public readonly bool Sees(char c) => Current == c;

    public readonly bool SeesDots() => Current == '.' && position + 1 < text.Length && text[position + 1] == '.';

    public readonly bool SeesDateStart() => Current is 'Y' or 'X' or '-' or '?' or '~' or '%' || char.IsAsciiDigit(Current);

    public bool Skip(char c)
    {
        bool there = Current == c;
        position += there ? 1 : 0;
        return there;
    }

    public bool SkipDots()
    {
        bool there = SeesDots();
        position += there ? 2 : 0;
        return there;
    }

    /// <summary>Reads a date, season, year with letters or date-time; the level is that of the spelling.</summary>
    public bool TryTerm(out EdtfTerm term, out int level)
    {
        if (Current == 'Y')
        {
            return TryLongYear(out term, out level);
        }

        if (!TryDate(out DateForm date, out bool wholeOnly, out level))
        {
            term = default;
            return false;
        }

        term = EdtfTerm.Of(date);
        return Current switch
        {
            'S' => TrySignificant(date, ref term, ref level),
            'T' => TryTime(date, ref term),
            _ => TryClose(date, wholeOnly),
        };
    }

    private bool TryDate(out DateForm date, out bool wholeOnly, out int level)
    {
        int start = position;
        date = default;
        level = 0;
        wholeOnly = true;
        innerQualifier = start;
        EdtfQualifier left = Qualifier();
        bool negative = Skip('-');
        if (!TryDigits(4, Reasons.Year, out int year))
        {
            return false;
        }

        if (char.IsAsciiDigit(Current))
        {
            return Fail(start, Reasons.LongYearNeedsPrefix);
        }

        if (negative && year == 0)
        {
            return Fail(start, Reasons.NegativeZero);
        }

        DateForm form = DateForm.Of(negative, year, 0, 0);
        wholeOnly = left == EdtfQualifier.None;
        form = form.Qualified(0, left);
        EdtfQualifier right = Qualifier();
        form = form.Qualified(0, right);
        int parts = 1;
        while (parts < 3 && Current == '-')
        {
            Inner(ref wholeOnly, right, position - 1);
            position++;
            if (!TryPart(parts, ref form, ref wholeOnly, out right))
            {
                return false;
            }

            parts++;
        }

        date = form;
        level = wholeOnly ? LevelOf(form) : 2;
        return true;
    }

    private bool TryPart(int part, ref DateForm form, ref bool wholeOnly, out EdtfQualifier right)
    {
        right = EdtfQualifier.None;
        int at = position;
        EdtfQualifier left = Qualifier();
        Inner(ref wholeOnly, left, at);
        at = position;
        if (!TryDigits(2, part == 1 ? Reasons.Month : Reasons.Day, out int digits))
        {
            return false;
        }

        if (part == 1 && !IsMonthOrSeason(digits))
        {
            return Fail(at, DateForm.HasMask(digits, 2) ? Reasons.NoMaskedMonth : Reasons.NoMonth);
        }

        if (part == 2 && form.IsSeason)
        {
            return Fail(at, Reasons.DayAfterSeason);
        }

        // Two zeros are how a form says that it has no day.
        if (digits == 0)
        {
            return Fail(at, Reasons.NoDay);
        }

        form = form.With(part, digits).Qualified(part, left);
        if (part == 2 && !DateDays.TryRange(form, out _, out _))
        {
            return Fail(at, Reasons.NoDay);
        }

        right = Qualifier();
        for (int i = 0; i <= part; i++)
        {
            form = form.Qualified(i, right);
        }

        return true;
    }

    /// <summary>What may not be combined: parts' qualifiers with unspecified digits or seasons, and two qualifiers in one place.</summary>
    private bool TryClose(DateForm form, bool wholeOnly)
    {
        if (Current is '?' or '~' or '%')
        {
            return Fail(position, Reasons.OneQualifier);
        }

        if (form.IsSeason && (!wholeOnly || form.IsMasked))
        {
            return Fail(innerQualifier, Reasons.SeasonParts);
        }

        return wholeOnly || !form.IsMasked || Fail(innerQualifier, Reasons.MaskedParts);
    }

    private void Inner(ref bool wholeOnly, EdtfQualifier qualifier, int at)
    {
        if (qualifier != EdtfQualifier.None)
        {
            innerQualifier = wholeOnly ? at : innerQualifier;
            wholeOnly = false;
        }
    }

    private static bool IsMonthOrSeason(int digits)
    {
        if (!DateForm.HasMask(digits, 2))
        {
            return digits is (>= 0x01 and <= 0x12) or (>= 0x21 and <= 0x41);
        }

        DateForm month = DateForm.Of(false, 0x2000, digits, 0);
        for (int number = 1; number <= 12; number++)
        {
            if (month.AdmitsMonth(number))
            {
                return true;
            }
        }

        return false;
    }

    private EdtfQualifier Qualifier()
    {
        EdtfQualifier qualifier = Current switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            '%' => EdtfQualifier.UncertainAndApproximate,
            _ => EdtfQualifier.None,
        };
        position += qualifier == EdtfQualifier.None ? 0 : 1;
        return qualifier;
    }

    /// <summary>Digits and X as nibbles.</summary>
    private bool TryDigits(int count, string reason, out int digits)
    {
        digits = 0;
        for (int i = 0; i < count; i++)
        {
            int nibble = Current == 'X' ? DateForm.Unspecified : Current - '0';
            if (Current != 'X' && nibble is < 0 or > 9)
            {
                return Fail(position, reason);
            }

            digits = (digits << 4) | nibble;
            position++;
        }

        return true;
    }
}
