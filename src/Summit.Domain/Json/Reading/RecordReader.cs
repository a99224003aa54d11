using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Reads the text of one record: every door that reads records asks this.</summary>
internal static class RecordReader
{
    /// <summary>The record; null if it breaks a rule. All that is wrong or noteworthy is logged.</summary>
    /// <param name="json">The record; it is JSON.</param>
    /// <param name="type">The type of the record.</param>
    /// <param name="site">Where it stands.</param>
    /// <param name="log">Takes the findings.</param>
    public static IRecord? Read(ReadOnlySpan<byte> json, RecordType type, Site site, FindingLog log)
    {
        if (json[0] != '{')
        {
            log.Add(FindingCode.BrokenRecord.At(site.Where, Forms.Of(type)));
            return null;
        }

        Shape shape = Shape.Of(type);
        if (Deserialized(json, shape, out bool hasUnknown, out string problem) is { } record)
        {
            if (hasUnknown)
            {
                Diagnosis.OfUnknownMembers(json, shape, site with { Record = record.Ref }, log);
            }

            return record;
        }

        Site refused = site with { Record = RecordId.Of(json) };
        if (Diagnosis.IsSound(json, shape, refused, log))
        {
            log.Add(FindingCode.BrokenRecord.At(refused.Where, problem));
        }

        return null;
    }

    private static IRecord? Deserialized(ReadOnlySpan<byte> json, Shape shape, out bool hasUnknown, out string problem)
    {
        hasUnknown = false;
        problem = JsonText.Broken;
        if (JsonText.IsBroken(json))
        {
            return null;
        }

        try
        {
            // A member that nobody knows, and no other, makes the serializer ask for a place to keep it.
            int made = ExtraMembers.Made;
            IRecord? record = (IRecord?)JsonSerializer.Deserialize(json, shape.Info);
            hasUnknown = ExtraMembers.Made != made;
            problem = record is null ? Forms.Of(shape) : "";
            return record;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            problem = Sentence(e);
            return null;
        }
    }

    /// <summary>Whether an exception says that the text is not what is read.</summary>
    public static bool IsRefusal(Exception e) => e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException or FormatException or OverflowException;

    /// <summary>A message without the path and line that the framework appends; the finding has them already.</summary>
    public static string Sentence(Exception e)
    {
        int path = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        int line = e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        int cut = path >= 0 ? path : line;
        return cut >= 0 ? e.Message[..cut] : e.Message;
    }
}
