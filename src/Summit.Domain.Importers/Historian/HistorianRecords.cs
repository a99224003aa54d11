namespace Summit.Domain.Importers;

/// <summary>The records of one import as they come, and what they share.</summary>
internal sealed class HistorianRecords(HistorianOptions options)
{
    /// <summary>The party whose travels and visits these are.</summary>
    public static readonly PartyId Own = "USA";

    private readonly ChronicleBuilder builder = new();
    private readonly Dictionary<PartyId, Party> parties = [];
    private readonly HashSet<SourceId> sources = [];
    private readonly SortedDictionary<string, PersonNotes> persons = new(StringComparer.Ordinal);
    private readonly Dictionary<OfficeId, OfficeNotes> offices = [];

    public HistorianOptions Options => options;

    public ImportLog Log { get; } = new();

    public TextRules Texts { get; } = new(options);

    public void Add(IRecord record) => builder.Add(record);

    /// <summary>A source, which becomes a record.</summary>
    public SourceId Citable(SourceId source)
    {
        sources.Add(source);
        return source;
    }

    /// <summary>The party with a country id, which becomes a record; the default where there is none.</summary>
    /// <param name="field">The field in which the id stands.</param>
    /// <param name="id">The country id.</param>
    /// <param name="where">Its place.</param>
    public PartyId Party(string field, string id, InputPlace where)
    {
        IReadOnlyList<PartyId> found = options.Parties.FindCode(CodeScheme.Historian, id);
        if (found.Count == 1)
        {
            return Party(found[0]);
        }

        if (found.Count > 1)
        {
            Log.Add(ImportProblem.AmbiguousName, where, $"The country id '{id}' fits {string.Join(", ", found)}.");
        }
        else if (options.Words.Find(id) != "place-only")
        {
            Log.Unmatched(field, id, where);
        }

        return default;
    }

    /// <summary>A party of the table, which becomes a record.</summary>
    public PartyId Party(PartyId id)
    {
        if (!parties.ContainsKey(id))
        {
            PartyEntry? entry = options.Parties.Find(id);
            Party party = entry?.Party ?? Domain.Party.State(id);
            string locator = string.Join(", ", entry?.CodesIn(CodeScheme.Historian).Select(c => $"country {c}") ?? []);
            parties[id] = party.Citing(Citable(HistorianSources.Countries), locator);
        }

        return id;
    }

    /// <summary>What is known of a person, to be added to.</summary>
    public PersonNotes Person(string id)
    {
        if (!persons.TryGetValue(id, out PersonNotes? notes))
        {
            persons[id] = notes = new();
        }

        return notes;
    }

    /// <summary>An office of the American government, with a place that tells of it.</summary>
    public void AddOffice(OfficeId id, string title, Level level, SourceId source, string file, string element)
    {
        if (!offices.TryGetValue(id, out OfficeNotes? notes))
        {
            offices[id] = notes = new(level);
        }

        notes.Called(title);
        notes.Places.Add(source, file, element);
    }

    public Imported Build()
    {
        Party(Own);
        foreach ((string id, PersonNotes notes) in persons)
        {
            if (notes.MissingAt is { } where)
            {
                Log.Add(ImportProblem.MissingRecord, where, $"No file is about the person '{id}'.");
            }

            builder.Add(notes.Record($"hs-person-{id}"));
        }

        foreach ((OfficeId id, OfficeNotes notes) in offices)
        {
            builder.Add(notes.Record(id));
        }

        foreach (Party party in parties.Values)
        {
            builder.Add(party);
        }

        foreach (SourceId source in sources)
        {
            builder.Add(HistorianSources.Of(source));
        }

        return Log.With(builder.Build());
    }
}
