namespace Summit.Domain.Importers;

/// <summary>Reads the table of parties that is in the package.</summary>
internal static class PartyRows
{
    private static readonly (string Scheme, string Column)[] Schemes =
    [
        (CodeScheme.Iso2, "iso2"),
        (CodeScheme.IsoNumeric, "isoNumeric"),
        (CodeScheme.Cow, "cow"),
        (CodeScheme.CowNumber, "cowNumber"),
        (CodeScheme.Wikidata, "wikidata"),
        (CodeScheme.Cameo, "cameo"),
        (CodeScheme.Historian, "historian"),
    ];

    public static IEnumerable<PartyEntry> Read() => OwnTable.Read("parties.tsv").Select(Entry);

    private static PartyEntry Entry(IReadOnlyDictionary<string, string> row)
    {
        PartyId id = row["id"];
        Party party = Party.Create(id, PartyKind.Parse(row["kind"]), [.. OwnTable.List(row["names"]).Select(n => Name.Create(n, "en"))]);
        party = row["existence"].Length > 0 ? party.Existing(Edtf.Parse(row["existence"])) : party;
        party = row["wikidata"].Length > 0 ? party.Identified(CodeScheme.Wikidata, row["wikidata"]) : party;
        PartyEntry entry = PartyEntry.Of(party).Called(OwnTable.List(row["adjectives"]));
        entry = row["id"].Length == 3 ? entry.Coded(CodeScheme.Iso3, row["id"]) : entry;
        foreach ((string scheme, string column) in Schemes)
        {
            entry = row[column].Length > 0 ? entry.Coded(scheme, OwnTable.List(row[column])) : entry;
        }

        return entry;
    }
}
