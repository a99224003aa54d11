namespace Summit.Domain;

/// <summary>From a reading to its disputes: what is said of each record, put to the rule.</summary>
internal sealed class DisputeList(Reading reading, DisputeScope scope)
{
    private readonly DisputeSearch search = new(reading);
    private readonly DisputedAnswers answers = new(reading);

    public Disputes All()
    {
        Dispute[] found = [.. Records().SelectMany(OnRecord), .. scope.Record.IsRecorded ? [] : Dyads().SelectMany(d => OnDyad(d.Key, [.. d]))];
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
            if (scope.Has(reading, record))
            {
                yield return record;
            }
        }
    }

    private IEnumerable<IGrouping<Dyad, Claim>> Dyads() => reading.Chronicle.Claims
        .Where(c => c.Subject.Dyad.IsRecorded && (!scope.Dyad.IsRecorded || c.Subject.Dyad == scope.Dyad))
        .GroupBy(c => c.Subject.Dyad).OrderBy(g => g.Key);

    private IEnumerable<Dispute> OnRecord(IRecord record) => search.On(record, reading.AccountsOf(record), a => scope.Has(reading, record, a), part => scope.Has(record, part))
        .SelectMany(said => Of(said, new() { Record = record.Ref, Part = said.Part.Named, Property = said.Property }, () => string.Join(", ", reading.TakenOf(record, said.Part, said.Property, scope.Dyad))));

    private IEnumerable<Dispute> OnDyad(Dyad dyad, Claim[] claims) => DisputeSearch.InOrder(reading.AccountsOf(dyad, claims).Where(a => scope.MayTouch(a.Testimony.Published)))
        .SelectMany(said => Of(new(default, said.Key.Property, [.. said], search.Sides([.. said], [])), new() { Dyad = dyad, Property = said.Key.Property }, static () => ""));

    // What sources contradict each other on, then what nobody else does but the answer of the record.
    private IEnumerable<Dispute> Of(DisputeSearch.Said said, Dispute named, Func<string> taken)
    {
        if (said.Sides.Count > 0)
        {
            yield return named with { Sides = said.Sides, Taken = taken() };
        }

        foreach (IGrouping<(ClaimValue, bool, string? Answer), Account> contradicted in said.Accounts
            .Where(a => !said.Sides.Any(s => s.Value == a.Value && s.Denied == a.Denied))
            .GroupBy(a => (a.Value, a.Denied, Answer: answers.Against(a))).Where(g => g.Key.Answer is not null))
        {
            yield return named with { Sides = DisputeSide.Of(contradicted), Taken = contradicted.Key.Answer! };
        }
    }
}
