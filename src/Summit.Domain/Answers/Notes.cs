namespace Summit.Domain;

/// <summary>What makes a question doubtful, in one sentence each: so that "none" is never said silently of what the record does not have.</summary>
internal static class Notes
{
    /// <summary>The notes of a question to a view.</summary>
    public static IReadOnlyList<string> Of(ContactView view, Dyad dyad, LocalDate? day, IReadOnlyList<Evidence> evidence)
    {
        HistoryOrigin origin = view.History.Origin;
        PartyId[] parties = [dyad.First, dyad.Second];
        IEnumerable<string> unknown = origin.Chronicle is { } chronicle
            ? parties.Where(p => !view.History.Dyads.Any(d => d.Has(p))).SelectMany(p => OfParty(chronicle, p))
            : parties.Where(p => !view.History.Dyads.Any(d => d.Has(p))).Select(p => $"No row names the party '{p}'.");
        return ValueList.Of(unknown.Concat(OfCodes(view.Filter)).Concat(OfDay(day, origin.Reading?.Begins ?? view.History.Begins)).Concat(OfEvidence(origin.Chronicle, evidence)).Concat(OfIdentity(origin.Identities, evidence)));
    }

    /// <summary>The notes of a question to a reading.</summary>
    public static IReadOnlyList<string> Of(Reading reading, IEnumerable<PartyId> parties, LocalDate? day, IReadOnlyList<Evidence> evidence, ContactFilter? filter = null) =>
        ValueList.Of(parties.Where(p => p.IsRecorded).SelectMany(p => OfParty(reading.Chronicle, p))
            .Concat(filter is null ? [] : OfCodes(filter))
            .Concat(OfDay(day, reading.Begins))
            .Concat(OfEvidence(reading.Chronicle, evidence))
            .Concat(OfIdentity(reading.Identities, evidence)));

    /// <summary>A party that has no record and that no record names.</summary>
    private static IEnumerable<string> OfParty(Chronicle chronicle, PartyId party) =>
        chronicle.Find(party) is not null || chronicle.ByParty.Has(party) || Named(chronicle).Contains(party) ? []
        : [$"The record does not have the party '{party}'{Meant(party.ToString(), chronicle.Parties.Select(p => p.Id.ToString()))}"];

    private static IEnumerable<PartyId> Named(Chronicle chronicle) =>
        chronicle.Forums.SelectMany(f => f.Memberships).Select(m => m.Party)
            .Concat(chronicle.Offices.Select(o => o.Party));

    /// <summary>Codes of a filter that are not in their vocabulary: no record that is right has them.</summary>
    private static IEnumerable<string> OfCodes(ContactFilter filter)
    {
        SideFilter[] sides = [filter.Both, .. filter.Sides.Select(s => s.Side), .. filter.EitherWay is (SideFilter one, SideFilter other) ? [one, other] : Array.Empty<SideFilter>()];
        return Unknown(sides.Select(s => s.Band), "band")
            .Concat(Unknown(sides.SelectMany(s => s.Portfolios), "portfolio"))
            .Concat(Unknown(filter.Kinds, "kind of contact"))
            .Concat(Unknown(filter.Modalities, "modality"))
            .Concat(Unknown(filter.Substances, "substance"))
            .Concat(Unknown(filter.Confidentialities, "confidentiality"))
            .Concat(Unknown(filter.Tracks, "track"))
            .Concat(filter.Topics.Where(t => t.IsRecorded && !t.IsKnown && t.Meant is not null).Distinct().Select(t => $"'{t}' is not a known topic; is '{t.Meant}' meant?"));
    }

    private static IEnumerable<string> Unknown<T>(IEnumerable<T> codes, string what)
        where T : struct, ICode<T> =>
        codes.Where(c => c.IsRecorded && !c.IsKnown).Distinct().Select(c => $"'{c.Value}' is not a known {what}{Meant(c.Value, T.Known.Select(k => k.Value))}");

    private static string Meant(string given, IEnumerable<string> known) => Spelling.Nearest(given, known) is { } nearest ? $"; is '{nearest}' meant?" : ".";

    private static IEnumerable<string> OfDay(LocalDate? day, LocalDate? begins) =>
        day is { } asked && begins is { } first && asked < first ? [$"{Words.Iso(asked)} is before the record begins, on {Words.Iso(first)}."] : [];

    /// <summary>Errors in the records on which an answer rests, as far as they can change it.</summary>
    private static IEnumerable<string> OfEvidence(Chronicle? chronicle, IReadOnlyList<Evidence> evidence)
    {
        if (chronicle is null)
        {
            return [];
        }

        RecordRef[] records = [.. evidence.SelectMany(e => e.Parts.Prepend(e.Record)).Distinct()];
        HashSet<RecordRef> displaced = [.. chronicle.Displaced.Select(d => d.Ref)];
        return records.Where(displaced.Contains).Select(r => $"The record has two different records with the id '{r}', of which this answer uses one.")
            .Concat(records.SelectMany(r => MissingOffices(chronicle, r)));
    }

    /// <summary>Records of the evidence that are, or may be, one.</summary>
    private static IEnumerable<string> OfIdentity(Identities identities, IReadOnlyList<Evidence> evidence) =>
        identities.Sentences([.. evidence.Select(e => e.Record).Distinct().Order()]);

    private static IEnumerable<string> MissingOffices(Chronicle chronicle, RecordRef record)
    {
        IReadOnlyList<Delegation> delegations = chronicle.Find(record) switch { Meeting m => m.Delegations, Session s => s.Delegations, _ => [] };
        return delegations.SelectMany(d => d.Delegates).Select(r => r.Office).Where(o => o.IsRecorded && chronicle.Find(o) is null).Distinct()
            .Select(o => $"'{record}' names the office '{o}', which the record does not have, so its level is unknown.");
    }
}
