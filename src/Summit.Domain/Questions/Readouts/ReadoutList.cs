namespace Summit.Domain;

/// <summary>From a reading to the readouts of one record: what claims and the statements that report it say, whatever a policy makes of it.</summary>
internal static class ReadoutList
{
    public static Readouts Of(Reading reading, IRecord record)
    {
        IReadOnlyList<PartyId> participants = reading.ParticipantsIn(record);
        ReadoutRule rule = new(new(reading), participants);
        Statement[] statements = [.. reading.Chronicle.Statements.Where(s => s.Reports == record.Ref && reading.IsKnown(s.Id) == Truth.True)];
        IEnumerable<(RecordPart Part, ClaimProperty Property, ReadoutWord Word)> words = reading.AccountsOf(record).Select(a => (a.Part, a.Property, ReadoutWord.Of(a, participants)))
            .Concat(statements.SelectMany(s => s.Topics.Select(t => (default(RecordPart), ClaimProperty.Topic.Name, ReadoutWord.Of(s, ClaimProperty.Topic.Write(t), participants)))))
            .Concat(statements.SelectMany(s => s.Points.Select(p => (default(RecordPart), ClaimProperty.Point.Name, ReadoutWord.Of(s, ClaimProperty.Point.Write(p.Number), participants)))));
        HistoryOrigin origin = HistoryOrigin.Of(reading);
        Evidence[] evidence = [.. statements.Select(s => (RecordRef)s.Id).Prepend(record.Ref).Select(r => Evidence.Of(r, reading.WhenOf(r), reading.IsKnown(r), origin))];
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
}
