using NodaTime.Text;

namespace Summit.Domain.Importers.Tests;

/// <summary>
/// Answers that another program, in another language, computed straight from the XML of the source (travels 0.8.4, visits 0.6.4). They share no code with the importer;
/// countries are the ids of the source, later names of one country under one of them.
/// </summary>
internal static class Expected
{
    public static IReadOnlyList<string[]> Rows(string table)
    {
        using Stream stream = typeof(Expected).Assembly.GetManifestResourceStream(table)!;
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'))];
    }

    public static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    public static PartyId Party(string country) => PartyTable.Default.FindCode(CodeScheme.Historian, country).Single();
}
