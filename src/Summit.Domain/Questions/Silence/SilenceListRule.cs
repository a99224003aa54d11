namespace Summit.Domain;

/// <summary>The silences between certain contacts that are surely one after the other. Contacts whose order is open count as one.</summary>
internal static class SilenceListRule
{
    /// <summary>The silences, in their order.</summary>
    /// <param name="contacts">The contacts of a dyad that count or may count, in the order of their earliest start.</param>
    /// <param name="day">The day of the question, which ends the last one.</param>
    public static IReadOnlyList<SilenceSpan> Of(IReadOnlyList<CountedContact> contacts, int day)
    {
        DayBounds[] certain = [.. contacts.Where(c => c.Match == Truth.True && c.Contact.When.StartMax <= day).Select(c => c.Contact.When)];
        DayBounds[] possible = [.. contacts.Where(c => c.Contact.When.StartMin <= day && (c.Match != Truth.True || c.Contact.When.StartMax > day)).Select(c => c.Contact.When)];
        List<SilenceSpan> silences = [];
        int begun = 0;
        int possibleEnd = DayNumber.BeforeAll;
        for (int i = 0; i < certain.Length;)
        {
            (int endMin, int endMax) = (certain[i].EndMin, certain[i].EndMax);
            for (i++; i < certain.Length && certain[i].StartMin <= endMax; i++)
            {
                (endMin, endMax) = (Math.Max(endMin, certain[i].EndMin), Math.Max(endMax, certain[i].EndMax));
            }

            if (i == certain.Length)
            {
                Add(endMin, endMax, day + 1, day + 1);
            }
            else
            {
                Add(endMin, endMax, certain[i].StartMin, LatestStart(certain, i));
            }
        }

        return ValueList.Of(silences);

        // After a day within the first range and before one within the second.
        void Add(int afterMin, int afterMax, int beforeMin, int beforeMax)
        {
            if (afterMin >= beforeMax - 1)
            {
                return;
            }

            for (; begun < possible.Length && possible[begun].StartMin < beforeMax; begun++)
            {
                possibleEnd = Math.Max(possibleEnd, possible[begun].EndMax);
            }

            int least = Math.Max(0, Math.Min(beforeMin, day + 1) - Math.Min(afterMax, day) - 1);
            bool open = afterMin == DayNumber.BeforeAll;
            silences.Add(new(open ? null : DayNumber.ToDate(afterMin + 1), DayNumber.ToDate(beforeMax - 1), new(least, open ? null : beforeMax - afterMin - 1))
            {
                MayBeBroken = possibleEnd > afterMin,
                IsOngoing = beforeMax > day,
            });
        }
    }

    // The earliest of the latest starts of the contacts whose order among one another is open.
    private static int LatestStart(DayBounds[] certain, int first)
    {
        (int start, int endMax) = (certain[first].StartMax, certain[first].EndMax);
        for (int i = first + 1; i < certain.Length && certain[i].StartMin <= endMax; i++)
        {
            (start, endMax) = (Math.Min(start, certain[i].StartMax), Math.Max(endMax, certain[i].EndMax));
        }

        return start;
    }
}
