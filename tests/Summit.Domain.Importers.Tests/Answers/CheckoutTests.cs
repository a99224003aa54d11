using System.Xml.Linq;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Importers.Tests;

/// <summary>
/// Whole files against a second, plain walk over their XML. Small files are in the tests; a folder with checkouts of <c>travels</c>, <c>visits</c> and <c>pocom</c>
/// is read besides where the environment variable <c>SUMMIT_HISTORIAN</c> names one.
/// </summary>
public class CheckoutTests
{
    private const string Variable = "SUMMIT_HISTORIAN";

    private static readonly InputFile[] Small =
    [
        Files.Trips(Files.Trip(1, "france", "1999-01-01", "1999-01-03", "Met with President Chirac.", locale: "Paris"), Files.Trip(2, "turkiye", "2023-01-04", "2023-01-05", "", "secretary")),
        Files.Visits(Files.Visit(1, "somoa", "2010-04-11", "2010-04-14", "Working visit."), Files.Visit(2, "pakistan", "2010-04-12", "2010-04-13", "")),
    ];

    public static TheoryData<string> Checkouts => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? new("small", folder) : new("small");

    [Theory]
    [MemberData(nameof(Checkouts))]
    public void EveryElement_IsOneMeetingOfItsDaysAndPlace(string checkout)
    {
        InputFile[] files = FilesOf(checkout, "travels", "visits");
        Chronicle chronicle = Historian.Read(files).Chronicle;
        int elements = 0;
        foreach (XElement element in files.SelectMany(f => XDocument.Load(f.Open()).Root!.Elements()).Where(e => e.Name.LocalName is "trip" or "visit"))
        {
            elements++;
            Meeting meeting = chronicle.Find((MeetingId)$"hs-{element.Name.LocalName}-{element.Element("id")!.Value}")!;
            (string start, string end) = (element.Element("start-date")!.Value, element.Element("end-date")!.Value);
            meeting.When.ToString().Should().Be(start == end ? start : $"{start}/{end}");
            XElement country = element.Element("country") ?? element.Element("from")!;
            PartyId party = PartyTable.Default.FindCode(CodeScheme.Historian, country.Attribute("id")!.Value).SingleOrDefault();
            (element.Name == "trip" ? meeting.Place!.In : meeting.Delegations[1].Party).Should().Be(party);
        }

        chronicle.Meetings.Should().HaveCount(elements);
    }

    [Theory]
    [MemberData(nameof(Checkouts))]
    public void Reading_Again_GivesTheSameBytes(string checkout)
    {
        InputFile[] files = FilesOf(checkout, "travels", "visits", "pocom");

        byte[] once = SummitJson.WriteUtf8(Historian.Read(files).Chronicle);

        SummitJson.WriteUtf8(Historian.Read(files.AsEnumerable().Reverse()).Chronicle).AsSpan().SequenceEqual(once).Should().BeTrue();
    }

    [Fact]
    public void Sample_IsWhatTheCheckoutGives()
    {
        // Without a checkout the sample is compared with what it was read from.
        using Stream lines = HistorianSample.OpenUnitedStates();
        Chronicle expected = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
            ? Historian.Read([.. InputFile.In(Path.Combine(folder, "travels")), .. InputFile.In(Path.Combine(folder, "visits"))]).Chronicle
            : SummitJson.TryReadLines(lines).Chronicle;

        HistorianSample.UnitedStates.ContentHash.Should().Be(expected.ContentHash);
    }

    private static InputFile[] FilesOf(string checkout, params string[] repositories) =>
        checkout == "small" ? Small : [.. InputFile.In(checkout).Where(f => repositories.Any(r => f.Name.StartsWith(r + "/", StringComparison.Ordinal)))];
}
