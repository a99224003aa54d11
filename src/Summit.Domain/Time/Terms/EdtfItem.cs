namespace Summit.Domain.Time;

/// <summary>One element of a set: a date, or a range whose first or last date may be open.</summary>
internal readonly record struct EdtfItem(EdtfTerm From, EdtfTerm To, bool IsRange)
{
    public static EdtfItem Single(EdtfTerm term) => new(term, term, false);

    /// <summary>The days of the element when it stands for one unknown day.</summary>
    public DaySet Days()
    {
        DaySet from = From.Days(isStart: true);
        return IsRange ? DaySet.Run(from.First, To.Days(isStart: false).Last) : from;
    }
}
