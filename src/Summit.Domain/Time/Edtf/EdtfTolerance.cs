namespace Summit.Domain.Time;

/// <summary>By how many days a reader widens the bounds of qualified dates, on either side.</summary>
/// <remarks>Two values are equal when both numbers are. The default value widens nothing. There is no order.</remarks>
public readonly record struct EdtfTolerance
{
    /// <summary>A tolerance in days, on either side.</summary>
    /// <param name="uncertain">For dates marked <c>?</c>.</param>
    /// <param name="approximate">For dates marked <c>~</c>. Where both are marked (<c>%</c>), the greater counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public EdtfTolerance(int uncertain, int approximate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(uncertain);
        ArgumentOutOfRangeException.ThrowIfNegative(approximate);
        (Uncertain, Approximate) = (uncertain, approximate);
    }

    /// <summary>The days on either side of a date marked <c>?</c>.</summary>
    public int Uncertain { get; }

    /// <summary>The days on either side of a date marked <c>~</c>.</summary>
    public int Approximate { get; }

    internal bool TryWiden(Edtf value, out DayBounds bounds)
    {
        if (!value.TryGetBounds(out bounds))
        {
            return false;
        }

        if (value.Kind is EdtfKind.OneOf or EdtfKind.AllOf)
        {
            bounds = Widened(value.Node!.Items, value.Kind);
            return true;
        }

        bool isInterval = value.Kind == EdtfKind.Interval;
        int start = For(isInterval ? value.Start.Qualifier : value.Qualifier);
        int end = For(isInterval ? value.End.Qualifier : value.Qualifier);
        bounds = DayBounds.TryCreate(Moved(bounds.StartMin, -start), Moved(bounds.StartMax, start), Moved(bounds.EndMin, -end), Moved(bounds.EndMax, end))!.Value;
        return true;
    }

    private DayBounds Widened(EdtfItem[] items, EdtfKind kind)
    {
        (int startMin, int startMax, int endMin, int endMax) = (DayNumber.AfterAll, DayNumber.AfterAll, DayNumber.BeforeAll, DayNumber.BeforeAll);
        foreach (EdtfItem item in items)
        {
            (int first, int last) = Widened(item.From, isStart: true);
            (int otherFirst, int otherLast) = item.IsRange ? Widened(item.To, isStart: false) : (first, last);
            (startMin, startMax) = (Math.Min(startMin, Math.Min(first, otherFirst)), Math.Min(startMax, Math.Min(last, otherLast)));
            (endMin, endMax) = (Math.Max(endMin, Math.Max(first, otherFirst)), Math.Max(endMax, Math.Max(last, otherLast)));
        }

        return kind == EdtfKind.OneOf ? DayBounds.Between(startMin, endMax) : DayBounds.TryCreate(startMin, startMax, endMin, endMax)!.Value;
    }

    private (int First, int Last) Widened(EdtfTerm term, bool isStart)
    {
        DaySet days = term.Days(isStart);
        int by = For(term.Qualifier);
        Extent.TryNumber(days.First, out int first);
        Extent.TryNumber(days.Last, out int last);
        return (Moved(first, -by), Moved(last, by));
    }

    private int For(EdtfQualifier qualifier) => Math.Max(
        (qualifier & EdtfQualifier.Uncertain) != 0 ? Uncertain : 0,
        (qualifier & EdtfQualifier.Approximate) != 0 ? Approximate : 0);

    private static int Moved(int day, int by) =>
        day is DayNumber.BeforeAll or DayNumber.AfterAll ? day : (int)Math.Clamp((long)day + by, Civil.MinDay, Civil.MaxDay);
}
