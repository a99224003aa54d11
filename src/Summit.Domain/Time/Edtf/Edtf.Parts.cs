namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>What sort of value it is.</summary>
    public EdtfKind Kind => form.IsPresent ? form.IsSeason ? EdtfKind.Season : EdtfKind.Date : node?.Kind ?? EdtfKind.NotRecorded;

    /// <summary>The lowest level of the specification, 0 to 2, at which the text as written is valid; 0 when not recorded.</summary>
    /// <remarks>It is outside equality: <c>?2004</c> (level 2) says the same as <c>2004?</c> (level 1).</remarks>
    public int Level => node?.Level ?? EdtfReader.LevelOf(form);

    /// <summary>The smallest part named; of an interval or set the coarsest of its dates.</summary>
    /// <remarks>The specification leaves the precision of an interval undefined.</remarks>
    public EdtfPrecision Precision
    {
        get
        {
            if (form.IsPresent || node is null)
            {
                return form.Precision;
            }

            EdtfPrecision coarsest = EdtfPrecision.None;
            foreach (EdtfItem item in node.Items)
            {
                coarsest = Coarser(Coarser(coarsest, item.From.Precision), item.To.Precision);
            }

            return coarsest;
        }
    }

    /// <summary>All qualifiers that stand anywhere in the value, joined.</summary>
    public EdtfQualifier Qualifier
    {
        get
        {
            EdtfQualifier any = form.AnyQualifier;
            foreach (EdtfItem item in node?.Items ?? [])
            {
                any |= item.From.Qualifier | item.To.Qualifier;
            }

            return any;
        }
    }

    /// <summary>The qualifier of a single date's year; none for intervals and sets.</summary>
    public EdtfQualifier YearQualifier => Kind == EdtfKind.Year ? node!.Start.Qualifier : form.YearQualifier;

    /// <summary>The qualifier of a single date's month or season; none for intervals and sets.</summary>
    public EdtfQualifier MonthQualifier => form.MonthQualifier;

    /// <summary>The qualifier of a single date's day; none for intervals and sets.</summary>
    public EdtfQualifier DayQualifier => form.DayQualifier;

    /// <summary>Whether a digit is unspecified anywhere in the value.</summary>
    public bool HasUnspecifiedDigits => form.IsMasked || (node?.Items.Any(i => i.From.Date.IsMasked || i.To.Date.IsMasked) ?? false);

    /// <summary>The year of a single date, astronomical (0 is 1 BCE); null when a digit is unspecified, in intervals and sets, and beyond 32 bits.</summary>
    public int? Year => !TryGetTerm(out EdtfTerm term) ? null
        : term.Year is not { } year ? term.Date.Year
        : !year.IsHuge && year.Value >= int.MinValue && year.Value <= int.MaxValue ? (int)year.Value : null;

    /// <summary>The month of a single date, 1 to 12; null when there is none or a digit is unspecified, and in intervals and sets.</summary>
    public int? Month => TryGetTerm(out EdtfTerm term) ? term.Date.Month : null;

    /// <summary>The number of a single season or other part of a year, 21 to 41; null when there is none.</summary>
    public int? Season => form.Season;

    /// <summary>The day of the month of a single date; null when there is none or a digit is unspecified, and in intervals and sets.</summary>
    public int? Day => TryGetTerm(out EdtfTerm term) ? term.Date.Day : null;

    /// <summary>The number of significant digits of a year such as <c>1950S2</c>; null when it states none.</summary>
    public int? SignificantDigits => Kind == EdtfKind.Year && node!.Start.Year!.Significant is > 0 and int digits ? digits : null;

    private static EdtfPrecision Coarser(EdtfPrecision left, EdtfPrecision right) =>
        left == EdtfPrecision.None || (right != EdtfPrecision.None && right < left) ? right : left;
}
