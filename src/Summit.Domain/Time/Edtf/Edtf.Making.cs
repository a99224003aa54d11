using System.Diagnostics.Contracts;

namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>A year.</summary>
    /// <param name="year">The year, astronomical: 0 is 1 BCE. More than four digits are written with <c>Y</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is <see cref="int.MinValue"/>.</exception>
    public static Edtf OfYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(year, int.MinValue);
        return year is >= -9999 and <= 9999
            ? new Edtf(DateForm.OfNumbers(year, 0, 0))
            : Of(EdtfTerm.Of(new LongYear(HasPrefix: true, year < 0, (UInt128)Math.Abs(year), 0, 0)));
    }

    /// <summary>A season or other part of a year.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="season">21 to 41 as in the specification: 21 is spring, 33 the first quarter, 41 the second half.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static Edtf OfSeason(int year, int season)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, -9999);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(season, Seasons.First);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(season, Seasons.Last);
        return new Edtf(DateForm.OfNumbers(year, season, 0));
    }

    /// <summary>The extent from one date to another, both included.</summary>
    /// <exception cref="ArgumentException">An argument is not a single date, or has a time, an exponent or significant digits; or the end surely lies before the start.</exception>
    public static Edtf Between(Edtf start, Edtf end) => Interval(Ending(start, nameof(start)), Ending(end, nameof(end)));

    /// <summary>The extent from a date on, without an end: <c>2001/..</c>.</summary>
    /// <exception cref="ArgumentException">The argument is not a single date, or has a time, an exponent or significant digits.</exception>
    public static Edtf Since(Edtf start) => Interval(Ending(start, nameof(start)), EdtfTerm.Open);

    /// <summary>The extent up to a date, without a beginning: <c>../2001</c>.</summary>
    /// <exception cref="ArgumentException">The argument is not a single date, or has a time, an exponent or significant digits.</exception>
    public static Edtf Until(Edtf end) => Interval(EdtfTerm.Open, Ending(end, nameof(end)));

    /// <summary>The extent from a date to an unknown end: <c>2001/</c>.</summary>
    /// <exception cref="ArgumentException">The argument is not a single date, or has a time, an exponent or significant digits.</exception>
    public static Edtf SinceWithUnknownEnd(Edtf start) => Interval(Ending(start, nameof(start)), EdtfTerm.Unknown);

    /// <summary>The extent from an unknown start to a date: <c>/2001</c>.</summary>
    /// <exception cref="ArgumentException">The argument is not a single date, or has a time, an exponent or significant digits.</exception>
    public static Edtf UntilWithUnknownStart(Edtf end) => Interval(EdtfTerm.Unknown, Ending(end, nameof(end)));

    /// <summary>One of several dates: <c>[2017-12-26,2017-12-27]</c>.</summary>
    /// <exception cref="ArgumentException">There is no date, or one is not a single date, or has a time, an exponent or significant digits.</exception>
    public static Edtf OneOf(params ReadOnlySpan<Edtf> dates) => Set(EdtfKind.OneOf, dates);

    /// <summary>All of several dates: <c>{1960,1961-12}</c>.</summary>
    /// <exception cref="ArgumentException">There is no date, or one is not a single date, or has a time, an exponent or significant digits.</exception>
    public static Edtf AllOf(params ReadOnlySpan<Edtf> dates) => Set(EdtfKind.AllOf, dates);

    /// <summary>The same single date with a qualifier on the whole; one that is there already stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="qualifier"/> is not a value of the enumeration.</exception>
    /// <exception cref="InvalidOperationException">The value is not a single date, season or year, or has a time or significant digits.</exception>
    [Pure]
    public Edtf With(EdtfQualifier qualifier)
    {
        if ((qualifier & ~EdtfQualifier.UncertainAndApproximate) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "A qualifier is uncertain, approximate, both or none.");
        }

        if (Kind == EdtfKind.Year && node!.Start.Year is { Significant: 0 } year)
        {
            return Of(EdtfTerm.Of(year with { Qualifier = year.Qualifier | qualifier }));
        }

        if (!form.IsPresent)
        {
            throw new InvalidOperationException("Only a single date, season or year without time and significant digits takes a qualifier.");
        }

        DateForm qualified = form;
        for (int part = 0; part < form.Parts; part++)
        {
            qualified = qualified.Qualified(part, qualifier);
        }

        return new Edtf(qualified);
    }

    private static Edtf Set(EdtfKind kind, ReadOnlySpan<Edtf> dates)
    {
        if (dates.IsEmpty)
        {
            throw new ArgumentException("A set has at least one date.", nameof(dates));
        }

        List<EdtfItem> items = [];
        foreach (Edtf date in dates)
        {
            items.Add(EdtfItem.Single(Ending(date, nameof(dates))));
        }

        return EdtfParser.Make(kind, [.. items], 2, EdtfSets.ExtentOf(kind, items), default, null);
    }

    private static Edtf Interval(EdtfTerm start, EdtfTerm end)
    {
        int level = Math.Max(LevelAtEnd(start), LevelAtEnd(end));
        return EdtfParser.TryInterval(start, end, level, default, null, out Edtf value)
            ? value
            : throw new ArgumentException(Reasons.Reversed, nameof(end));
    }

    private static int LevelAtEnd(EdtfTerm term) =>
        term.Kind == TermKind.Date ? EdtfParser.LevelInside(term, EdtfReader.LevelOf(term.Date)) : 1;

    private static EdtfTerm Ending(Edtf date, string name) =>
        date.TryGetTerm(out EdtfTerm term) && term.Kind != TermKind.DateTime && !EdtfParser.StandsAlone(term)
            ? term
            : throw new ArgumentException($"A single date is expected, without time, exponent or significant digits; '{date}' is not one.", name);
}
