namespace Summit.Domain.Importers;

/// <summary>What a file of posts says of all its tenures.</summary>
/// <param name="Kind">The root element of the file.</param>
/// <param name="Id">The id of the position or of the territory.</param>
/// <param name="Title">What the position is called; empty for a mission to a country.</param>
/// <param name="Category">The category of the position; empty where there is none.</param>
/// <param name="Roles">What roles are called.</param>
internal sealed record Post(string Kind, string Id, string Title, string Category, IReadOnlyDictionary<string, string> Roles)
{
    public static Post Of(XmlRecord root, IReadOnlyDictionary<string, string> roles)
    {
        string id = root.Take("id");
        return new(root.Kind, id.Length > 0 ? id : root.Take("territory-id"), root.Take("names/singular"), root.Take("category"), roles);
    }

    /// <summary>One tenure of the file.</summary>
    public PostHeld HeldBy(XmlRecord record)
    {
        if (Kind == "presidents")
        {
            string president = record.Take("id");
            return new(record.Take("@n"), president, record.Take("name"), "president", "president", HistorianTables.OfficeTitles.Find("president")!, "", record.Take("took-office-date"), record.Take("left-office-date"));
        }

        string role = record.Take("role-title-id");
        (string office, string title) = Kind switch
        {
            "principal-position" => (Id, Title),
            "country-mission" => (Id.Length > 0 ? $"{Id}-{role}" : role, $"{RoleTitle(role)}, {Id}"),
            _ => (role == Id ? Id : $"{Id}-{role}", role == Id ? Title : $"{RoleTitle(role)}, {Title}"),
        };
        string category = Kind == "org-mission" && role != Id ? "" : Category;
        return new(record.Take("id"), record.Take("person-id"), "", Kind == "principal-position" ? Id : role, office, title, category, record.Take("started/date"), record.Take("ended/date"));
    }

    private string RoleTitle(string role) => Roles.GetValueOrDefault(role) is { Length: > 0 } title ? title : role;
}
