// One question through each package, without a test framework: an expectation that is not met ends the program with its message.
using NodaTime;
using Summit.Domain;
using Summit.Domain.Importers;
using Summit.Domain.Json;
using Summit.Domain.Samples;
using Summit.Domain.Testing;

LocalDate asOf = new(2025, 6, 26);

// The core: a record written, read and asked.
Scene scene = Scene.Between("IND", "PAK").Met("2017-12-26").At(Band.MinisterEquivalent);
Expect.Same(scene.Chronicle, SummitJson.Read(SummitJson.Write(scene.Chronicle)));
Expect.LastOn(scene.Last(asOf), new LocalDate(2017, 12, 26));
Console.WriteLine($"Summit.Domain: {scene.Last(asOf).ToEnglish()}");

// The sample.
ContactView ministers = Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.ForeignAffairs));
Expect.LastOn(ministers.Last(Dyad.Of("IND", "PAK"), asOf), new LocalDate(2024, 10, 16));
Console.WriteLine($"Summit.Domain.Samples: {ministers.Last(Dyad.Of("IND", "PAK"), asOf).Verdict}");

// The large sample.
Chronicle historian = HistorianSample.UnitedStates;
if (historian.Meetings.Count != 7_535)
{
    throw new ExpectationException($"Expected: 7,535 trips and visits.\nFound: {historian.Meetings.Count}.");
}

Console.WriteLine($"Summit.Domain.Samples.Historian: {historian.Contacts().Where(ContactFilter.Any).Last(Dyad.Of("USA", "IND"), asOf).Verdict}");

// The importers.
const string Table = "id,when,a,b\nm1,2018-04-27,South Korea,North Korea\n";
ColumnMap map = ColumnMap.Parse("""{ "source": { "id": "mine", "title": "Mine" }, "columns": { "id": "id", "when": "when", "party": ["a", "b"] }, "constants": { "directness": "direct", "occurrence": "held" } }""");
Chronicle imported = Sheet.Read([InputFile.Of("table.csv", Table)], map).Chronicle;
Expect.LastOn(imported.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("KOR", "PRK"), asOf), new LocalDate(2018, 4, 27));
Console.WriteLine($"Summit.Domain.Importers: {imported}");

// The kit: what is not so is said.
try
{
    Expect.NoContact(scene.Last(asOf));
    return 1;
}
catch (ExpectationException failure)
{
    Console.WriteLine($"Summit.Domain.Testing: {failure.Message.Split('\n')[0]}");
    return 0;
}
