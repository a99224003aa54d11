namespace Summit.Domain.Importers;

/// <summary>The records of the Office of the Historian of the United States Department of State: travels, visits, and principal officers and chiefs of mission.</summary>
public static class Historian
{
    /// <summary>Reads files of the repositories <c>travels</c>, <c>visits</c> and <c>pocom</c>, in any mixture and order. Each is recognised by its root element.</summary>
    /// <remarks>
    /// Trips and visits become meetings. A place is not a party: the host of a trip is one where the text says that somebody of it was met. Counterparts of third countries stay text.
    /// Visitors who attended the same event on common days share a session. Files that are read together share persons and offices; read apart and merged, those that differ displace each other.
    /// </remarks>
    /// <param name="files">The files.</param>
    /// <param name="options">How they are read; the default is <see cref="HistorianOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be read.</exception>
    public static Imported Read(IEnumerable<InputFile> files, HistorianOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        InputFile[] sorted = [.. files];
        foreach (InputFile file in sorted)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
        }

        HistorianRecords records = new(options ?? HistorianOptions.Default);
        (StayReader stays, PostReader posts) = (new(records), new(records));
        foreach (InputFile file in sorted.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            if (XmlRecordFile.Read(file, HistorianFile.Roots, records.Log) is { } read)
            {
                HistorianFile source = HistorianFile.Of(file.Name, read.Root.Kind);
                stays.Read(source, read);
                posts.Read(source, read);
            }
        }

        stays.Finish();
        posts.Finish();
        return records.Build();
    }
}
