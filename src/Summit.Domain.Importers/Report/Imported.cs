namespace Summit.Domain.Importers;

/// <summary>What an importer made of its input: the records, and a report of everything that was not understood.</summary>
/// <remarks>The same input gives the same records and the same report, whatever the order of its files. Equality is that of references.</remarks>
public sealed class Imported
{
    internal Imported(Chronicle chronicle, IReadOnlyList<ImportFinding> findings, IReadOnlyList<Unmatched> unmatched, IReadOnlyList<UnreadField> unread) =>
        (Chronicle, Findings, Unmatched, Unread) = (chronicle, findings, unmatched, unread);

    /// <summary>The records, each with the source and the place in it that it comes from.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>What is wrong in the input, in the order of file, line and message.</summary>
    public IReadOnlyList<ImportFinding> Findings { get; }

    /// <summary>Values that no table knows, each once, in the order of field and value.</summary>
    public IReadOnlyList<Unmatched> Unmatched { get; }

    /// <summary>Fields of the input that no record shows, in the order of their paths.</summary>
    public IReadOnlyList<UnreadField> Unread { get; }
}
