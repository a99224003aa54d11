namespace Summit.Domain;

/// <summary>What a view keeps of a dyad once it was asked: the two staircases that bound its last contact as of any day.</summary>
/// <param name="Latest">By earliest start, the latest of the latest ends of all rows that count or may count.</param>
/// <param name="Certain">By latest start, the latest of the earliest ends of the rows that surely count.</param>
/// <param name="Head">What may come before the first certain contact.</param>
/// <param name="Longest">The most days that a row can have beside its earliest start; <see cref="DayNumber.AfterAll"/> where nothing bounds it.</param>
internal sealed record DyadSteps(Staircase Latest, Staircase Certain, DyadHead Head, int Longest)
{
    public static DyadSteps None { get; } = Of(default);

    public static DyadSteps Of(CountedRows rows)
    {
        List<(int Day, int Maximum)> latest = [];
        List<(int Day, int Maximum)> uncertain = [];
        DyadHead head = DyadHead.None;
        int longest = 0;
        foreach (CountedRows.Row row in rows)
        {
            Staircase.Raise(latest, row.When.StartMin, row.When.EndMax);
            head = head.With(row);
            longest = row.When.StartMin == DayNumber.BeforeAll || row.When.EndMax == DayNumber.AfterAll ? DayNumber.AfterAll : Math.Max(longest, row.When.EndMax - row.When.StartMin);
            if (row.Match == Truth.True && row.When.StartMax != row.When.StartMin)
            {
                uncertain.Add((row.When.StartMax, row.When.EndMin));
            }
        }

        return new(Staircase.Of(latest), Staircase.Of(Certainly(rows, uncertain)), head, longest);
    }

    /// <remarks>Rows whose start is known come in the order of their latest start, because it is their earliest. Only the others have to be sorted.</remarks>
    private static List<(int Day, int Maximum)> Certainly(CountedRows rows, List<(int Day, int Maximum)> uncertain)
    {
        uncertain.Sort();
        List<(int Day, int Maximum)> steps = [];
        int next = 0;
        foreach (CountedRows.Row row in rows)
        {
            if (row.Match == Truth.True && row.When.StartMax == row.When.StartMin)
            {
                for (; next < uncertain.Count && uncertain[next].Day <= row.When.StartMax; next++)
                {
                    Staircase.Raise(steps, uncertain[next].Day, uncertain[next].Maximum);
                }

                Staircase.Raise(steps, row.When.StartMax, row.When.EndMin);
            }
        }

        for (; next < uncertain.Count; next++)
        {
            Staircase.Raise(steps, uncertain[next].Day, uncertain[next].Maximum);
        }

        return steps;
    }
}
