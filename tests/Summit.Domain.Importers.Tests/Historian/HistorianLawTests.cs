using Summit.Domain.Json;
using Summit.Domain.Testing;

namespace Summit.Domain.Importers.Tests;

/// <summary>What holds for every input of the Office of the Historian.</summary>
public class HistorianLawTests
{
    private static readonly string[] TripTexts =
    [
        Files.Trip(1, "france", "1999-01-01", "1999-01-03", "Met with President Chirac &amp; others.", locale: "Paris"),
        Files.Trip(2, "switzerland", "1999-01-04", "1999-01-05", "Met with Russian Foreign Minister Ivanov.", "secretary", "Geneva"),
        Files.Trip(3, "italy", "1999-01-06", "1999-01-06", "Vacation."),
    ];

    private static readonly string[] VisitTexts =
    [
        Files.Visit(1, "india", "2010-04-11", "2010-04-14", "Attended the Nuclear Security Summit."),
        Files.Visit(2, "pakistan", "2010-04-12", "2010-04-13", "Attended the Nuclear Security Summit."),
        Files.Visit(3, "chile", "2010-05-12", "2010-05-13", "Working visit."),
    ];

    private static readonly InputFile[] All =
    [
        Files.Trips(TripTexts),
        Files.Visits(VisitTexts),
        Files.Position(Files.Tenure("principal", "secr-1", "doe-jane", "secretary", "1790-03", "1793-12-31") + Files.Tenure("principal", "secr-2", "roe-ann", "secretary", "1794", "")),
        Files.Mission("france", Files.Tenure("chief", "fr-1", "doe-jane", "ambassador-e-p", "1990-01-01", "1991"), Files.Tenure("chief", "fr-2", "roe-ann", "ambassador-e-p", "", "")),
        Files.Person("doe-jane", "Jane", "Doe", "J. Doe"),
    ];

    private static readonly string[][] Elements = [[.. TripTexts.Select(t => t.Trim())], [.. VisitTexts.Select(t => t.Trim())], [], [], []];

    [Fact]
    public void SameFiles_InAnyOrder_GiveTheSameBytesAndReport()
    {
        Imported once = Historian.Read(All);
        Imported again = Historian.Read(All.Reverse());

        SummitJson.WriteUtf8(again.Chronicle).Should().Equal(SummitJson.WriteUtf8(once.Chronicle));
        again.Findings.Should().Equal(once.Findings);
        again.Unmatched.Should().Equal(once.Unmatched);
        again.Unread.Should().Equal(once.Unread);
    }

    [Fact]
    public void EveryRecord_TracesBackToFileAndElement()
    {
        Chronicle chronicle = Historian.Read(All).Chronicle;

        chronicle.Count.Should().BeGreaterThan(20);
        foreach (IRecord record in chronicle)
        {
            Cited.By(record).Should().NotBeEmpty($"{record.Ref} comes from somewhere");
            Cited.By(record).Should().OnlyContain(c => chronicle.Find(c.Source) != null && c.Locator.Length > 0);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void AnyFile_ObeysTheLawsOfImporters(int which) =>
        ImportLaws.Check(stream => Historian.Read([Streamed(stream, All[which].Name)]).Chronicle, Bytes(All[which]), Elements[which], cases: 300);

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<a/>")]
    [InlineData("<!DOCTYPE trips [<!ENTITY x \"y\">]><trips>&x;</trips>")]
    [InlineData("<trips/>")]
    [InlineData("<trips><trip/></trips>")]
    [InlineData("<visits><visit><id>a b</id></visit></visits>")]
    [InlineData("<person/>")]
    [InlineData("<country-mission><chiefs><chief/></chiefs></country-mission>")]
    public void AnyFile_IsReported_NotThrown(string text) =>
        Historian.Read([InputFile.Of("a.xml", text)]).Chronicle.Meetings.Should().BeEmpty();

    [Fact]
    public void Report_TellsWhatIsBroken()
    {
        Imported got = Historian.Read([InputFile.Of("a.xml", $"<trips>\n{TripTexts[0]}<trip><id>9</id><remarks>a & b</remarks></trip>\n{TripTexts[1]}</trips>"), InputFile.Of("b.xml", "<other/>")]);

        got.Chronicle.Meetings.Select(m => m.Id.Value).Should().Equal("hs-trip-1", "hs-trip-2");
        got.Findings.Select(f => f.ToString()).Should().Equal(
            "a.xml (line 14): The file is not well-formed XML here. Each of its records is read for itself.",
            "a.xml, id 9 (line 14): The element is not well-formed XML. It is left out.",
            "b.xml: The file begins with <other>, which this importer does not read.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ElementsNestedWithoutEnd_AreReported_AndEndNothing(bool isWhole)
    {
        const int Deep = 200_000;
        string nested = string.Concat(Enumerable.Repeat("<a>x", Deep)) + string.Concat(Enumerable.Repeat("</a>", isWhole ? Deep : Deep - 1));

        Imported got = Historian.Read([InputFile.Of("a.xml", $"<trips>\n{TripTexts[0]}{nested}{TripTexts[1]}</trips>")]);

        got.Chronicle.Meetings.Select(m => m.Id.Value).Should().Equal("hs-trip-1", "hs-trip-2");
        got.Findings.Should().NotBeEmpty();
    }

    // A file that is broken is opened again.
    private static InputFile Streamed(Stream stream, string name)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return InputFile.Of(name, copy.ToArray());
    }

    private static byte[] Bytes(InputFile file)
    {
        using MemoryStream copy = new();
        using Stream stream = file.Open();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
