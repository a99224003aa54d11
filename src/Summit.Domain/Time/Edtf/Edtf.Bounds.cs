namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>The first possible day over the whole value; null when not recorded, unbounded, or beyond the calendar (years -9998 to 9999).</summary>
    public LocalDate? Earliest => IsRecorded && Extent.TryNumber(Extents.Start.First, out int day) ? DayNumber.ToDate(day) : null;

    /// <summary>The last possible day over the whole value; null when not recorded, unbounded, or beyond the calendar (years -9998 to 9999).</summary>
    public LocalDate? Latest => IsRecorded && Extent.TryNumber(Extents.End.Last, out int day) ? DayNumber.ToDate(day) : null;

    /// <summary>Whether there are day bounds: a date is recorded, and none of its bounds lies beyond the calendar (years -9998 to 9999).</summary>
    /// <remarks>The bounds are those after either end has tightened the other, so <c>9999-24/9999</c> has them.</remarks>
    public bool HasBounds => TryGetBounds(out _);

    /// <summary>The day bounds; <see cref="DayBounds.Anywhen"/> where <see cref="TryGetBounds(out DayBounds)"/> finds none.</summary>
    internal DayBounds BoundsOrAnywhen => TryGetBounds(out DayBounds bounds) ? bounds : DayBounds.Anywhen;

    internal Extent Extents => node is { Items.Length: > 0 } ? node.Extent : Extent.OneDay(form.IsPresent ? DaySet.Of(form) : DaySet.All);

    /// <summary>The day bounds: of one unknown day, or of the start and of the end of an extent; qualifiers never move them.</summary>
    /// <param name="bounds">The bounds, sound and tight: each is a day that the value admits. <see cref="DayBounds.Anywhen"/> when there are none.</param>
    /// <returns>False when not recorded, and when a bound lies beyond the calendar (years -9998 to 9999).</returns>
    public bool TryGetBounds(out DayBounds bounds)
    {
        if (form.IsPresent)
        {
            bool exists = DateDays.TryRange(form, out int first, out int last) && first >= Civil.MinDay && last <= Civil.MaxDay;
            bounds = exists ? DayBounds.Between(first, last) : default;
            return exists;
        }

        if (node is null)
        {
            bounds = default;
            return false;
        }

        return node.Extent.TryGetBounds(out bounds);
    }

    /// <summary>The day bounds, widened by each date of the value that a qualifier says is not sure.</summary>
    /// <param name="tolerance">By how many days; how much is the caller's judgement, not the record's.</param>
    /// <param name="bounds">The bounds.</param>
    /// <returns>False when not recorded, and when a bound lies beyond the calendar (years -9998 to 9999).</returns>
    public bool TryGetBounds(EdtfTolerance tolerance, out DayBounds bounds) => tolerance.TryWiden(this, out bounds);

    /// <summary>Whether the value admits a day: whether it may be that day, or for an extent whether that day may lie within it; for an all-of set whether some element admits it.</summary>
    /// <remarks>True is not certainty: <c>2018</c> admits 24 April 2018. Nothing is admitted by a value that is not recorded.</remarks>
    public bool Admits(LocalDate day)
    {
        if (!IsRecorded)
        {
            return false;
        }

        return Extents.Days.Contains(DayNumber.Of(day));
    }
}
