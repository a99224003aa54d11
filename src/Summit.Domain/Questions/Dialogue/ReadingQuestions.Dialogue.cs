namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>How the dialogue of two parties stands on a day.</summary>
    /// <remarks>
    /// <para>The first that fits: <em>severed</em> and <em>suspended</em>, which last until restoration or resumption is stated; <em>active</em>, a substantive
    /// direct contact at scope lies within the recency; <em>resuming</em>, none does, but one is scheduled after the day; <em>stalled</em>, there are earlier ones
    /// only; <em>no-record</em>. Where days or matches are uncertain the answer is the set of statuses that hold in some possible world.</para>
    /// <para>A suspension counts if it covers the whole scope, a resumption if it touches any of it. Of two statements on one day either can be the last. A
    /// scheduled meeting counts at the level of those who are named for it, whether or not they will be there, unless they are absent.</para>
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="dyad">The two parties. Of parties that the chronicle does not know, the status is no-record.</param>
    /// <param name="scope">At which level, in which portfolios, by what means. Its kinds and its substance are not looked at: each status has its own.</param>
    /// <param name="recency">How many days back a contact still counts as recent, 1 or more.</param>
    /// <param name="asOf">The day of the question. What began later has not taken place yet.</param>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or <paramref name="recency"/> is less than 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> or <paramref name="scope"/> is null.</exception>
    public static DialogueStatus DialogueStatus(this Reading reading, Dyad dyad, ContactFilter scope, int recency, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(scope);
        if (!dyad.IsRecorded)
        {
            throw new ArgumentException("The question needs two parties.", nameof(dyad));
        }

        if (recency < 1)
        {
            throw new ArgumentException("The recency is 1 day or more.", nameof(recency));
        }

        int day = DayNumber.Of(asOf);
        // Beyond the calendar every day is recent.
        int from = (int)Math.Max(DayNumber.BeforeAll, (long)day - recency);
        DialogueScope filters = new(scope);
        ContactHistory history = reading.Contacts(dyad);
        ContactView substantive = history.Where(filters.Substantive);
        IReadOnlyList<CountedContact> contacts = substantive.All(dyad);
        IReadOnlyList<CountedContact> scheduled = DialogueSchedule.Of(reading, history, dyad, filters.Substantive);
        Statement[] statements = [.. DialogueStatements.Between(reading, dyad)];
        IReadOnlyList<DialogueState> statuses = DialogueRule.Possible(
            DialogueStatements.OnRelations(reading, statements),
            DialogueStatements.OnDialogue(reading, statements, filters.Portfolios),
            DialogueSchedule.Rows(contacts, scheduled),
            from,
            day);
        List<(ResidualChannel Channel, CountedContact Contact)> channels = [.. ChannelsIn(history, dyad, filters, statuses).Where(c => IsCertain(c.Contact, from, day))];
        return new()
        {
            Statuses = statuses,
            ResidualChannels = [.. channels.Select(c => c.Channel).Distinct().Order()],
            Recency = recency,
            Evidence =
            [
                .. statements.Where(s => reading.WhenOf(s.Id).StartMin <= day).Select(s => Evidence.Of(s.Id, reading.WhenOf(s.Id), reading.IsKnown(s.Id), history.Origin)),
                .. Evidence.Of(
                    [
                        .. substantive.Last(dyad, asOf).Candidates is var last ? contacts.Where(c => last.Contains(c.Contact.Record)) : [],
                        .. scheduled.Where(c => c.Contact.When.StartMax > day),
                        .. channels.Select(c => c.Contact),
                    ],
                    substantive),
            ],
            Definition = Definition.Of(substantive, dyad, asOf),
            Parties = $"{history.Origin.TitleOf(dyad.First)} and {history.Origin.TitleOf(dyad.Second)}",
            Scope = filters.Substantive.ToString(),
        };
    }

    private static IEnumerable<(ResidualChannel Channel, CountedContact Contact)> ChannelsIn(
        ContactHistory history, Dyad dyad, DialogueScope filters, IReadOnlyList<DialogueState> statuses)
    {
        foreach ((ResidualChannel channel, ContactFilter filter) in filters.Channels)
        {
            foreach (CountedContact contact in history.Where(filter).All(dyad))
            {
                yield return (channel, contact);
            }
        }

        if (statuses.All(s => s is DialogueState.Severed or DialogueState.Suspended))
        {
            foreach (CountedContact contact in history.Where(filters.Substantive).All(dyad))
            {
                yield return (ResidualChannel.Substantive, contact);
            }
        }

        if (filters.AtBand is { } atBand)
        {
            // What may be at the band is not certainly below it.
            HashSet<Contact> notBelow = [.. history.Where(atBand).All(dyad).Select(c => c.Contact)];
            foreach (CountedContact contact in history.Where(filters.AnyLevel).All(dyad).Where(c => !notBelow.Contains(c.Contact)))
            {
                yield return (ResidualChannel.Technical, contact);
            }
        }
    }

    private static bool IsCertain(CountedContact counted, int from, int day) =>
        new DialogueRow(counted.Contact.When, counted.Match, Truth.False).IsSurelyRecent(from, day);
}
