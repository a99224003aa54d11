namespace Summit.Domain;

/// <summary>What of a reading the rule of dialogues is asked with: statements, contacts, scheduled meetings, and the contacts of the residual channels.</summary>
internal static class DialogueInputs
{
    public static DialogueStatus StatusOf(Reading reading, Dyad dyad, ContactFilter scope, int recency, LocalDate asOf)
    {
        int day = DayNumber.Of(asOf);
        int from = DialogueRule.FirstRecentDay(day, recency);
        DialogueScope filters = new(scope);
        ContactHistory history = reading.Contacts(dyad);
        ContactView substantive = history.Where(filters.Substantive);
        IReadOnlyList<CountedContact> contacts = substantive.All(dyad);
        IReadOnlyList<CountedContact> scheduled = DialogueSchedule.Of(reading, history, dyad, filters.Substantive);
        IReadOnlyList<Statement> statements = DialogueStatements.Between(reading, dyad);
        IReadOnlyList<DialogueState> statuses = DialogueRule.Possible(
            DialogueStatements.OnRelations(reading, statements),
            DialogueStatements.OnDialogue(reading, statements, filters.Portfolios),
            DialogueSchedule.Rows(contacts, scheduled),
            from,
            day);
        List<(ResidualChannel Channel, CountedContact Contact)> channels = [.. ChannelsIn(history, dyad, filters, statuses).Where(c => IsCertain(c.Contact, from, day))];
        Evidence[] evidence =
        [
            .. statements.Where(s => reading.WhenOf(s.Id).StartMin <= day).Select(s => Evidence.Of(s.Id, reading.WhenOf(s.Id), reading.IsKnown(s.Id), history.Origin)),
            .. Evidence.Of(
                [
                    .. substantive.Last(dyad, asOf).Evidence.Select(e => e.Record).ToHashSet() is var last ? contacts.Where(c => last.Contains(c.Contact.Record)) : [],
                    .. scheduled.Where(c => c.Contact.When.StartMax > day),
                    .. channels.Select(c => c.Contact),
                ],
                substantive),
        ];
        Names names = Names.Of(reading);
        return new()
        {
            Statuses = statuses,
            ResidualChannels = [.. channels.Select(c => c.Channel).Distinct().Order()],
            Recency = recency,
            Evidence = evidence,
            Definition = Definition.Of(substantive, dyad, asOf),
            Notes = Notes.Of(reading, [dyad.First, dyad.Second], asOf, evidence, scope),
            Parties = names.Pair(dyad),
            Scope = names.Filter(filters.Substantive),
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
