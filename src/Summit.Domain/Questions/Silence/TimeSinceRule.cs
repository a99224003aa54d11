namespace Summit.Domain;

/// <summary>Silence on each of a row of days by one walk along the staircase of a dyad.</summary>
/// <remarks>Between two steps neither bound moves, so the days since are a row of numbers that follow one another. No day is asked about by itself.</remarks>
internal static class TimeSinceRule
{
    // So many days at a time fit on the stack.
    private const int Some = 256;

    public static void Fill(ContactView view, Dyad dyad, int from, Span<DayCount?> silences)
    {
        Staircase stairs = view.StepsOf(dyad).Stairs;
        Span<int> atLeast = stackalloc int[Some];
        Span<int> atMost = stackalloc int[Some];
        for (int done = 0; done < silences.Length; done += Some)
        {
            Span<DayCount?> these = silences[done..Math.Min(done + Some, silences.Length)];
            Fill(view, dyad, stairs, from + done, atLeast[..these.Length], atMost[..these.Length]);
            for (int i = 0; i < these.Length; i++)
            {
                these[i] = atLeast[i] < 0 ? null : new(atLeast[i], atMost[i] < 0 ? null : atMost[i]);
            }
        }
    }

    /// <summary>The same in two columns; −1 where there is no number.</summary>
    public static void Fill(ContactView view, Dyad dyad, Staircase stairs, int from, Span<int> atLeast, Span<int> atMost)
    {
        ReadOnlySpan<Step> steps = stairs.Steps;
        int next = stairs.CountBy(from);
        for (int done = 0; done < atLeast.Length; next++)
        {
            int day = from + done;
            int until = next < steps.Length ? steps[next].Day : DayNumber.AfterAll;
            int end = (int)Math.Min((long)until - from, atLeast.Length);
            if (next == 0)
            {
                FillWithout(view, dyad, day, atLeast[done..end], atMost[done..end]);
            }
            else
            {
                Since(atLeast[done..end], day, steps[next - 1].Latest);
                Since(atMost[done..end], day, steps[next - 1].Certain);
            }

            done = end;
        }
    }

    /// <summary>The days from an end to each of a row of days: 0 as long as it has not come, then one more each day.</summary>
    private static void Since(Span<int> days, int from, int end)
    {
        if (end is DayNumber.BeforeAll or Step.None)
        {
            days.Fill(-1);
            return;
        }

        int before = (int)Math.Clamp((long)end - from, 0, days.Length);
        days[..before].Clear();
        Consecutive.Fill(days[before..], from - Math.Min(end, from));
    }

    private static void FillWithout(ContactView view, Dyad dyad, int from, Span<int> atLeast, Span<int> atMost)
    {
        atLeast.Fill(-1);
        atMost.Fill(-1);
        for (int i = 0; i < atLeast.Length && view.History.Origin.Coverages.Count > 0; i++)
        {
            DayCount? days = SilenceBounds.Of(view, dyad, from + i, default).Days;
            (atLeast[i], atMost[i]) = (days?.Min ?? -1, days?.Max ?? -1);
        }
    }
}
