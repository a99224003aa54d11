namespace Summit.Domain.Json;

/// <summary>Reads a text that is one record and nothing else.</summary>
internal static class SingleRecord
{
    /// <summary>A record of a type, or of any type if that is <see cref="IRecord"/> and the text tells it; null if the text is broken.</summary>
    /// <exception cref="NotSupportedException">The type is not one of this library's records.</exception>
    public static IRecord? Read(ReadOnlySpan<byte> utf8, Type wanted, FindingLog log)
    {
        RecordType? type = wanted == typeof(IRecord) ? null
            : RecordType.All.FirstOrDefault(t => t.Type == wanted) ?? throw new NotSupportedException($"{wanted.Name} is not a type of record.");
        return Read(Utf8Text.WithoutMark(utf8), type, new("$", TextPlace.Start), ReadLimits.Default.Depth, log);
    }

    /// <summary>The same, where the text stands at a place and may be so deep. Without a type, the record has a tag.</summary>
    public static IRecord? Read(ReadOnlySpan<byte> text, RecordType? type, Site site, int depth, FindingLog log)
    {
        int blank = Boundary.Blank(text);
        Site begin = site with { Place = site.Place.After(text[..blank]) };
        ReadOnlySpan<byte> json = text[blank..];
        Measured value = Measured.Of(json, final: true, depth);
        int rest = value.Length + Boundary.Blank(json[value.Length..]);
        if (value.Extent != Extent.Whole || rest < json.Length)
        {
            string problem = value.Extent != Extent.Whole ? value.Problem : "Something stands after the record.";
            Site broken = new(site.Path, begin.Place.After(json[..(value.Extent == Extent.Whole ? rest : value.Length)]), RecordId.Of(json));
            log.Add((value.Extent == Extent.TooDeep ? FindingCode.LimitReached : FindingCode.NotJson).At(broken.Where, problem));
            return null;
        }

        ReadOnlySpan<byte> record = json[..value.Length];
        return type is not null ? RecordReader.Read(record, type, begin, log) : TaggedRecord.Read(record, begin, log);
    }
}
