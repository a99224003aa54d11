using System.Text.Json;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Random chronicles of records of every type with every optional member, unknown members at every level and odd Unicode; nothing in them makes sense.</summary>
internal static class AnyRecords
{
    private static readonly Gen<IRecord> AnyRecord = Gen.Select(Gen.Int[0, PublicTypes.Records.Count - 1], Gen.Int[0, 1_000_000]).Select(t => (IRecord)Made.Of(PublicTypes.Records[t.Item1], t.Item2));

    private static readonly Gen<ExtraMembers?> Extra = Gen.Frequency((2, Gen.Const((ExtraMembers?)null)), (1, Gen.Int[0, 1_000].Select(n => (ExtraMembers?)Made.Of<ExtraMembers>(n))));

    /// <summary>None to five records, and members of the document that no version knows.</summary>
    public static Gen<Chronicle> Chronicle { get; } = Gen.Select(AnyRecord.Array[0, 5], Extra).Select(t => Built(t.Item1, t.Item2));

    public static Chronicle Built(IEnumerable<IRecord> records, ExtraMembers? extra)
    {
        ChronicleBuilder builder = new ChronicleBuilder().WithExtra(extra);
        foreach (IRecord record in records)
        {
            builder.Add(record);
        }

        return Without(builder.Build());
    }

    /// <summary>The same chronicle with one value of one of its records changed, if the change obeys the rules; else itself.</summary>
    public static Chronicle Changed(Chronicle chronicle, int seed)
    {
        IRecord[] records = Listed(chronicle);
        if (records.Length == 0)
        {
            return chronicle;
        }

        IRecord record = records[seed % records.Length];
        System.Reflection.PropertyInfo[] members = [.. PublicTypes.Held(record.GetType()).Where(p => p.Name != "Id")];
        IRecord changed = (IRecord)Made.Changed(record, members[seed % members.Length], seed);
        return Made.Obeys(changed) ? Built(records.Select(r => ReferenceEquals(r, record) ? changed : r), chronicle.Extra) : chronicle;
    }

    public static IRecord[] Listed(Chronicle chronicle)
    {
        List<IRecord> records = [];
        foreach (IRecord record in chronicle)
        {
            records.Add(record);
        }

        return [.. records];
    }

    /// <summary>A document that says the same in other words: members of objects and records of arrays in another order, other escapes and white space.</summary>
    public static byte[] Scrambled(byte[] document, int seed)
    {
        using JsonDocument json = JsonDocument.Parse(document);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = seed % 2 == 0 }))
        {
            Scramble(writer, json.RootElement, seed, 0);
        }

        return stream.ToArray();
    }

    // What lost its id to another record would not be read again.
    private static Chronicle Without(Chronicle chronicle) => new(Listed(chronicle), [], chronicle.Extra);

    private static void Scramble(Utf8JsonWriter writer, JsonElement element, int seed, int depth)
    {
        int Order(string text) => HashOf(text, seed);
        if (element.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in element.EnumerateObject().OrderBy(m => Order(m.Name)))
            {
                writer.WritePropertyName(member.Name);
                Scramble(writer, member.Value, seed, depth + 1);
            }

            writer.WriteEndObject();
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            bool isOfRecords = depth == 1 && element.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("id", out _));
            foreach (JsonElement item in isOfRecords ? element.EnumerateArray().OrderBy(e => Order(e.GetRawText())) : element.EnumerateArray().AsEnumerable())
            {
                Scramble(writer, item, seed, depth + 1);
            }

            writer.WriteEndArray();
        }
        else
        {
            element.WriteTo(writer);
        }
    }

    private static int HashOf(string text, int seed)
    {
        uint hash = (uint)seed * 2654435761u;
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)(hash >> 1);
    }
}
