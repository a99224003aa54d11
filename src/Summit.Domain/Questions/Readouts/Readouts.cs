using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What each side says of a meeting, a session or a statement, item by item, in the order of parts, properties and values.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Readouts : IAnswer
{
    internal Readouts()
    {
    }

    /// <summary>Which record.</summary>
    [JsonIgnore]
    public RecordRef Record { get; internal init; }

    /// <summary>The items.</summary>
    [JsonPropertyName("readouts")]
    public IReadOnlyList<Readout> Items { get; internal init => field = ValueList.Of(value); } = ValueList<Readout>.Empty;

    /// <summary>The record with its claims, then the readouts that are statements.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal Names Names { get; init; } = Names.None;

    /// <summary>The items of one kind, in their order.</summary>
    public IEnumerable<Readout> Of(ReadoutKind kind) => Items.Where(i => i.Kind == kind);

    /// <summary>The items, one after the other.</summary>
    public IEnumerator<Readout> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string[] kinds = [.. ((ReadoutKind[])[ReadoutKind.Agreed, ReadoutKind.Contradicted, ReadoutKind.OneSided, ReadoutKind.Reported]).Where(k => Of(k).Any()).Select(Said)];
        return Words.Sentence(this, $"Of {Names[Record]}, {(kinds.Length == 0 ? "nobody says anything" : string.Join("; ", kinds))}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private string Said(ReadoutKind kind) => $"{Words.Code(kind)}: {Words.List(Of(kind).Select(Said))}";

    private static string Said(Readout item)
    {
        string said = (item.IsDenied ? "not " : "") + item.Item;
        return item.Kind == ReadoutKind.OneSided ? $"{said} ({Words.List(item.Sides.Where(s => s.IsSide).Select(s => s.Party).Distinct())})" : said;
    }
}
