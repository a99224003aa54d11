namespace Summit.Domain.Time;

/// <summary>Reads a whole text: one date, an interval, or a set.</summary>
internal static class EdtfParser
{
    /// <summary>Longer than any record's date, and short enough that no input costs much.</summary>
    public const int MaxLength = 32_768;

    /// <param name="text">The text.</param>
    /// <param name="spelled">The same as a string where there is one, so that it need not be copied.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">Why there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, string? spelled, out Edtf value, out EdtfError error)
    {
        error = default;
        if (PlainDay.TryRead(text, out ulong bits))
        {
            value = new Edtf(new DateForm(bits));
            return true;
        }

        value = default;
        if (text.Length is 0 or > MaxLength)
        {
            error = new EdtfError(text.IsEmpty ? 0 : MaxLength, text.IsEmpty ? Reasons.Empty : Reasons.TooLong);
            return false;
        }

        EdtfReader reader = new(text);
        bool read = text[0] switch
        {
            '[' => EdtfSets.TryRead(ref reader, text, spelled, EdtfKind.OneOf, out value),
            '{' => EdtfSets.TryRead(ref reader, text, spelled, EdtfKind.AllOf, out value),
            _ => TrySingleOrInterval(ref reader, text, spelled, out value),
        };
        error = read ? default : reader.Error;
        return read;
    }

    /// <summary>A value of parts already checked; the text, where there is one, is kept if it is spelled otherwise.</summary>
    public static Edtf Make(EdtfKind kind, EdtfItem[] items, int level, Extent extent, ReadOnlySpan<char> text, string? spelled)
    {
        string canonical = EdtfWriter.Text(kind, items);
        bool isCanonical = text.IsEmpty || text.SequenceEqual(canonical);
        return new Edtf(default, new EdtfNode
        {
            Kind = kind,
            Items = items,
            Level = level,
            Canonical = canonical,
            Original = isCanonical ? null : spelled ?? text.ToString(),
            Extent = extent,
        });
    }

    private static bool TrySingleOrInterval(ref EdtfReader reader, ReadOnlySpan<char> text, string? spelled, out Edtf value)
    {
        value = default;
        int level = 1;
        EdtfTerm start = EdtfTerm.Unknown;
        if (reader.SkipDots())
        {
            start = EdtfTerm.Open;
        }
        else if (!reader.Sees('/') && !reader.TryTerm(out start, out level))
        {
            return false;
        }

        if (reader.AtEnd)
        {
            return start.IsDated ? Single(start, level, text, spelled, out value) : reader.Fail(0, Reasons.AloneDots);
        }

        int slash = reader.Position;
        if (!reader.Skip('/'))
        {
            return reader.Fail(slash, reader.SeesDots() ? Reasons.AloneDots : Reasons.Follows);
        }

        int endLevel = 1;
        EdtfTerm end = EdtfTerm.Unknown;
        if (reader.SkipDots())
        {
            end = EdtfTerm.Open;
        }
        else if (!reader.AtEnd && !reader.TryTerm(out end, out endLevel))
        {
            return false;
        }

        if (!reader.AtEnd)
        {
            return reader.Fail(reader.Position, reader.Sees('/') ? Reasons.OneSlash : Reasons.Follows);
        }

        return CanEnd(ref reader, start, 0) && CanEnd(ref reader, end, slash + 1)
            && TryInterval(start, end, Math.Max(LevelInside(start, level), LevelInside(end, endLevel)), text, spelled, out value)
            || reader.Fail(slash + 1, Reasons.Reversed);
    }

    private static bool Single(EdtfTerm term, int level, ReadOnlySpan<char> text, string? spelled, out Edtf value)
    {
        if (term.Kind != TermKind.Date)
        {
            EdtfKind kind = term.Kind == TermKind.Year ? EdtfKind.Year : EdtfKind.DateTime;
            int higher = term.Date.IsNegative ? 1 : level;
            value = Make(kind, [EdtfItem.Single(term)], Math.Max(level, higher), Extent.OneDay(term.Days(isStart: true)), text, spelled);
            return true;
        }

        Span<char> canonical = stackalloc char[EdtfWriter.MaxDateLength];
        canonical = canonical[..EdtfWriter.Write(term.Date, canonical)];
        EdtfNode? spelling = text.SequenceEqual(canonical) ? null : new EdtfNode
        {
            Kind = term.Date.IsSeason ? EdtfKind.Season : EdtfKind.Date,
            Level = level,
            Canonical = canonical.ToString(),
            Original = spelled ?? text.ToString(),
        };
        value = new Edtf(term.Date, spelling);
        return true;
    }

    /// <summary>An interval of two ends; false when no start lies on or before any end.</summary>
    public static bool TryInterval(EdtfTerm start, EdtfTerm end, int level, ReadOnlySpan<char> text, string? spelled, out Edtf value)
    {
        Extent extent = Extent.Of(start.Days(isStart: true), end.Days(isStart: false));
        value = extent.IsEmpty ? default : Make(EdtfKind.Interval, [new EdtfItem(start, end, IsRange: true)], level, extent, text, spelled);
        return !extent.IsEmpty;
    }

    /// <summary>Level 1 has intervals of full dates and seasons only; unspecified digits at an end are level 2.</summary>
    public static int LevelInside(EdtfTerm term, int level) => term.Date.IsMasked ? 2 : level;

    private static bool CanEnd(ref EdtfReader reader, EdtfTerm term, int at) =>
        term.Kind == TermKind.DateTime ? reader.Fail(at, Reasons.IntervalTime)
        : !StandsAlone(term) || reader.Fail(at, Reasons.StandsAlone);

    public static bool StandsAlone(EdtfTerm term) => term.Year is { } year && (year.Exponent > 0 || year.Significant > 0);
}
