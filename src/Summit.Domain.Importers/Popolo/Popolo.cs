namespace Summit.Domain.Importers;

/// <summary>Popolo and Open Civic Data: persons, organisations, posts, memberships and events.</summary>
public static class Popolo
{
    private static readonly string[] Arrays = ["persons", "people", "organizations", "posts", "memberships", "events"];

    /// <summary>Reads JSON files of Popolo or of Open Civic Data, in any mixture and order: documents with the arrays <c>persons</c> (or <c>people</c>), <c>organizations</c>, <c>posts</c>, <c>memberships</c> and <c>events</c>, lists of objects, or single objects.</summary>
    /// <remarks>
    /// Organisations become parties, posts offices, memberships tenures, events sessions (with a parent event or parts, or of three organisations or more) or meetings. Ids are those of the source with
    /// <c>popolo-</c> before them. An event is held only where the source says so, and it never does: its status tells a plan, or that its time has passed.
    /// </remarks>
    /// <param name="files">The files.</param>
    /// <param name="titles">Titles with the band and the portfolios that they mean, by which the level of a post is known; the default is the table of the package.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be read.</exception>
    public static Imported Read(IEnumerable<InputFile> files, Lookup? titles = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        InputFile[] all = [.. files];
        foreach (InputFile file in all)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
        }

        ImportLog log = new();
        PopoloRecords records = new(titles ?? Titles.Known, log);
        foreach (InputFile file in all.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            foreach (JsonObjects.Found found in JsonObjects.Read(file, Arrays, ["id", "person_id"], log))
            {
                JsonFields fields = new(found.Value);
                string kind = found.Array.Length > 0 ? found.Array : KindOf(fields);
                InputPlace where = new(file.Name, $"{kind} {fields.Text("id")}".TrimEnd(), found.Line);
                records.Read(kind, fields, where);
            }
        }

        return records.Build();
    }

    // An object in a list without a name is known by its fields.
    private static string KindOf(JsonFields fields) =>
        fields.Has("person_id") ? "memberships"
        : fields.Has("organization_id") && (fields.Has("label") || fields.Has("role")) ? "posts"
        : fields.Has("start_date") || fields.Has("start_time") ? "events"
        : fields.Has("classification") || fields.Has("founding_date") ? "organizations"
        : "persons";
}
