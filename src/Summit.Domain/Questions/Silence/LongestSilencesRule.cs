namespace Summit.Domain;

/// <summary>The days of the longest silence of a dyad from its staircases alone: what <see cref="LongestSilenceRule"/> says from its contacts.</summary>
/// <remarks>
/// In the shortest world every contact is there and lasts as long as it can: its runs lie between the steps of the latest ends. In the longest the
/// certain ones end as soon as they can and begin as late: its runs lie between the steps of the certain ends, but for one before the first of them,
/// where a contact that is only possible may come first. Where one may, the contacts themselves are asked.
/// </remarks>
internal static class LongestSilencesRule
{
    /// <summary>The days; null when indeterminate.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="number">The dyad's number.</param>
    /// <param name="day">The day of the question.</param>
    public static DayCount? Of(ContactView view, int number, int day)
    {
        DyadSteps steps = view.StepsOf(number);
        int latest = Staircase.Below(steps.Latest.Days, day);
        int certain = Staircase.Below(steps.Certain.Days, day);
        Dyad dyad = view.History.Dyads[number];
        return latest == 0 ? SilenceBounds.Of(view, dyad, day, default).Days
            : certain > 0 && steps.Head.IsPlain(steps.Certain.Days[0], day) ? new DayCount(Least(steps, latest, day), Most(steps.Certain, certain, day))
            : LongestSilenceRule.Of(view.All(dyad), day)!.Value.Span.Days;
    }

    private static int Least(DyadSteps steps, int count, int day)
    {
        ReadOnlySpan<int> days = steps.Latest.Days;
        ReadOnlySpan<int> maxima = steps.Latest.Maxima;
        int least = 0;
        int covered = steps.Head.FirstStart;
        for (int i = 0; i < count; i++)
        {
            least = Math.Max(least, LongestSilenceRule.Gap(covered, days[i]));
            covered = Math.Max(covered, Math.Min(maxima[i], day));
        }

        return Math.Max(least, LongestSilenceRule.Gap(covered, day + 1));
    }

    private static int? Most(Staircase certain, int count, int day)
    {
        ReadOnlySpan<int> days = certain.Days;
        ReadOnlySpan<int> maxima = certain.Maxima;
        if (maxima[0] == DayNumber.BeforeAll)
        {
            return null;
        }

        int most = 0;
        for (int i = 0; i < count; i++)
        {
            int before = i + 1 < count ? days[i + 1] : day + 1;
            most = Math.Max(most, LongestSilenceRule.Gap(Math.Min(maxima[i], day), before));
        }

        return most;
    }
}
