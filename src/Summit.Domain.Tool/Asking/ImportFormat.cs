using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary>One source that records can be imported from.</summary>
/// <param name="Name">The word for it.</param>
/// <param name="What">What it is, in a few words.</param>
/// <param name="Pattern">Which files of a folder are read.</param>
/// <param name="Read">Reads files, under the column map that is given or null.</param>
internal sealed record ImportFormat(string Name, string What, string Pattern, Func<IReadOnlyList<InputFile>, string?, Imported> Read)
{
    /// <summary>Whether it takes a column map.</summary>
    public bool TakesMap { get; init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ImportFormat> All { get; } =
    [
        new("historian", "the Office of the Historian: travels, visits, pocom", "*.xml", (files, _) => Historian.Read(files)),
        new("mid", "disputes of the Correlates of War, MID 5", "*.csv", (files, _) => MilitarizedDisputes.Read(files)),
        new("popolo", "Popolo and Open Civic Data", "*.json", (files, _) => Popolo.Read(files)),
        new("csv", "a table of one's own, under --map", "*.csv", ReadSheet) { TakesMap = true },
        new("tsv", "the same with tabs", "*.tsv", ReadSheet) { TakesMap = true },
    ];

    private static Imported ReadSheet(IReadOnlyList<InputFile> files, string? map)
    {
        try
        {
            return Sheet.Read(files, ColumnMap.Parse(map ?? throw new UsageException("A table needs its column map: add --map FILE. 'summit import csv --example' writes one to start from.")));
        }
        catch (FormatException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    /// <summary>The one with a name.</summary>
    /// <exception cref="UsageException">There is none; the sentence names the nearest.</exception>
    public static ImportFormat Of(string name) =>
        All.FirstOrDefault(f => f.Name == name) ?? throw new UsageException($"There is no format '{Plain.Quote(name)}'{Nearest.Hint(name, All.Select(f => f.Name))}");
}
