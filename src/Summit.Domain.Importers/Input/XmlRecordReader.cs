using System.Text;
using System.Xml;

namespace Summit.Domain.Importers;

/// <summary>Reads record elements: the fields of each, and the records in it.</summary>
/// <param name="names">The names of the elements that are records of their own.</param>
internal sealed class XmlRecordReader(IReadOnlyList<string> names)
{
    /// <summary>How deep elements are read. Records have a few levels; a file of nothing but start tags would end the process.</summary>
    public const int Deepest = 100;

    // Marks within a text belong to the text around them.
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "em", "hi", "i", "b", "a" };

    // The first line with an element that is nested too deep.
    private long? tooDeepAt;

    /// <summary>The records that were found in others, in their order.</summary>
    public List<XmlRecord> Records { get; } = [];

    /// <summary>Reads the element at which a reader stands, and leaves the reader after it.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="section">The element in which it stands.</param>
    /// <param name="before">How many lines there are before the text of the reader.</param>
    /// <exception cref="XmlException">The text is not well-formed.</exception>
    public XmlRecord Read(XmlReader reader, string section, long before = 0)
    {
        XmlRecord record = new(reader.LocalName, section, before + LineOf(reader));
        AddAttributes(record, reader, "");
        bool isEmpty = reader.IsEmptyElement;
        reader.Read();
        if (!isEmpty)
        {
            ReadFields(record, reader, "", new StringBuilder());
        }

        return record;
    }

    /// <summary>Reports elements that are nested too deep and were left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">How many lines there are before the text of the reader.</param>
    /// <param name="log">Takes the finding.</param>
    public void ReportTooDeep(InputFile file, long before, ImportLog log)
    {
        if (tooDeepAt is { } line)
        {
            log.Add(ImportProblem.BrokenRecord, new(file.Name, "", before + line), $"Elements are nested more than {Deepest} deep. Those inside are left out.");
        }
    }

    /// <summary>Reads what is in an element up to its end tag, and passes that.</summary>
    private void ReadFields(XmlRecord record, XmlReader reader, string path, StringBuilder text)
    {
        while (reader.NodeType != XmlNodeType.EndElement && !reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                ReadElement(record, reader, path, text);
                continue;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                Spaced.Add(text, reader.Value);
            }

            reader.Read();
        }

        reader.Read();
    }

    private void ReadElement(XmlRecord record, XmlReader reader, string parent, StringBuilder parentText)
    {
        if (reader.Depth > Deepest)
        {
            tooDeepAt ??= LineOf(reader);
            reader.Skip();
            return;
        }

        string name = reader.LocalName;
        if (names.Contains(name))
        {
            Records.Add(Read(reader, parent.Length > 0 ? parent[(parent.LastIndexOf('/') + 1)..] : record.Kind));
            return;
        }

        bool inline = parent.Length > 0 && Inline.Contains(name);
        string path = inline ? parent : parent.Length == 0 ? name : $"{parent}/{name}";
        AddAttributes(record, reader, path);
        bool isEmpty = reader.IsEmptyElement;
        reader.Read();
        if (isEmpty)
        {
            return;
        }

        StringBuilder text = inline ? parentText : new();
        ReadFields(record, reader, path, text);
        if (!inline)
        {
            record.Add(path, text.ToString().TrimEnd());
        }
    }

    private static long LineOf(XmlReader reader) => (reader as IXmlLineInfo)?.LineNumber ?? 0;

    private static void AddAttributes(XmlRecord record, XmlReader reader, string path)
    {
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.LocalName != "xmlns")
            {
                record.Add($"{path}@{reader.LocalName}", reader.Value.Trim());
            }
        }

        reader.MoveToElement();
    }
}
