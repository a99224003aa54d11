namespace Summit.Domain;

/// <summary>The possible statuses of a dialogue: the pure rule.</summary>
internal static class DialogueRule
{
    /// <summary>The first day that is recent: exactly as many days ago as the recency says. Beyond the calendar every day is recent.</summary>
    public static int FirstRecentDay(int day, int recency) => (int)Math.Max(DayNumber.BeforeAll, (long)day - recency);

    /// <summary>Every status that holds in some possible world, in the order in which the first match wins.</summary>
    /// <param name="relations">Statements that sever and restore.</param>
    /// <param name="dialogue">Statements that suspend and resume.</param>
    /// <param name="rows">Substantive direct contacts at scope, held or scheduled.</param>
    /// <param name="from">The first day within the recency.</param>
    /// <param name="day">The as-of day.</param>
    public static IReadOnlyList<DialogueState> Possible(
        IReadOnlyList<DialogueWord> relations, IReadOnlyList<DialogueWord> dialogue, IReadOnlyList<DialogueRow> rows, int from, int day)
    {
        (bool canBeSevered, bool canBeNotSevered) = DialogueWord.InForce(relations, day);
        (bool canBeSuspended, bool canBeNotSuspended) = DialogueWord.InForce(dialogue, day);
        List<DialogueState> possible = [];
        if (canBeSevered)
        {
            possible.Add(DialogueState.Severed);
        }

        if (canBeNotSevered && canBeSuspended)
        {
            possible.Add(DialogueState.Suspended);
        }

        if (canBeNotSevered && canBeNotSuspended)
        {
            possible.AddRange(ByContacts(rows, from, day));
        }

        return ValueList.Of(possible);
    }

    // Each row is one thing in each world: recent, ahead, earlier or nothing. A status needs one row that makes it and no row that prevents it.
    private static IEnumerable<DialogueState> ByContacts(IReadOnlyList<DialogueRow> rows, int from, int day)
    {
        (bool recent, bool ahead, bool earlier) = (false, false, false);
        (bool noneRecent, bool noneRecentOrAhead, bool none) = (true, true, true);
        foreach (DialogueRow row in rows)
        {
            (bool canBeAhead, bool canBeEarlier, bool canBeNothing) = (row.CanBeAhead(day), row.CanBeEarlier(from), row.CanBeNothing(from, day));
            recent |= row.CanBeRecent(from, day);
            ahead |= canBeAhead;
            earlier |= canBeEarlier;
            noneRecent &= canBeAhead || canBeEarlier || canBeNothing;
            noneRecentOrAhead &= canBeEarlier || canBeNothing;
            none &= canBeNothing;
        }

        if (recent)
        {
            yield return DialogueState.Active;
        }

        if (ahead && noneRecent)
        {
            yield return DialogueState.Resuming;
        }

        if (earlier && noneRecentOrAhead)
        {
            yield return DialogueState.Stalled;
        }

        if (none)
        {
            yield return DialogueState.NoRecord;
        }
    }
}
