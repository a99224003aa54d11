namespace Summit.Domain.Time;

/// <summary>The days of several runs and masks: the runs merged once, the masks gathered by the digits of their years.</summary>
internal sealed class DayUnion
{
    private const int NegativeBit = 1 << 16;

    private readonly (Int128 First, Int128 Last)[] runs;

    // For each set of unspecified places of a year: its digits, and the days of each month that go with them.
    private readonly Dictionary<int, Dictionary<int, uint[]>> masks = [];
    private readonly int minYear = DayMonths.MaxYear;
    private readonly int maxYear = DayMonths.MinYear;

    public DayUnion(List<(Int128 First, Int128 Last)> runs, List<DateForm> masks)
    {
        this.runs = Merged(runs);
        foreach (DateForm mask in masks)
        {
            (int unspecified, int digits) = (Unspecified(mask.YearDigits), mask.YearDigits | (mask.IsNegative ? NegativeBit : 0));
            Dictionary<int, uint[]> years = this.masks.TryGetValue(unspecified, out Dictionary<int, uint[]>? known) ? known : this.masks[unspecified] = [];
            DayMonths.AddParts(mask, years.TryGetValue(digits, out uint[]? months) ? months : years[digits] = new uint[DayMonths.InYear]);
            (int least, int most) = mask.YearSizes();
            (minYear, maxYear) = (Math.Min(minYear, mask.IsNegative ? -most : least), Math.Max(maxYear, mask.IsNegative ? -least : most));
        }
    }

    public bool HasMasks => masks.Count > 0;

    /// <summary>Moves a day forward to the first on or after it; what comes after the limit need not be found.</summary>
    public bool TryNext(ref Int128 day, Int128 limit)
    {
        int index = RunFrom(runs, day);
        Int128? run = index < runs.Length ? Int128.Max(day, runs[index].First) : null;
        if (run == day || !HasMasks || day > DayMonths.LastDay)
        {
            day = run ?? day;
            return run.HasValue;
        }

        (int year, int month, int dayOfMonth) = Civil.DateOf((int)Int128.Max(day, DayMonths.FirstDay));
        (year, month, dayOfMonth) = year < minYear ? (minYear, 1, 1) : (year, month, dayOfMonth);
        Span<uint> months = stackalloc uint[DayMonths.InYear];
        for (; year <= maxYear && !(Int128.Min(run ?? limit, limit) < Civil.DayOf(year, month, dayOfMonth)); (year, month, dayOfMonth) = (year + 1, 1, 1))
        {
            months.Clear();
            AddMasks(year, months);
            if (DayMonths.TryFirst(months, year, month, dayOfMonth, out int found))
            {
                day = run < found ? run.Value : found;
                return true;
            }
        }

        day = run ?? day;
        return run.HasValue;
    }

    /// <summary>Moves a day back to the last on or before it.</summary>
    public bool TryPrevious(ref Int128 day)
    {
        int index = RunFrom(runs, day);
        index = index < runs.Length && runs[index].First <= day ? index : index - 1;
        Int128? run = index >= 0 ? Int128.Min(day, runs[index].Last) : null;
        if (run == day || !HasMasks || day < DayMonths.FirstDay)
        {
            day = run ?? day;
            return run.HasValue;
        }

        (int year, int month, int dayOfMonth) = Civil.DateOf((int)Int128.Min(day, DayMonths.LastDay));
        (year, month, dayOfMonth) = year > maxYear ? (maxYear, 12, 31) : (year, month, dayOfMonth);
        Span<uint> months = stackalloc uint[DayMonths.InYear];
        for (; year >= minYear && !(run > Civil.DayOf(year, month, dayOfMonth)); (year, month, dayOfMonth) = (year - 1, 12, 31))
        {
            months.Clear();
            AddMasks(year, months);
            if (DayMonths.TryLast(months, year, month, dayOfMonth, out int found))
            {
                day = run > found ? run.Value : found;
                return true;
            }
        }

        day = run ?? day;
        return run.HasValue;
    }

    /// <summary>The last day of the run that has a day; the day itself when no run does.</summary>
    public Int128 EndOfRun(Int128 day)
    {
        int index = RunFrom(runs, day);
        return index < runs.Length && runs[index].First <= day ? runs[index].Last : day;
    }

    /// <summary>Adds the days of one year.</summary>
    public void AddYear(int year, Span<uint> months)
    {
        AddMasks(year, months);
        int end = Civil.DayOf(year, 12, 31);
        for (int i = RunFrom(runs, Civil.DayOf(year, 1, 1)); i < runs.Length && runs[i].First <= end; i++)
        {
            DayMonths.AddRun(runs[i].First, runs[i].Last, year, months);
        }
    }

    /// <summary>The runs among several that neither overlap nor touch, in order.</summary>
    public static (Int128 First, Int128 Last)[] Merged(List<(Int128 First, Int128 Last)> runs)
    {
        runs.Sort();
        List<(Int128 First, Int128 Last)> merged = [];
        foreach ((Int128 first, Int128 last) in runs)
        {
            if (merged.Count > 0 && (merged[^1].Last == DaySet.After || first <= merged[^1].Last + 1))
            {
                merged[^1] = (merged[^1].First, Int128.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return [.. merged];
    }

    private void AddMasks(int year, Span<uint> months)
    {
        if (year < minYear || year > maxYear)
        {
            return;
        }

        int digits = DateForm.OfNumbers(year, 0, 0).YearDigits | (year < 0 ? NegativeBit : 0);
        Span<uint> fitting = stackalloc uint[DayMonths.InYear];
        fitting.Clear();
        foreach ((int unspecified, Dictionary<int, uint[]> years) in masks)
        {
            if (years.TryGetValue(digits | unspecified, out uint[]? parts))
            {
                for (int i = 0; i < DayMonths.InYear; i++)
                {
                    fitting[i] |= parts[i];
                }
            }
        }

        DayMonths.AddExisting(fitting, year, months);
    }

    /// <summary>The index of the first of merged runs that ends on or after a day.</summary>
    public static int RunFrom((Int128 First, Int128 Last)[] runs, Int128 day)
    {
        (int low, int high) = (0, runs.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = runs[middle].Last < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>All bits of the places that are unspecified.</summary>
    private static int Unspecified(int digits)
    {
        int places = 0;
        for (int place = 0; place < 16; place += 4)
        {
            places |= ((digits >> place) & DateForm.Unspecified) == DateForm.Unspecified ? DateForm.Unspecified << place : 0;
        }

        return places;
    }
}
