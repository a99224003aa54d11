namespace Summit.Domain;

/// <summary>The days of the longest silence of a dyad from its staircase alone: what <see cref="LongestSilenceRule"/> says from its contacts.</summary>
/// <remarks>
/// In the shortest world every contact is there and lasts as long as it can: its runs lie between the steps of the latest ends. In the longest the
/// certain ones end as soon as they can and begin as late: its runs lie between the steps of the certain ends, but for one before the first of them,
/// where a contact that is only possible may come first. Where one may, the contacts themselves are asked. A step that raises only the other bound cuts
/// a run, and the next one measures it whole: so one walk finds both.
/// </remarks>
internal static class LongestSilencesRule
{
    /// <summary>The days; null when indeterminate.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="number">The dyad's number.</param>
    /// <param name="dyad">What is kept of the dyad.</param>
    /// <param name="day">The day of the question.</param>
    public static DayCount? Of(ContactView view, int number, DyadSteps dyad, int day)
    {
        ReadOnlySpan<Step> steps = dyad.Stairs.Steps[..dyad.Stairs.CountBy(day)];
        return steps.IsEmpty ? SilenceBounds.Of(view, view.History.Dyads[number], day, default).Days
            : dyad.Head.IsPlain(day) ? Walked(steps, dyad.Head.FirstStart, day)
            : LongestSilenceRule.Of(view.All(view.History.Dyads[number]), day)!.Value.Span.Days;
    }

    private static DayCount Walked(ReadOnlySpan<Step> steps, int firstStart, int day)
    {
        (int least, int most, int covered, int ended) = (0, 0, firstStart, Step.None);
        bool isBounded = true;
        foreach (ref readonly Step step in steps)
        {
            least = Math.Max(least, LongestSilenceRule.Gap(covered, step.Day));
            most = ended == Step.None ? 0 : Math.Max(most, LongestSilenceRule.Gap(ended, step.Day));
            covered = Math.Max(covered, Math.Min(step.Latest, day));
            isBounded &= step.Certain != DayNumber.BeforeAll;
            ended = Math.Min(step.Certain, day);
        }

        return new(Math.Max(least, LongestSilenceRule.Gap(covered, day + 1)), isBounded ? Math.Max(most, LongestSilenceRule.Gap(ended, day + 1)) : null);
    }
}
