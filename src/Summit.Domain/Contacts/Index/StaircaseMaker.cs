using System.Runtime.InteropServices;

namespace Summit.Domain;

/// <summary>Makes the staircases of one dyad after another, into one array of steps.</summary>
/// <remarks>What it buys: those of all dyads are made in one pass over the rows, without a list for each, and lie in memory as they are walked.</remarks>
internal sealed class StaircaseMaker
{
    private readonly List<Step> steps = [];
    private readonly List<int> signposts = [];
    private readonly List<(int From, int Count, Signpost Signpost, DyadHead Head, int Longest)> made = [];
    private readonly List<(int Day, int Maximum)> latest = [];
    private readonly List<(int Day, int Maximum)> certain = [];
    private readonly List<(int Day, int Maximum)> uncertain = [];

    /// <summary>Adds the staircase of a dyad.</summary>
    /// <param name="rows">The rows of the dyad that count or may count.</param>
    public void Add(CountedRows rows)
    {
        latest.Clear();
        uncertain.Clear();
        DyadHead head = DyadHead.None;
        int longest = 0;
        foreach (CountedRows.Row row in rows)
        {
            Raise(latest, row.When.StartMin, row.When.EndMax);
            head = head.With(row);
            longest = row.When.StartMin == DayNumber.BeforeAll || row.When.EndMax == DayNumber.AfterAll ? DayNumber.AfterAll : Math.Max(longest, row.When.EndMax - row.When.StartMin);
            if (row.Match == Truth.True && row.When.StartMax != row.When.StartMin)
            {
                uncertain.Add((row.When.StartMax, row.When.EndMin));
            }
        }

        FindCertain(rows);
        int from = steps.Count;
        Merge();
        int count = steps.Count - from;
        made.Add((from, count, Signpost.Add(signposts, CollectionsMarshal.AsSpan(steps).Slice(from, count)), head, longest));
    }

    /// <summary>The staircases that were added, in their order.</summary>
    public DyadSteps[] Made()
    {
        (Step[] all, int[] table) = ([.. steps], [.. signposts]);
        return [.. made.Select(m => new DyadSteps(new(all, m.From, m.Count, m.Signpost with { Table = table }), m.Head, m.Longest))];
    }

    /// <remarks>Rows whose start is known come in the order of their latest start, because it is their earliest. Only the others have to be sorted.</remarks>
    private void FindCertain(CountedRows rows)
    {
        certain.Clear();
        uncertain.Sort();
        int next = 0;
        foreach (CountedRows.Row row in rows)
        {
            if (row.Match == Truth.True && row.When.StartMax == row.When.StartMin)
            {
                for (; next < uncertain.Count && uncertain[next].Day <= row.When.StartMax; next++)
                {
                    Raise(certain, uncertain[next].Day, uncertain[next].Maximum);
                }

                Raise(certain, row.When.StartMax, row.When.EndMin);
            }
        }

        for (; next < uncertain.Count; next++)
        {
            Raise(certain, uncertain[next].Day, uncertain[next].Maximum);
        }
    }

    /// <summary>One step for each day on which either bound grows. A row that surely has begun may have begun, so the latest bound is always there.</summary>
    private void Merge()
    {
        (int most, int sure, int nextSure) = (Step.None, Step.None, 0);
        foreach ((int day, int maximum) in latest)
        {
            for (; nextSure < certain.Count && certain[nextSure].Day < day; nextSure++)
            {
                sure = certain[nextSure].Maximum;
                steps.Add(new(certain[nextSure].Day, most, sure));
            }

            most = maximum;
            if (nextSure < certain.Count && certain[nextSure].Day == day)
            {
                sure = certain[nextSure++].Maximum;
            }

            steps.Add(new(day, most, sure));
        }

        for (; nextSure < certain.Count; nextSure++)
        {
            steps.Add(new(certain[nextSure].Day, most, certain[nextSure].Maximum));
        }
    }

    /// <summary>Adds a value to a running maximum; each day is the same as the one before or later. A day after every day is never asked for.</summary>
    private static void Raise(List<(int Day, int Maximum)> maximum, int day, int value)
    {
        if (day != DayNumber.AfterAll && (maximum.Count == 0 || value > maximum[^1].Maximum))
        {
            if (maximum.Count > 0 && maximum[^1].Day == day)
            {
                maximum.RemoveAt(maximum.Count - 1);
            }

            maximum.Add((day, value));
        }
    }
}
