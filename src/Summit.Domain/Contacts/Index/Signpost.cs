namespace Summit.Domain;

/// <summary>Where in a long staircase each of a row of equal stretches of days begins, so that a search looks at the steps of one stretch only.</summary>
/// <remarks>
/// What it buys: a search that halves a staircase of ten thousand steps waits for memory eight times; with a signpost twice. Contacts that crowd into one
/// stretch cost the halving of that stretch, never more than without a signpost. It takes about a byte a step.
/// </remarks>
/// <param name="Table">Holds the signposts of many staircases.</param>
/// <param name="From">The place of the first stretch in the table; the place after the last stretch holds the number of steps.</param>
/// <param name="Count">How many stretches; 0 for no signpost.</param>
/// <param name="First">The first day of the first stretch.</param>
/// <param name="Shift">The days of a stretch as a power of two.</param>
internal readonly record struct Signpost(int[] Table, int From, int Count, int First, int Shift)
{
    // Fewer steps lie in few lines of memory anyway.
    private const int Worthwhile = 64;
    private const int StepsOfAStretch = 4;

    /// <summary>Adds the signpost of a staircase to a table that is being made.</summary>
    /// <param name="table">Takes the places.</param>
    /// <param name="steps">The steps.</param>
    /// <returns>The signpost, without its table.</returns>
    public static Signpost Add(List<int> table, ReadOnlySpan<Step> steps)
    {
        if (steps.Length < Worthwhile)
        {
            return default;
        }

        // One step at most lies before every day.
        int first = steps[0].Day == DayNumber.BeforeAll ? steps[1].Day : steps[0].Day;
        int days = steps[^1].Day - first;
        int shift = 0;
        while (days >> shift >= steps.Length / StepsOfAStretch)
        {
            shift++;
        }

        Signpost made = new([], table.Count, (days >> shift) + 1, first, shift);
        int place = 0;
        for (int stretch = 0; stretch < made.Count; stretch++)
        {
            while (steps[place].Day < first + (stretch << shift))
            {
                place++;
            }

            table.Add(place);
        }

        table.Add(steps.Length);
        return made;
    }

    /// <summary>Between which two places the number of steps on or before a day lies, both inclusive.</summary>
    /// <param name="day">The day; the last step is later.</param>
    public (int Least, int Most) Around(int day)
    {
        int at = From + (day < First ? 0 : (day - First) >> Shift);
        return day < First ? (Table[at], Table[at]) : (Table[at], Table[at + 1]);
    }
}
