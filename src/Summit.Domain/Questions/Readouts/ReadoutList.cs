namespace Summit.Domain;

/// <summary>From a reading to the readouts of one record: what claims and the statements that report it say.</summary>
internal static class ReadoutList
{
    public static Readouts Of(Reading reading, IRecord record)
    {
        IReadOnlyList<PartyId> participants = reading.ParticipantsIn(record);
        ReadoutRule rule = new(new(reading), participants);
        Statement[] statements = [.. reading.Chronicle.Statements.Where(s => s.Reports == record.Ref && reading.IsKnown(s.Id) == Truth.True)];
        IEnumerable<(RecordPart Part, ClaimProperty Property, ReadoutRule.Word Word)> words = reading.AccountsOf(record)
            .Select(a => (a.Part, a.Property, new ReadoutRule.Word(a.Value, a.Denied, SpeakingFor(a, participants), a.Testimony.IsJointText, a.Testimony.Source.Id, a)))
            .Concat(statements.SelectMany(s => s.Topics.Select(t => (default(RecordPart), ClaimProperty.Topic.Name, In(s, ClaimProperty.Topic.Write(t))))))
            .Concat(statements.SelectMany(s => s.Points.Select(p => (default(RecordPart), ClaimProperty.Point.Name, In(s, ClaimProperty.Point.Write(p.Number))))));
        HistoryOrigin origin = HistoryOrigin.Of(reading);
        Evidence[] evidence = [.. statements.Select(s => s.Id).Select(i => (RecordRef)i).Prepend(record.Ref).Select(r => Evidence.Of(r, reading.WhenOf(r), reading.IsKnown(r), origin))];
        return new()
        {
            Record = record.Ref,
            Items =
            [
                .. words.GroupBy(w => (w.Part, w.Property))
                    .OrderBy(g => g.Key.Part != default).ThenBy(g => g.Key.Part.Party).ThenBy(g => g.Key.Part.Person).ThenBy(g => g.Key.Part.Step, StringComparer.Ordinal)
                    .ThenBy(g => g.Key.Property.KnownRow?.Place ?? int.MaxValue).ThenBy(g => g.Key.Property.Value, StringComparer.Ordinal)
                    .SelectMany(g => rule.Of(g.Key.Part, g.Key.Property, [.. g.Select(w => w.Word)])),
            ],
            Evidence = evidence,
            Definition = Definition.Of(reading, [], null) with { Policy = null },
            Notes = Notes.Of(reading, [], null, evidence),
            Names = Names.Of(reading),
        };
    }

    private static ReadoutRule.Word In(Statement statement, ClaimValue value) => new(value, false, statement.By, statement.By.Count > 1, statement.Id, null);

    // A joint text of which it is not recorded whose it is speaks for all.
    private static PartyId[] SpeakingFor(Account account, IReadOnlyList<PartyId> participants) =>
        participants.Where(account.Testimony.SpeaksFor).ToArray() is { Length: > 0 } sides ? sides : [.. account.OfficialsOf];
}
