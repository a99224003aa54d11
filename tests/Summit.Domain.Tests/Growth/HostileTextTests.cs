using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>A megabyte of hostile text retains at most 20 MB, whatever it says many times over.</summary>
/// <remarks>What is retained is counted object by object, not asked of the collector, which other tests disturb.</remarks>
public sealed class HostileTextTests
{
    private const int Megabyte = 1_000_000;
    private const int Most = 20 * Megabyte;

    private static readonly Dictionary<string, Func<int, string>> Texts = new()
    {
        ["numbers as records"] = n => Document("parties", Repeated("1", n)),
        ["empty records"] = n => Document("parties", Repeated("{}", n)),
        ["records without end"] = n => Document("parties", Repeated("{", n)),
        ["small parties"] = n => Document("parties", Numbered(n, i => $$"""{"id":"{{i}}"}""")),
        ["unknown members of a record"] = n => Document("parties", $$"""{"id":"A",{{Numbered(n, i => $"\"{i}\":1")}}}"""),
        ["unknown members of the document"] = n => $$"""{"format":"summit-chronicle","version":1,{{Numbered(n, i => $"\"{i}\":1")}}}""",
        ["records with an unknown member"] = n => Document("parties", Numbered(n, i => $$"""{"id":"{{i}}","x":1}""")),
        ["different records under one id"] = n => Document("parties", Numbered(n, i => $$"""{"id":"A","{{i}}":1}""")),
        ["empty delegates"] = n => Document("meetings", $$"""{"id":"m","delegations":[{"party":"A","delegates":[{{Repeated("{}", n)}}]}]}"""),
        ["empty steps"] = n => Document("escalations", $$"""{"id":"e","steps":[{{Repeated("{}", n)}}]}"""),
        ["claims"] = n => Document("claims", Numbered(n, i => $$"""{"id":"{{i}}","source":"s","stance":"asserts","property":"x","subject":{"record":"m"},"value":1}""")),
    };

    public static TheoryData<string> Shapes => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Megabyte_OfHostileText_RetainsAtMostTwenty(string shape)
    {
        // Of the size that makes a megabyte.
        int size = Megabyte * 1_000 / Texts[shape](1_000).Length;
        byte[] text = Encoding.UTF8.GetBytes(Texts[shape](size));
        text.Length.Should().BeInRange(Megabyte * 8 / 10, Megabyte * 12 / 10);

        long retained = Retained.By(SummitJson.TryRead(text));

        retained.Should().BeLessThan((long)Most * text.Length / Megabyte);
    }

    private static string Document(string member, string records) => $$"""{"format":"summit-chronicle","version":1,"{{member}}":[{{records}}]}""";

    private static string Repeated(string value, int count) => string.Join(',', Enumerable.Repeat(value, count));

    private static string Numbered(int count, Func<int, string> value) => string.Join(',', Enumerable.Range(10_000, count).Select(value));
}
