using System.Text;
using Summit.Domain.Json;

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

    [Fact]
    public void Truncation_AtEveryByte_LosesNoRecordThatIsWhole()
    {
        byte[] whole = Bytes(All[0]);
        string text = Encoding.UTF8.GetString(whole);
        for (int length = 0; length < whole.Length; length += 5)
        {
            Chronicle cut = Historian.Read([InputFile.Of(All[0].Name, whole[..length])]).Chronicle;
            for (int i = 0; i < TripTexts.Length; i++)
            {
                if (text.IndexOf(TripTexts[i], StringComparison.Ordinal) + TripTexts[i].TrimEnd().Length <= length)
                {
                    cut.Find((MeetingId)$"hs-trip-{i + 1}").Should().NotBeNull($"trip {i + 1} is whole in {length} bytes");
                }
            }
        }
    }

    [Theory]
    [InlineData(0, "trip")]
    [InlineData(1, "visit")]
    public void Mutation_OfOneByte_LosesNoOtherRecord(int which, string kind)
    {
        string[] texts = which == 0 ? TripTexts : VisitTexts;
        byte[] whole = Bytes(All[which]);
        string text = Encoding.UTF8.GetString(whole);
        Chronicle before = Historian.Read([All[which]]).Chronicle;
        foreach (byte other in "<> x"u8.ToArray())
        {
            for (int at = 0; at < whole.Length; at++)
            {
                byte[] mutated = [.. whole];
                mutated[at] = other;
                Chronicle after = Historian.Read([InputFile.Of(All[which].Name, mutated)]).Chronicle;
                for (int i = 0; i < texts.Length; i++)
                {
                    int start = text.IndexOf(texts[i], StringComparison.Ordinal);
                    if (at < start || at >= start + texts[i].TrimEnd().Length)
                    {
                        MeetingId id = $"hs-{kind}-{i + 1}";
                        IsSame(after.Find(id), before.Find(id)).Should().BeTrue($"byte {at} ('{(char)other}') is not in {id}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Mutation_OfAnyFile_ThrowsNothing()
    {
        foreach (InputFile file in All)
        {
            byte[] whole = Bytes(file);
            for (int at = 0; at < whole.Length; at += 7)
            {
                foreach (byte other in "<x"u8.ToArray())
                {
                    byte[] mutated = [.. whole];
                    mutated[at] = other;
                    Historian.Read([InputFile.Of(file.Name, mutated)]).Chronicle.Count.Should().BeGreaterThan(0);
                }
            }
        }
    }

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

    // Records of two inputs are the same but for the sources, offices and persons, which other elements also tell of.
    private static bool IsSame(Meeting? after, Meeting? before) => after is not null && after.Equals(before);

    private static byte[] Bytes(InputFile file)
    {
        using MemoryStream copy = new();
        using Stream stream = file.Open();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
