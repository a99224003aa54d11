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
        string problem = JsonText.Broken;
        if (!JsonText.IsBroken(json))
        {
            try
            {
                if (JsonSerializer.Deserialize(json, shape.Info) is IRecord record)
                {
                    if (Shape.HasUnknown(json, shape))
                    {
                        Diagnosis.OfUnknownMembers(json, shape, site with { Record = record.Ref }, log);
                    }

                    return record;
                }

                problem = Forms.Of(type);
            }
            catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException or FormatException or OverflowException)
            {
                problem = Sentence(e);
            }
        }

        Site refused = site with { Record = RecordId.Of(json) };
        if (Diagnosis.IsSound(json, shape, refused, log))
        {
            log.Add(FindingCode.BrokenRecord.At(refused.Where, problem));
        }

        return null;
    }

    /// <summary>A message without the path and line that the framework appends; the finding has them already.</summary>
    public static string Sentence(Exception e)
    {
        int path = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        int line = e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        int cut = path >= 0 ? path : line;
        return cut >= 0 ? e.Message[..cut] : e.Message;
    }
}
