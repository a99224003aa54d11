namespace Summit.Domain.Json;

/// <summary>Reads a record of any type by its tag.</summary>
internal static class TaggedRecord
{
    /// <summary>The record; null if it, or its tag, is broken.</summary>
    public static IRecord? Read(ReadOnlySpan<byte> json, Site site, FindingLog log)
    {
        Site named = site with { Record = RecordId.Of(json) };
        if (JsonText.IsBroken(json))
        {
            Diagnosis.IsSound(json, null, named, log);
            return null;
        }

        byte[] untagged = json.ToArray();
        string? word = TypeTag.Cut(untagged);
        RecordType? type = RecordType.All.FirstOrDefault(t => t.Word == word);
        string? problem = TypeTag.Cut(untagged) is not null ? $"The member '{TypeTag.Member}' stands twice."
            : type is not null ? null
            : word is null ? $"A record of any type says which, such as \"{TypeTag.Member}\": \"party\"."
            : $"'{Code.Shown(word)}' is not a type of record{(Spelling.Nearest(word, RecordType.All.Select(t => t.Word)) is { } near ? $"; is '{near}' meant?" : ".")}";
        if (problem is null)
        {
            return RecordReader.Read(untagged, type!, site, log);
        }

        log.Add(FindingCode.BrokenRecord.At(named.Where, problem));
        return null;
    }
}
