using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>Reads the text of one record: every door that reads records asks this.</summary>
internal static class RecordReader
{
    /// <summary>The record; null if it breaks a rule. What is wrong or noteworthy is added to the findings.</summary>
    public static IRecord? Read(ReadOnlySpan<byte> json, RecordType type, ValueStart start, List<Finding> findings)
    {
        if (JsonText.IsBroken(json))
        {
            findings.Add(Faulty(json, TextFault.FirstIn(json)!.Value, start, RecordId.Of(json)));
            return null;
        }

        JsonTypeInfo info = RecordJson.Options.GetTypeInfo(type.Type);
        try
        {
            if (JsonSerializer.Deserialize(json, info) is IRecord record)
            {
                findings.AddRange(UnknownMembers.In(json, info).Select(u => FindingCode.UnknownMember.At(start.At(u.Path, (u.Line, u.Column), record.Ref), u.Message)));
                return record;
            }

            findings.Add(FindingCode.BrokenRecord.At(start.Place, $"A {type.Word} is an object, never null."));
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            findings.Add(TextFault.FirstIn(json) is { } fault ? Faulty(json, fault, start, RecordId.Of(json)) : Refused(json, e, start));
        }

        return null;
    }

    /// <summary>The finding that a value has a fault in its text.</summary>
    public static Finding Faulty(ReadOnlySpan<byte> json, TextFault fault, ValueStart start, RecordRef record = default) =>
        FindingCode.BrokenRecord.At(start.At(fault.Path, new Lines(json).At(fault.Position), record), fault.Message);

    /// <summary>The framework's message without path and line, which the finding has already.</summary>
    public static string Sentence(Exception e)
    {
        int path = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        int line = e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        int cut = path >= 0 ? path : line;
        return cut >= 0 ? e.Message[..cut] : e.Message;
    }

    private static Finding Refused(ReadOnlySpan<byte> json, Exception e, ValueStart start)
    {
        string path = (e as JsonException)?.Path ?? "$";
        return FindingCode.BrokenRecord.At(start.At(path, new Lines(json).At(ValuePlace.Of(json, path)), RecordId.Of(json)), Sentence(e));
    }
}
