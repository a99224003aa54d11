using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Summit.Domain.Importers;

/// <summary>Reads what can be read of a file that is not well-formed: every record that is whole, for itself.</summary>
internal static partial class BrokenXml
{
    private static readonly XmlReaderSettings Fragment = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        ConformanceLevel = ConformanceLevel.Fragment,
    };

    /// <summary>The records of a broken file; null where nothing in it is of the source.</summary>
    public static XmlRecordFile? Read(InputFile file, IReadOnlyDictionary<string, IReadOnlyList<string>> roots, ImportLog log)
    {
        string text = Comments().Replace(Encoding.UTF8.GetString(file.Bytes()), m => new string([.. m.Value.Select(c => c == '\n' ? c : ' ')]));
        string? kind = roots.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => (r.Key, At: r.Value.Prepend(r.Key).SelectMany(n => Starts(text, n).Take(1)).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(r => r.At < int.MaxValue).OrderBy(r => r.At).FirstOrDefault().Key;
        if (kind is null)
        {
            log.Add(ImportProblem.OtherFile, new(file.Name), "The file has no element that this importer reads.");
            return null;
        }

        return Read(file, kind, roots[kind], text, log);
    }

    private static XmlRecordFile Read(InputFile file, string kind, IReadOnlyList<string> names, string text, ImportLog log)
    {
        int[] starts = [.. names.SelectMany(n => Starts(text, n)).Order()];
        List<XmlRecord> records = [];
        LooseXml around = new(kind);
        int after = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            if (starts[i] < after)
            {
                continue;
            }

            around.Read(text.AsSpan(after, starts[i] - after));
            after = EndOf(text, starts[i], i + 1 < starts.Length ? starts[i + 1] : text.Length, names);
            records.AddRange(Record(file, text, starts[i], after, around.Section, log));
        }

        around.Read(text.AsSpan(after));
        return new(around.Root, records);
    }

    private static IEnumerable<XmlRecord> Record(InputFile file, string text, int start, int end, string section, ImportLog log)
    {
        int lines = text.AsSpan(0, start).Count('\n');
        string piece = text[start..end];
        XmlRecord record;
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(piece), Fragment);
            reader.MoveToContent();
            XmlRecordReader only = new([]);
            record = only.Read(reader, section, lines);
            only.ReportTooDeep(file, lines, log);
        }
        catch (XmlException)
        {
            string id = Ids().Match(piece) is { Success: true } found ? $"id {found.Groups[1].Value}" : "";
            log.Add(ImportProblem.BrokenRecord, new(file.Name, id, lines + 1), "The element is not well-formed XML. It is left out.");
            yield break;
        }

        yield return record;
    }

    /// <summary>Where a record ends: after its end tag, or where the next one starts if that is before.</summary>
    private static int EndOf(string text, int start, int next, IReadOnlyList<string> names)
    {
        string name = names.First(n => text.AsSpan(start + 1).StartsWith(n, StringComparison.Ordinal) && IsBoundary(text, start + 1 + n.Length));
        string tag = $"</{name}>";
        int end = text.IndexOf(tag, start, StringComparison.Ordinal);
        return end < 0 || end > next ? next : end + tag.Length;
    }

    private static IEnumerable<int> Starts(string text, string name)
    {
        string tag = $"<{name}";
        for (int at = text.IndexOf(tag, StringComparison.Ordinal); at >= 0; at = text.IndexOf(tag, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(text, at + tag.Length))
            {
                yield return at;
            }
        }
    }

    private static bool IsBoundary(string text, int at) => at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '>' or '/');

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"<id>\s*([^<\s]{1,60})\s*<", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
