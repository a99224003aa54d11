namespace Summit.Domain;

/// <summary>The bounds of the longest silence by a day: the longest run of days without contact after a first contact, in every possible world.</summary>
/// <remarks>
/// <para>A world has every certain contact and any of the others, and fixes each contact's first and last day. The greatest of all worlds leaves out
/// what it can and moves contacts out of the way: for a run that ends where some contact starts at its latest, or with the day of the question, the
/// certain contacts that cannot start later all end at their earliest. The smallest has every contact there and lasting as long as it can, but for
/// possible ones that would only open a gap before the first certain contact.</para>
/// <para>Days are inclusive; the day after the day of the question closes the last run.</para>
/// </remarks>
internal sealed class LongestSilenceRule
{
    private readonly int day;
    private readonly Row[] rows;

    private LongestSilenceRule(Row[] rows, int day) => (this.rows, this.day) = (rows, day);

    /// <summary>The longest silence, and the contacts beside it where it is widest; null when no contact is recorded.</summary>
    /// <param name="contacts">The contacts of a dyad that count or may count, in the order of their earliest start.</param>
    /// <param name="day">The day of the question.</param>
    public static (SilenceSpan Span, IReadOnlyList<CountedContact> Beside)? Of(IReadOnlyList<CountedContact> contacts, int day)
    {
        Row[] rows = [.. contacts.Where(c => c.Contact.When.StartMin <= day).Select(c => Row.Of(c, day))];
        return rows.Length == 0 ? null : new LongestSilenceRule(rows, day).Answer();
    }

    private (SilenceSpan Span, IReadOnlyList<CountedContact> Beside) Answer()
    {
        int least = Least();
        Run? most = rows.Any(r => r.IsCertain) ? Most() : null;
        if (most is not { } widest)
        {
            return (new(null, DayNumber.ToDate(day), new(least, null)) { MayBeBroken = true, IsOngoing = true }, ValueList.Of(rows.Select(r => r.Contact)));
        }

        if (widest.Length == 0)
        {
            return (SilenceSpan.None, ValueList<CountedContact>.Empty);
        }

        SilenceSpan span = new(DayNumber.ToDate(widest.After + 1), DayNumber.ToDate(widest.Before - 1), new(least, widest.Length))
        {
            MayBeBroken = least != widest.Length,
            IsOngoing = widest.Before > day,
        };
        return (span, ValueList.Of(rows.Where(r => r.EndMin == widest.After || r.StartMax == widest.Before).Select(r => r.Contact)));
    }

    private int Least()
    {
        Row[] certain = [.. rows.Where(r => r.IsCertain)];
        if (certain.Length == 0)
        {
            // In the shortest world that has a contact at all, it is the latest one.
            return Gap(rows.Max(r => r.EndMax), day + 1);
        }

        int first = certain[0].StartMin;
        int least = 0;
        int covered = first;
        foreach (Row row in rows.Where(r => r.IsCertain || r.EndMax >= first))
        {
            least = Math.Max(least, Gap(covered, row.StartMin));
            covered = Math.Max(covered, row.EndMax);
        }

        return Math.Max(least, Gap(covered, day + 1));
    }

    /// <summary>The days after one day and before another; none where the first lies before every day, because nothing says how many there are.</summary>
    internal static int Gap(int after, int before) => before <= after || after == DayNumber.BeforeAll ? 0 : before - after - 1;

    /// <summary>The longest run in any world; null when nothing bounds it.</summary>
    private Run? Most()
    {
        Row[] byLatestStart = [.. rows.OrderBy(r => r.StartMax)];
        (Row? soonest, Row? second) = TwoThatEndSoonest();
        Run best = default;
        int? certainEnd = null;
        for (int i = 0; i < byLatestStart.Length && byLatestStart[i].StartMax <= day;)
        {
            int start = byLatestStart[i].StartMax;
            int next = i;
            while (next < byLatestStart.Length && byLatestStart[next].StartMax == start)
            {
                next++;
            }

            // Before the first certain contact some other contact has to come first: the one that can end soonest, but for the one that ends the run.
            Row? leading = next - i == 1 && byLatestStart[i] == soonest ? second : soonest;
            int? after = certainEnd ?? (leading?.EndMin < start ? leading.EndMin : null);
            if (after == DayNumber.BeforeAll)
            {
                return null;
            }

            best = after is { } end && start - end - 1 > best.Length ? new(end, start) : best;
            for (; i < next; i++)
            {
                certainEnd = byLatestStart[i].IsCertain ? Math.Max(certainEnd ?? int.MinValue, byLatestStart[i].EndMin) : certainEnd;
            }
        }

        return certainEnd is not { } last || last == DayNumber.BeforeAll ? null : day - last > best.Length ? new(last, day + 1) : best;
    }

    private (Row? Soonest, Row? Second) TwoThatEndSoonest()
    {
        (Row? soonest, Row? second) = (null, null);
        foreach (Row row in rows)
        {
            if (soonest is null || row.EndMin < soonest.EndMin)
            {
                (soonest, second) = (row, soonest);
            }
            else if (second is null || row.EndMin < second.EndMin)
            {
                second = row;
            }
        }

        return (soonest, second);
    }

    /// <summary>The run of days after one day and before another.</summary>
    private readonly record struct Run(int After, int Before)
    {
        public int Length => this == default ? 0 : Before - After - 1;
    }

    /// <summary>A contact as of the day of the question.</summary>
    private sealed class Row
    {
        public required CountedContact Contact { get; init; }

        public required int StartMin { get; init; }

        public required int StartMax { get; init; }

        public required int EndMin { get; init; }

        public required int EndMax { get; init; }

        public required bool IsCertain { get; init; }

        public static Row Of(CountedContact contact, int day)
        {
            DayBounds when = contact.Contact.When;
            return new()
            {
                Contact = contact,
                StartMin = when.StartMin,
                StartMax = when.StartMax,
                EndMin = Math.Min(when.EndMin, day),
                EndMax = Math.Min(when.EndMax, day),
                IsCertain = contact.Match == Truth.True && when.StartMax <= day,
            };
        }
    }
}
