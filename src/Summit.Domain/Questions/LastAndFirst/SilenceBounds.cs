namespace Summit.Domain;

/// <summary>Silence as of a day: how many days since the last contact, the day of contact not counted, and of what it is a silence.</summary>
/// <param name="Days">The bounds; null when indeterminate.</param>
/// <param name="IsCovered">Whether it is a silence of the world, as far as declared coverage reaches; else it is one of the record.</param>
/// <param name="IsCensored">Whether nothing is recorded and the silence is at least as long as the declared coverage.</param>
internal readonly record struct SilenceBounds(DayCount? Days, bool IsCovered, bool IsCensored)
{
    /// <summary>What answers call the days of silence in JSON.</summary>
    public const string JsonName = "silenceDays";

    /// <summary>The silence as of a day, where the last contact lies between two days.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="day">As of which day.</param>
    /// <param name="bounds">When the last contact was.</param>
    public static SilenceBounds Of(ContactView view, Dyad dyad, int day, LastBounds bounds)
    {
        IReadOnlyList<Coverage> coverages = view.History.Origin.Coverages;
        if (bounds.LatestDay is { } last)
        {
            bool covered = last == day ? Covers.Any(coverages, view.Filter, dyad) : Covers.Since(coverages, view.Filter, dyad, day) <= last + 1;
            return new(Since(day, bounds.EarliestDay, last), covered, IsCensored: false);
        }

        // Nothing is recorded: where the record is declared complete, there was silence for at least as long as that.
        return Covers.Since(coverages, view.Filter, dyad, day) is not { } since ? default
            : since == DayNumber.BeforeAll ? new(null, IsCovered: true, IsCensored: false)
            : new(new DayCount(day - since + 1, null), IsCovered: true, IsCensored: true);
    }

    /// <summary>The days since a last contact that lies between two days; null when the latest lies before every day.</summary>
    public static DayCount? Since(int day, int? earliest, int latest) =>
        latest == DayNumber.BeforeAll ? null : new DayCount(day - latest, earliest is { } first and not DayNumber.BeforeAll ? day - first : null);
}
