using System.Text;
using Summit.Domain.Json;
using Summit.Domain.Testing;

namespace Summit.Domain.Importers.Tests;

public class SheetTests
{
    private const string Map = """
        {
          "source": { "id": "mine", "title": "My table" },
          "columns": { "id": "No", "when": "From", "until": "To", "party": ["A", "B"], "capacity": ["Who A", "Who B"], "band": ["Level A", "Level B"], "place": "City", "in": "Where", "modality": "Means", "topic": "Topics", "note": "Note" },
          "values": { "band": { "FM": "minister" }, "modality": { "a call": "phone" } },
          "constants": { "directness": "direct", "occurrence": "held" }
        }
        """;

    private const string Table = """
        No,From,To,A,B,Who A,Level A,City,Where,Means,Topics,Note,Weather
        m1,2018-04-24,,India,PK,Sushma Swaraj,FM,Beijing,China,a call,security/terrorism; trade,"said ""yes"", twice",fine
        m2,2018-05,2018-06-02,South Korea,Japan,,,,,,,,
        m3,[2018-04-24..2018-04-26],,India,China,,,,,,,,

        """;

    [Fact]
    public void Rows_AreMeetings()
    {
        Imported got = Read(Table);

        got.Findings.Should().BeEmpty();
        Meeting first = got.Chronicle.Find((MeetingId)"m1")!;
        first.When.ToString().Should().Be("2018-04-24");
        first.Occurrence.Should().Be(Occurrence.Held);
        (first.Facets.Modality, first.Facets.Directness).Should().Be((Modality.Phone, Directness.Direct));
        first.Place.Should().Be(Place.Of("Beijing", "CHN"));
        first.Delegations.Should().Equal(Delegation.Of("IND", Representative.At(Band.Minister).With(default(Presence)).InCapacity("Sushma Swaraj")), Delegation.Of("PAK"));
        first.Topics.Select(t => t.Value).Should().Equal("security/terrorism", "trade");
        first.Note.Should().Be("said \"yes\", twice");
        first.Citations.Single().ToString().Should().Be("mine, table.csv, row 1");
        got.Chronicle.Meetings.Select(m => m.When.ToString()).Should().Equal("2018-04-24", "2018-05/2018-06-02", "[2018-04-24..2018-04-26]");
        got.Chronicle.Parties.Select(p => p.Id.Value).Should().Equal("CHN", "IND", "JPN", "KOR", "PAK");
        got.Unread.Should().Equal(new UnreadField("Weather", 1, new("table.csv", "row 1", 2)));
        got.Chronicle.Check().Where(f => f.Severity == Severity.Error).Should().BeEmpty();
    }

    [Fact]
    public void WhatIsNotUnderstood_IsReportedByLine()
    {
        Imported got = Read("No,From,To,A,B,Level A,Means\nm1,yesterday,,India,Atlantis,captain,by pigeon\n\"two\nlines\",2018,,India,Congo,,\nm3,2018-02-01,2018-01-01,India,India,,\n,2018,,India,Japan,,\n");

        got.Findings.Select(f => f.ToString()).Should().Equal(
            "table.csv, row 1 (line 2): 'yesterday' is not a date.",
            "table.csv, row 2 (line 3): 'two\nlines' is no id: 1 to 200 characters without white space.",
            "table.csv, row 3 (line 5): The end 2018-01-01 is before the start 2018-02-01.");
        got.Unmatched.Select(u => u.ToString()).Should().Equal(
            "band 'captain', 1 time, first at table.csv, row 1 (line 2)",
            "modality 'by pigeon', 1 time, first at table.csv, row 1 (line 2)",
            "party 'Atlantis', 1 time, first at table.csv, row 1 (line 2)");
        got.Chronicle.Meetings.Select(m => m.Id.Value).Should().Equal("m1", "m3", "mine-table-4");
        got.Chronicle.Find((MeetingId)"m3")!.Delegations.Should().HaveCount(1, "one party twice is one delegation");
    }

    [Fact]
    public void AmbiguousNames_HaveTheirCandidates() =>
        Read("No,From,A,B\nm1,2018,India,Congo\n").Findings.Select(f => f.ToString()).Should().Equal("table.csv, row 1 (line 2): 'Congo' may be COD or COG.");

    [Fact]
    public void Rows_AreClaims()
    {
        const string ClaimMap = """{ "records": "claims", "source": { "id": "press", "kind": "press" }, "columns": { "id": "id", "stance": "stance", "subject": "about", "property": "what", "value": "value", "wording": "words" } }""";
        const string Claims = "id\tstance\tabout\twhat\tvalue\twords\nc1\tasserts\tm1\theld\ttrue\tthey met\nc2\tdenies\tm1\twhen\t2018-04-24\t\nc3\tasserts\tm1\tplace\t{\"name\":\"Beijing\"}\t\nc4\tmumbles at\tm1\theld\ttrue\t\n";

        Imported got = Sheet.Read([InputFile.Of("claims.tsv", Claims)], ColumnMap.Parse(ClaimMap));

        got.Chronicle.Claims.Select(c => $"{c.Id} {c.Source} {c.Stance} {c.Subject.Record} {c.Property} {c.Wording}".Trim()).Should().Equal("c1 press asserts m1 held they met", "c2 press denies m1 when", "c3 press asserts m1 place");
        got.Chronicle.Claims[0].Says(ClaimProperty.Held, out bool held).Should().BeTrue();
        held.Should().BeTrue();
        got.Chronicle.Claims[1].Says(ClaimProperty.When, out Edtf when).Should().BeTrue();
        when.ToString().Should().Be("2018-04-24");
        got.Findings.Select(f => (f.Problem, f.Where.Element)).Should().Equal((ImportProblem.BrokenRecord, "row 4"));
    }

