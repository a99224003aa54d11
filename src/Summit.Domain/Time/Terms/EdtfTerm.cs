namespace Summit.Domain.Time;

/// <summary>One date in a larger text, or an open or unknown end.</summary>
internal readonly record struct EdtfTerm(TermKind Kind, DateForm Date, LongYear? Year, TimeForm Time)
{
    public static EdtfTerm Open => new(TermKind.Open, default, default, default);

    public static EdtfTerm Unknown => new(TermKind.Unknown, default, default, default);

    public bool IsDated => Kind is TermKind.Date or TermKind.Year or TermKind.DateTime;

    /// <summary>All qualifiers of the term, joined.</summary>
    public EdtfQualifier Qualifier => Year?.Qualifier ?? Date.AnyQualifier;

    public EdtfPrecision Precision => Kind switch
    {
        TermKind.Date => Date.Precision,
        TermKind.Year => EdtfPrecision.Year,
        TermKind.DateTime => EdtfPrecision.Second,
        _ => EdtfPrecision.None,
    };

    public static EdtfTerm Of(DateForm date) => new(TermKind.Date, date, default, default);

    public static EdtfTerm Of(LongYear year) => new(TermKind.Year, default, year, default);

    public static EdtfTerm Of(DateForm date, TimeForm time) => new(TermKind.DateTime, date, default, time);

    /// <summary>The days that the term admits; for an open or unknown end as a start or as an end.</summary>
    public DaySet Days(bool isStart) => Kind switch
    {
        TermKind.Open => isStart ? DaySet.BeforeAll : DaySet.AfterAll,
        TermKind.Unknown => DaySet.All,
        TermKind.Year => Year!.Days(),
        _ => DaySet.Of(Date),
    };
}

internal enum TermKind
{
    Date,
    Year,
    DateTime,
    Open,
    Unknown,
}
