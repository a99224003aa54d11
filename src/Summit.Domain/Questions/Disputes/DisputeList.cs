namespace Summit.Domain;

/// <summary>From a reading to its disputes: what is said of each record, put to the rule.</summary>
internal sealed class DisputeList(Reading reading, DisputeScope scope)
{
    private readonly Contradictions contradictions = new(reading);

    public Disputes All()
    {
        Dispute[] found =
        [
            .. Records().Where(r => scope.Has(reading, r)).SelectMany(OnRecord),
            .. scope.Record.IsRecorded ? [] : reading.Chronicle.Claims.Select(c => c.Subject.Dyad).Where(d => d.IsRecorded && (!scope.Dyad.IsRecorded || d == scope.Dyad)).Distinct().Order().SelectMany(OnDyad),
        ];
        HistoryOrigin origin = HistoryOrigin.Of(reading);
        Evidence[] evidence = [.. found.Select(d => d.Record).Where(r => r.IsRecorded).Distinct().Select(r => Evidence.Of(r, reading.WhenOf(r, scope.Dyad), reading.IsKnown(r), origin))];
        Names names = Names.Of(reading);
        PartyId[] parties = scope.Dyad.IsRecorded ? [scope.Dyad.First, scope.Dyad.Second] : [];
        return new()
        {
            All = found,
            Record = scope.Record,
            From = scope.From,
            To = scope.To,
            Evidence = evidence,
            Definition = Definition.Of(reading, parties, null),
            Notes = Notes.Of(reading, parties, scope.To, evidence),
            About = scope.Dyad.IsRecorded ? $"Of {names.Pair(scope.Dyad)}" : scope.Record.IsRecorded ? $"Of {names[scope.Record]}" : "In this record",
        };
    }

    private IEnumerable<IRecord> Records()
    {
        foreach (IRecord record in reading.Chronicle)
        {
            yield return record;
        }
    }

    private IEnumerable<Dispute> OnRecord(IRecord record)
    {
        IReadOnlyList<Account> accounts = reading.AccountsOf(record);
        if (accounts.Count == 0 || !scope.Has(record, accounts))
        {
            yield break;
        }

        foreach (IGrouping<(RecordPart Part, ClaimProperty Property), Account> group in InOrder(accounts.Where(a => scope.Has(record, a.Part))))
        {
            (RecordPart part, ClaimProperty property) = group.Key;
            IReadOnlyList<DisputeSide> sides = DisputeRule.Of(contradictions, [.. group], [.. OwnOf(record, part, property)], a => a.Testimony.Texts.Any(c => c.Subject.Record == record.Ref));
            if (sides.Count > 0)
            {
                yield return new() { Record = record.Ref, Part = Words(part), Property = property, Sides = sides, Taken = reading.TakenOf(record, part, property, scope.Dyad) };
            }
        }
    }

    private IEnumerable<Dispute> OnDyad(Dyad dyad)
    {
        IReadOnlyList<Account> accounts = [.. reading.AccountsOf(dyad).Where(a => scope.MayTouch(a.Testimony.Published))];
        foreach (IGrouping<(RecordPart Part, ClaimProperty Property), Account> group in InOrder(accounts))
        {
            IReadOnlyList<DisputeSide> sides = DisputeRule.Of(contradictions, [.. group], [], static _ => true);
            if (sides.Count > 0)
            {
                yield return new() { Dyad = dyad, Property = group.Key.Property, Sides = sides };
            }

            foreach (Account account in group.DistinctBy(a => (a.Value, a.Denied, a.Testimony.Day)))
            {
                if (DisputedAnswers.Against(reading, account.Testimony.Claim) is { } answer)
                {
                    yield return new() { Dyad = dyad, Property = group.Key.Property, Sides = DisputeSide.Of(group.Where(a => a.Value == account.Value && a.Denied == account.Denied && a.Testimony.Day == account.Testimony.Day)), Taken = answer };
                }
            }
        }
    }

    private static IEnumerable<IGrouping<(RecordPart Part, ClaimProperty Property), Account>> InOrder(IEnumerable<Account> accounts) => accounts
        .OrderBy(a => a.Part != default).ThenBy(a => a.Part.Party).ThenBy(a => a.Part.Person).ThenBy(a => a.Part.Step, StringComparer.Ordinal)
        .ThenBy(a => a.Property.KnownRow?.Place ?? int.MaxValue).ThenBy(a => a.Property.Value, StringComparer.Ordinal).ThenBy(a => a.Testimony.Claim.Id)
        .GroupBy(a => (a.Part, a.Property));

    // A plan has no day in the record, so that it may be the one before or after what sources say.
    private static IEnumerable<ClaimValue> OwnOf(IRecord record, RecordPart part, ClaimProperty property) =>
        property == ClaimProperty.Plan.Name ? []
        : property == ClaimProperty.Held.Name && part == default ? HeldBy(record switch { Meeting meeting => meeting.Occurrence, Session session => session.Occurrence, _ => default })
        : part == default && RecordedValues.ManyIn(record, property).ToArray() is { Length: > 0 } many ? many.Select(v => v is long number ? ClaimValue.Of(number) : ClaimValue.Of(v.ToString()!))
        : [RecordedValues.In(record, property, part)];

    private static IEnumerable<ClaimValue> HeldBy(Occurrence occurrence) =>
        occurrence == Occurrence.Held || occurrence == Occurrence.InProgress ? [ClaimValue.Of(true)] : occurrence == Occurrence.NotHeld ? [ClaimValue.Of(false)] : [];

    internal static string? Words(RecordPart part) => part.Person.IsRecorded ? part.Person.ToString() : part.Party.IsRecorded ? part.Party.ToString() : part.Step;
}
