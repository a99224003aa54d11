namespace Summit.Domain;

/// <summary>Silence on each of a row of days by one walk along both staircases of a dyad.</summary>
internal static class TimeSinceRule
{
    public static void Fill(ContactView view, Dyad dyad, int from, Span<DayCount?> silences)
    {
        DyadSteps steps = view.StepsOf(dyad);
        int latest = Staircase.Below(steps.Latest.Days, from);
        int certain = Staircase.Below(steps.Certain.Days, from);
        for (int done = 0; done < silences.Length;)
        {
            int day = from + done;
            int next = Math.Min(DayAt(steps.Latest, latest), DayAt(steps.Certain, certain));
            Span<DayCount?> same = silences[done..(int)Math.Min((long)next - from, silences.Length)];
            FillOne(view, dyad, day, new(Maximum(steps.Certain, certain), Maximum(steps.Latest, latest)), same);
            done += same.Length;
            latest = DayAt(steps.Latest, latest) == next ? latest + 1 : latest;
            certain = DayAt(steps.Certain, certain) == next ? certain + 1 : certain;
        }
    }

    /// <summary>Days on which no bound moves but by the day itself.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="from">The first of the days.</param>
    /// <param name="ends">The bounds of the last contact, which may lie after some of the days; a contact that has not ended on a day is under way.</param>
    /// <param name="silences">Takes the silence of each day.</param>
    private static void FillOne(ContactView view, Dyad dyad, int from, LastBounds ends, Span<DayCount?> silences)
    {
        if (ends.LatestDay is not { } last)
        {
            FillWithout(view, dyad, from, silences);
            return;
        }

        int day = from;
        foreach (ref DayCount? silence in silences)
        {
            silence = SilenceBounds.Since(day, ends.EarliestDay is { } first ? Math.Min(first, day) : null, Math.Min(last, day));
            day++;
        }
    }

    private static void FillWithout(ContactView view, Dyad dyad, int from, Span<DayCount?> silences)
    {
        silences.Clear();
        for (int i = 0; i < silences.Length && view.History.Origin.Coverages.Count > 0; i++)
        {
            silences[i] = SilenceBounds.Of(view, dyad, from + i, default).Days;
        }
    }

    private static int DayAt(Staircase stairs, int place) => place < stairs.Count ? stairs.Days[place] : DayNumber.AfterAll;

    private static int? Maximum(Staircase stairs, int steps) => steps == 0 ? null : stairs.Maxima[steps - 1];
}
