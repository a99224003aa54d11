namespace Summit.Domain.Tool;

/// <summary>Findings for programs.</summary>
internal static class FindingsJson
{
    public static string Of(Chronicle chronicle, IReadOnlyList<Finding> findings) => Json.Text(indented: true, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("records", chronicle.Count);
        writer.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            writer.WriteStartObject();
            writer.Write("code", finding.Code.Code);
            writer.Write("severity", Plain.Word(finding.Severity));
            writer.WriteWord("record", finding.Where.Record.ToString());
            writer.WriteWord("path", finding.Where.Path);
            writer.Write("line", finding.Where.Line);
            writer.Write("column", finding.Where.Column);
            writer.Write("message", finding.Message);
            writer.Write("remedy", finding.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
