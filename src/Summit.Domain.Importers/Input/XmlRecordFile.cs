using System.Xml;

namespace Summit.Domain.Importers;

/// <summary>An XML file as its records: the elements of given names, and what the root has besides.</summary>
/// <param name="Root">The root without its records.</param>
/// <param name="Records">The records, in the order of the file.</param>
internal sealed record XmlRecordFile(XmlRecord Root, IReadOnlyList<XmlRecord> Records)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Reads a file; null, and a finding, where it is not of the source.</summary>
    /// <param name="file">The file.</param>
    /// <param name="roots">The names of root elements, with the names of the record elements in each; none where the root is the record.</param>
    /// <param name="log">Takes the findings.</param>
    public static XmlRecordFile? Read(InputFile file, IReadOnlyDictionary<string, IReadOnlyList<string>> roots, ImportLog log)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(file.Open(), Settings);
            reader.MoveToContent();
            string kind = reader.LocalName;
            XmlRecordReader records = new(roots.GetValueOrDefault(kind, []));
            XmlRecord? root = roots.ContainsKey(kind) ? records.Read(reader, "") : null;
            while (reader.Read())
            {
                // To the end: a file that is broken further down may only have lost the name of its root.
            }

            if (root is null)
            {
                log.Add(ImportProblem.OtherFile, new(file.Name), $"The file begins with <{kind}>, which this importer does not read.");
            }

            records.ReportTooDeep(file, 0, log);
            return root is null ? null : new(root, records.Records);
        }
        catch (XmlException problem)
        {
            log.Add(ImportProblem.BrokenFile, new(file.Name, "", problem.LineNumber > 0 ? problem.LineNumber : null), "The file is not well-formed XML here. Each of its records is read for itself.");
            return BrokenXml.Read(file, roots, log);
        }
    }
}