    [Theory]
    [InlineData("A;B;From\nIndia;Japan;2018\n")]
    [InlineData("A\tB\tFrom\nIndia\tJapan\t2018\n")]
    [InlineData("\uFEFFA,B,From\r\nIndia,Japan,2018\r\n")]
    [InlineData("A,B,From\nIndia,Japan,2018")]
    public void Delimiters_AreSeen(string text) =>
        Read(text).Chronicle.Meetings.Single().Delegations.Should().HaveCount(2);

    [Fact]
    public void ExampleMap_IsAMap() => ColumnMap.Parse(ColumnMap.Example).Source.Id.Value.Should().Be("my-table");

    [Theory]
    [InlineData("[]", "The map is not an object.")]
    [InlineData("{", "The column map is not JSON: line 1.")]
    [InlineData("{}", "The map needs its member 'source'.")]
    [InlineData("""{ "source": { "id": "a" }, "columns": { "wen": "x" } }""", "'columns' has no member 'wen'; it has id, when, until,*")]
    [InlineData("""{ "source": { "id": "a b" }, "columns": {} }""", "'source' needs an id*")]
    [InlineData("""{ "source": { "id": "a" }, "columns": { "when": 1 } }""", "'when' is not a text.")]
    [InlineData("""{ "records": "cats", "source": { "id": "a" }, "columns": {} }""", "'records' is 'cats'; it is 'meetings' or 'claims'.")]
    public void BrokenMaps_SayWhy(string json, string why) =>
        FluentActions.Invoking(() => ColumnMap.Parse(json)).Should().Throw<FormatException>().WithMessage(why);

    [Fact]
    public void SameTables_InAnyOrder_GiveTheSameBytes()
    {
        InputFile[] files = [InputFile.Of("b.csv", Table), InputFile.Of("a.csv", Table.Replace("m", "n", StringComparison.Ordinal))];

        SummitJson.WriteUtf8(Sheet.Read(files, ColumnMap.Parse(Map)).Chronicle).Should().Equal(SummitJson.WriteUtf8(Sheet.Read(files.AsEnumerable().Reverse(), ColumnMap.Parse(Map)).Chronicle));
    }

    [Fact]
    public void Importer_ObeysTheLawsOfImporters() =>
        ImportLaws.Check(stream => Sheet.Read([InputFile.Of("table.csv", () => stream)], ColumnMap.Parse(Map)).Chronicle, Encoding.UTF8.GetBytes(Table), [.. Table.Split('\n')[1..4]]);

    [Fact]
    public void TwoRowsOfOneId_AreReportedByTheId_WithoutAFileOfThatName() =>
        Read("No,From,A,B\nm1,2018,India,Japan\nm1,2019,India,Japan\n").Findings.Single().Should().Be(new ImportFinding(ImportProblem.RepeatedId, "Two different records have the id 'm1'. One of them is left out.", new("", "record m1")));

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\f")]
    public void OnlyLineBreaks_EndALine(string mark) =>
        Read($"No,From,A,B,Note\r\nm1,2018,India,Japan,one{mark}two\rm2,2018,India,Japan,\n").Chronicle.Meetings.Select(m => m.Note).Should().Equal($"one{mark}two", "");

    [Fact]
    public void Presence_IsNotAssumed()
    {
        const string Asked = """{ "source": { "id": "mine" }, "columns": { "id": "No", "party": ["A", "B"], "band": ["Level A", "Level B"], "presence": ["Came A", "Came B"], "plan": "Plan" }, "values": { "presence": { "yes": "present" } } }""";

        Chronicle read = Sheet.Read([InputFile.Of("table.csv", "No,A,B,Level A,Level B,Came A,Came B,Plan\nm1,India,Japan,minister,minister,yes,,\nm2,India,Japan,minister,minister,,absent,cancelled\n")], ColumnMap.Parse(Asked)).Chronicle;

        read.Meetings.Select(m => string.Join(' ', m.Delegations.SelectMany(d => d.Delegates).Select(r => r.Presence.IsRecorded ? r.Presence.Value : "-"))).Should().Equal("present -", "- absent");
    }

    [Fact]
    public void EveryDelimiter_IsReadOrRefused()
    {
        for (int c = 0; c <= 0x2100; c++)
        {
            string map = $$"""{ "source": { "id": "mine" }, "delimiter": {{System.Text.Json.JsonSerializer.Serialize((char)c)}}, "columns": { "id": "1", "note": "2" } }""";
            bool isTaken = c is '\t' or (>= ' ' and <= '~' and not '"' and not '#');
            Func<Imported> read = () => Sheet.Read([InputFile.Of("table.csv", "1,2\n3,4\n")], ColumnMap.Parse(map));
            if (isTaken)
            {
                read.Should().NotThrow($"delimiter {c}");
            }
            else
            {
                read.Should().Throw<FormatException>($"delimiter {c}").WithMessage("'delimiter' is a tab or one ASCII character*");
            }
        }
    }

    [Fact]
    public void FilesOfOneName_InTwoFolders_HaveRowsOfTheirOwn() =>
        Sheet.Read([InputFile.Of("2019/table.csv", "From,A,B\n2019,India,Japan\n"), InputFile.Of("2020/my table.csv", "From,A,B\n2020,India,Japan\n"), InputFile.Of("2020/table.csv", "From,A,B\n2020,India,Japan\n")], ColumnMap.Parse(Map))
            .Chronicle.Meetings.Select(m => m.Id.Value).Should().Equal("mine-2019-table-1", "mine-2020-my-table-1", "mine-2020-table-1");

    private static Imported Read(string table) => Sheet.Read([InputFile.Of("table.csv", table)], ColumnMap.Parse(Map));
}
