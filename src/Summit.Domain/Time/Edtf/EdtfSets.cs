namespace Summit.Domain.Time;

/// <summary>Reads sets: <c>[1667,1668,1670..1672]</c>, <c>{..1984}</c>.</summary>
internal static class EdtfSets
{
    public static bool TryRead(ref EdtfReader reader, ReadOnlySpan<char> text, string? spelled, EdtfKind kind, out Edtf value)
    {
        value = default;
        char close = kind == EdtfKind.OneOf ? ']' : '}';
        List<EdtfItem> items = [];
        reader.Skip(text[0]);
        while (true)
        {
            if (!TryItem(ref reader, items.Count == 0, close, out EdtfItem item))
            {
                return false;
            }

            items.Add(item);
            int end = reader.Position;
            if (reader.Skip(close))
            {
                break;
            }

            if (item.IsRange && item.To.Kind == TermKind.Open && !reader.Sees(' '))
            {
                return reader.Fail(end - 2, Reasons.OpenLast);
            }

            if (!reader.Skip(','))
            {
                return reader.Fail(end, reader.AtEnd ? Reasons.SetEnd : reader.Sees(' ') ? Reasons.SetSpace : Reasons.SetComma);
            }
        }

        if (!reader.AtEnd)
        {
            return reader.Fail(reader.Position, Reasons.Follows);
        }

        value = EdtfParser.Make(kind, [.. items], 2, ExtentOf(kind, items), text, spelled);
        return true;
    }

    public static Extent ExtentOf(EdtfKind kind, List<EdtfItem> items) =>
        kind == EdtfKind.OneOf ? Extent.OneDay(DaySet.Union([.. items.Select(i => i.Days())])) : Extent.OfAll([.. items]);

    private static bool TryItem(ref EdtfReader reader, bool isFirst, char close, out EdtfItem item)
    {
        item = default;
        int start = reader.Position;
        bool openStart = reader.SkipDots();
        if (openStart && !isFirst)
        {
            return reader.Fail(start, Reasons.OpenFirst);
        }

        int at = reader.Position;
        if (!TryElement(ref reader, at, out EdtfTerm from))
        {
            return false;
        }

        int dots = reader.Position;
        if (!reader.SkipDots())
        {
            item = openStart ? new EdtfItem(EdtfTerm.Open, from, IsRange: true) : EdtfItem.Single(from);
            return true;
        }

        if (openStart)
        {
            return reader.Fail(dots, Reasons.OpenBoth);
        }

        if (reader.Sees(close) || reader.Sees(',') || reader.Sees(' '))
        {
            item = new EdtfItem(from, EdtfTerm.Open, IsRange: true);
            return true;
        }

        int second = reader.Position;
        if (!TryElement(ref reader, second, out EdtfTerm to))
        {
            return false;
        }

        return TryRange(ref reader, from, to, second, out item);
    }

    private static bool TryRange(ref EdtfReader reader, EdtfTerm from, EdtfTerm to, int at, out EdtfItem item)
    {
        item = new EdtfItem(from, to, IsRange: true);
        bool joins = from.Precision == to.Precision && from.Precision != EdtfPrecision.Season && !from.Date.IsMasked && !to.Date.IsMasked;
        return joins
            ? from.Days(isStart: true).First <= to.Days(isStart: false).Last || reader.Fail(at, Reasons.RangeReversed)
            : reader.Fail(at, Reasons.RangeParts);
    }

    private static bool TryElement(ref EdtfReader reader, int at, out EdtfTerm term)
    {
        term = default;
        if (reader.AtEnd)
        {
            return reader.Fail(at, Reasons.SetEnd);
        }

        if (!reader.SeesDateStart())
        {
            return reader.Fail(at, reader.Sees(' ') ? Reasons.SetSpace : Reasons.SetItem);
        }

        return reader.TryTerm(out term, out _)
            && (term.Kind != TermKind.DateTime || reader.Fail(at, Reasons.SetTime))
            && (!EdtfParser.StandsAlone(term) || reader.Fail(at, Reasons.StandsAlone));
    }
}
