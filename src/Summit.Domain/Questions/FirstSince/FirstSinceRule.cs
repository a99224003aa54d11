namespace Summit.Domain;

/// <summary>Whether a contact is the first since a reference: the rule over plain day numbers.</summary>
/// <remarks>
/// <para>The reference r lies in a range, and so do the starts of the focus f and of each other contact j. In one possible world the focus is first
/// if it counts, f ≥ r + <i>Since</i>, and no other that counts has r + <i>After</i> ≤ j ≤ f − <i>Before</i>; the three are 0 or 1 by the tie rule. Where
/// the order within a day is unknown, the answer is true only if it is under the least favourable order and false only if it is under the most
/// favourable one.</para>
/// <para>A focus with several rows, because its delegates were there on different days, is the first if one of them is.</para>
/// </remarks>
internal sealed class FirstSinceRule
{
    private readonly long referenceMin;
    private readonly long referenceMax;
    private readonly Order worst;
    private readonly Order best;
    private readonly long firstBlocker = long.MaxValue;
    private readonly long firstRefuter = long.MaxValue;

    // The days that a certain contact of one exact day takes, where such a contact comes before the focus of the same day.
    private readonly long[] takenDays;

    public FirstSinceRule(DayBounds since, TieRule ties, IReadOnlyList<CountedContact> others)
    {
        (referenceMin, referenceMax) = (since.EndMin, since.EndMax);
        (worst, best) = ties switch
        {
            TieRule.Simultaneous => (new Order(1, 1, 1), new Order(1, 1, 1)),
            TieRule.FocusFirst => (new Order(0, 0, 1), new Order(0, 0, 1)),
            TieRule.OthersFirst => (new Order(0, 0, 0), new Order(0, 0, 0)),
            _ => (new Order(1, 0, 0), new Order(0, 1, 1)),
        };
        SortedSet<long> taken = [];
        foreach ((Contact other, Truth match) in others)
        {
            firstBlocker = MayFollow(other.When) ? Math.Min(firstBlocker, other.When.StartMin) : firstBlocker;
            firstRefuter = SurelyFollows(other.When, match) ? Math.Min(firstRefuter, other.When.StartMax) : firstRefuter;
            if (best.Before == 0 && match == Truth.True && other.When.StartMin == other.When.StartMax)
            {
                taken.Add(other.When.StartMin);
            }
        }

        takenDays = [.. taken];
    }

    /// <summary>The verdict for one row of the focus.</summary>
    public Truth Judge(FocusRow row) =>
        row.Latest < referenceMin + best.Since || firstRefuter <= row.Earliest - best.Before || IsTaken(row) ? Truth.False
        : row.IsCertain && row.Earliest >= referenceMax + worst.Since
            && (firstBlocker > row.Latest - worst.Before || referenceMin + worst.After > row.Latest - worst.Before) ? Truth.True
        : Truth.Unknown;

    /// <summary>Whether another contact surely comes between the reference and a row of the focus.</summary>
    public bool Refutes(CountedContact other, FocusRow row) =>
        (SurelyFollows(other.Contact.When, other.Match) && other.Contact.When.StartMax <= row.Earliest - best.Before)
        || (IsTaken(row) && other.Match == Truth.True && other.Contact.When.StartMin == other.Contact.When.StartMax
            && other.Contact.When.StartMin >= Math.Max(row.Earliest, referenceMin) && other.Contact.When.StartMin <= Math.Min(row.Latest, referenceMax));

    /// <summary>Whether another contact may come between the reference and a row of the focus.</summary>
    public bool Blocks(CountedContact other, FocusRow row) =>
        MayFollow(other.Contact.When) && other.Contact.When.StartMin <= row.Latest - worst.Before && referenceMin + worst.After <= row.Latest - worst.Before;

    /// <summary>Whether reference and focus can share a day, and each such day is taken by a contact that comes first on it.</summary>
    public bool IsTaken(FocusRow row)
    {
        (long from, long to) = (Math.Max(row.Earliest, referenceMin), Math.Min(row.Latest, referenceMax));
        return best.Before == 0 && best.Since == 0 && from <= to && Position(to + 1) - Position(from) == to - from + 1;
    }

    private bool MayFollow(DayBounds other) => other.StartMax >= referenceMin + worst.After;

    private bool SurelyFollows(DayBounds other, Truth match) => match == Truth.True && other.StartMin >= referenceMax + best.After;

    private int Position(long day)
    {
        int index = Array.BinarySearch(takenDays, day);
        return index < 0 ? ~index : index;
    }

    /// <summary>A row of the focus as of a day.</summary>
    /// <param name="Earliest">Its earliest start.</param>
    /// <param name="Latest">Its latest start, not after the day.</param>
    /// <param name="IsCertain">Whether it surely counts and surely began by the day.</param>
    internal readonly record struct FocusRow(long Earliest, long Latest, bool IsCertain);

    private readonly record struct Order(int Since, int After, int Before);
}
