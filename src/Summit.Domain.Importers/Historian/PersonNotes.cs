namespace Summit.Domain.Importers;

/// <summary>What several files tell of one person.</summary>
internal sealed class PersonNotes
{
    private readonly SortedDictionary<string, int> names = new(StringComparer.Ordinal);
    private InputPlace? held;
    private bool hasName;

    /// <summary>The places that tell of the person.</summary>
    public CitedPlaces Places { get; } = new();

    /// <summary>The first place that gives the person an office, where no file gives a name; else null.</summary>
    public InputPlace? MissingAt => hasName ? null : held;

    /// <summary>Adds a name; the lowest rank is shown first.</summary>
    public void Named(string name, int rank)
    {
        if (name.Length > 0)
        {
            names[name] = names.TryGetValue(name, out int had) ? Math.Min(had, rank) : rank;
            hasName = true;
        }
    }

    /// <summary>Adds a place that gives the person an office.</summary>
    public void HoldsOffice(InputPlace where) => held = held is null || where.CompareTo(held) < 0 ? where : held;

    public Person Record(PersonId id) =>
        Places.Aggregate(Person.Create(id, [.. names.OrderBy(n => n.Value).Select(n => Name.Create(n.Key))]), (person, place) => person.Citing(place.Source, place.Locator));
}
