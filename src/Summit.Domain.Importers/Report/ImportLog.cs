namespace Summit.Domain.Importers;

/// <summary>Collects what an importer reports while it reads.</summary>
internal sealed class ImportLog
{
    private readonly HashSet<ImportFinding> findings = [];
    private readonly Dictionary<(string Field, string Value), (int Count, InputPlace Where)> unmatched = [];
    private readonly Dictionary<string, (int Count, InputPlace Where)> unread = new(StringComparer.Ordinal);

    public void Add(ImportProblem problem, InputPlace where, string message) => findings.Add(new(problem, message, where));

    public void Unmatched(string field, string value, InputPlace where) => Count(unmatched, (field, value), where);

    public void Unread(string path, InputPlace where) => Count(unread, path, where);

    public Imported With(Chronicle chronicle)
    {
        foreach (IRecord lost in chronicle.Displaced)
        {
            Add(ImportProblem.RepeatedId, new("", $"record {lost.Ref}"), $"Two different records have the id '{lost.Ref}'. One of them is left out.");
        }

        return new(
            chronicle,
            [.. findings.OrderBy(f => f.Where).ThenBy(f => f.Problem).ThenBy(f => f.Message, StringComparer.Ordinal)],
            [.. unmatched.OrderBy(u => u.Key.Field, StringComparer.Ordinal).ThenBy(u => u.Key.Value, StringComparer.Ordinal).Select(u => new Unmatched(u.Key.Field, u.Key.Value, u.Value.Count, u.Value.Where))],
            [.. unread.OrderBy(u => u.Key, StringComparer.Ordinal).Select(u => new UnreadField(u.Key, u.Value.Count, u.Value.Where))]);
    }

    private static void Count<T>(Dictionary<T, (int Count, InputPlace Where)> counted, T key, InputPlace where)
        where T : notnull =>
        counted[key] = counted.TryGetValue(key, out (int Count, InputPlace Where) had)
            ? (had.Count + 1, where.CompareTo(had.Where) < 0 ? where : had.Where)
            : (1, where);
}
