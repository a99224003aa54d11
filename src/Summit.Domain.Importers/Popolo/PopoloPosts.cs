namespace Summit.Domain.Importers;

/// <summary>The posts of one import of Popolo, and what memberships tell of them.</summary>
internal sealed class PopoloPosts(PopoloRecords records, ImportLog log)
{
    private readonly Dictionary<string, (string Title, string Organisation)> posts = new(StringComparer.Ordinal);
    private readonly List<(string Post, string Title, string Organisation, InputPlace Where)> held = [];

    public void Read(JsonFields fields, InputPlace where)
    {
        (string label, string role) = (fields.Text("label"), fields.Text("role"));
        Add(fields.Text("id"), label.Length > 0 ? label : role, fields.Text("organization_id"), where);
    }

    /// <summary>A membership of a post, which may stand in any file.</summary>
    public void IsHeld(string post, string title, string organisation, InputPlace where) => held.Add((post, title, organisation, where));

    /// <summary>Makes posts that no file has, and reports what memberships say that no post shows.</summary>
    public void Finish()
    {
        foreach (IGrouping<string, (string Post, string Title, string Organisation, InputPlace Where)> missing in held.Where(h => !posts.ContainsKey(h.Post)).GroupBy(h => h.Post).ToArray())
        {
            bool isMade = missing.Any(h => h.Organisation.Length > 0);
            log.Add(ImportProblem.MissingRecord, missing.First().Where, $"No file has the post '{missing.Key}'{(isMade ? "" : ", and no membership of it names an organisation. It is not made")}.");
            if (isMade)
            {
                (string post, string title, string organisation, InputPlace where) = missing.First(h => h.Organisation.Length > 0);
                Add(post, title, organisation, where);
            }
        }

        foreach ((string post, string title, string organisation, InputPlace where) in held)
        {
            (string Title, string Organisation) shown = posts.GetValueOrDefault(post, ("", ""));
            Report("role", title, shown.Title, where);
            Report("organization_id", organisation, shown.Organisation, where);
        }
    }

    private void Add(string post, string title, string organisation, InputPlace where)
    {
        Level level = records.LevelOf(title, where);
        records.Add(Office.Create(PopoloRecords.Id(post), records.Organisation(organisation, where), title, level.Band, level.Portfolios).Citing(PopoloRecords.Own.Id, PopoloRecords.Locator(where)));
        posts.TryAdd(post, (title, organisation));
    }

    private void Report(string field, string said, string shown, InputPlace where)
    {
        if (said.Length > 0 && said != shown)
        {
            log.Unread($"memberships/{field}", where);
        }
    }
}
