namespace Summit.Domain;

/// <summary>Silence on each of a row of days by one merge of the contacts with the days.</summary>
internal static class TimeSinceRule
{
    /// <remarks>
    /// The latest bound grows with rows in the order of their earliest start, which is theirs. The earliest bound grows in the order of their latest
    /// start, which is not: each place first keeps the latest of the earliest ends that become certain on its day, and is then overwritten.
    /// </remarks>
    public static void Fill(ContactView view, Dyad dyad, int from, Span<DayCount?> silences)
    {
        silences.Clear();
        int? earliest = null;
        foreach (CountedRows.Row row in view.Counted(dyad))
        {
            if (row.Match != Truth.True || row.When.StartMax > from + silences.Length - 1)
            {
                continue;
            }

            if (row.When.StartMax <= from)
            {
                earliest = Math.Max(earliest ?? int.MinValue, row.When.EndMin);
                continue;
            }

            ref DayCount? place = ref silences[row.When.StartMax - from];
            place = new DayCount(Math.Max(place?.Min ?? int.MinValue, row.When.EndMin), null);
        }

        int? latest = null;
        int day = from;
        CountedRows.Enumerator rows = view.Counted(dyad).GetEnumerator();
        bool more = rows.MoveNext();
        foreach (ref DayCount? silence in silences)
        {
            for (; more && rows.Current.When.StartMin <= day; more = rows.MoveNext())
            {
                latest = Math.Max(latest ?? int.MinValue, rows.Current.When.EndMax);
            }

            earliest = silence is { } kept ? Math.Max(earliest ?? int.MinValue, kept.Min) : earliest;
            silence = latest is { } last
                ? SilenceBounds.Since(day, earliest is { } first ? Math.Min(first, day) : null, Math.Min(last, day))
                : SilenceBounds.Of(view, dyad, day, null, null).Days;
            day++;
        }
    }
}
