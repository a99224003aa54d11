namespace Summit.Domain.Importers;

/// <summary>The records of one import of Popolo as they come, and what they share.</summary>
internal sealed class PopoloRecords
{
    public static readonly Source Own = Source.Create("popolo", SourceKind.User, "Popolo or Open Civic Data files", default);

    private readonly Lookup titles;
    private readonly ImportLog log;
    private readonly PopoloPosts posts;
    private readonly PopoloEvents events;
    private readonly ChronicleBuilder builder = new();
    private readonly SortedDictionary<string, (PartyId Party, InputPlace Where)> wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> organisations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, InputPlace> wantedPersons = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);

    public PopoloRecords(Lookup titles, ImportLog log)
    {
        (this.titles, this.log) = (titles, log);
        (posts, events) = (new(this, log), new(this, log));
    }

    public static string Id(string own) => own.Length is > 0 and <= 150 ? $"popolo-{own}" : throw new FormatException("It needs an id of 1 to 150 characters without white space.");

    public static string Locator(InputPlace where) => $"{where.File}, {where.Element}";

    public void Add(IRecord record) => builder.Add(record);

    public void Read(string kind, JsonFields fields, InputPlace where)
    {
        switch (kind)
        {
            case "organizations":
                Read(kind, fields, where, ReadOrganisation);
                break;
            case "posts":
                Read(kind, fields, where, posts.Read);
                break;
            case "memberships":
                Read(kind, fields, where, ReadMembership);
                break;
            case "events":
                events.Add(fields, where);
                break;
            default:
                Read(kind, fields, where, ReadPerson);
                break;
        }
    }

    /// <summary>Reads one object, and reports what cannot be and what nobody took.</summary>
    public void Read(string kind, JsonFields fields, InputPlace where, Action<JsonFields, InputPlace> read)
    {
        try
        {
            read(fields, where);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            log.Add(ImportProblem.BrokenRecord, where, $"The object is left out: {Reason.Of(problem)}");
            return;
        }

        foreach (string name in fields.Left())
        {
            log.Unread($"{kind}/{name}", where);
        }
    }

    public Imported Build()
    {
        posts.Finish();
        events.Finish();
        foreach ((string id, (PartyId party, InputPlace where)) in wanted.Where(w => !organisations.Contains(w.Key)))
        {
            log.Add(ImportProblem.MissingRecord, where, $"No file has the organisation '{id}'.");
            builder.Add(Party.Organisation(party).Citing(Own.Id, Locator(where)));
        }

        foreach ((string id, InputPlace where) in wantedPersons.Where(w => !persons.Contains(w.Key)))
        {
            log.Add(ImportProblem.MissingRecord, where, $"No file has the person '{id}'.");
            builder.Add(Person.Create(Id(id)).Citing(Own.Id, Locator(where)));
        }

        return log.With(builder.Add(Own).Build());
    }

    /// <summary>The party of an organisation, which may stand in any file.</summary>
    /// <exception cref="FormatException">The id cannot be one.</exception>
    public PartyId Organisation(string id, InputPlace where)
    {
        PartyId party = Id(id);
        wanted.TryAdd(id, (party, where));
        return party;
    }

    public Level LevelOf(string title, InputPlace where)
    {
        Words words = new(title);
        string? level = words.Count > 0 ? words.Longest(titles, 0, out _) : null;
        if (level is null && title.Length > 0)
        {
            log.Unmatched("title", title, where);
        }

        return Level.Of(level ?? "");
    }

    // Of 2014-05-01T09:00 only the day counts: a moment without a zone is none.
    public Edtf Span(JsonFields fields, string start, string end, InputPlace where) =>
        Spans.Of(Day(fields.Text(start)), Day(fields.Text(end)), Stay.Extent, where, log);

    private void ReadOrganisation(JsonFields fields, InputPlace where)
    {
        Party party = Party.Organisation(Id(fields.Text("id")), Names(fields)).Existing(Span(fields, "founding_date", "dissolution_date", where));
        organisations.Add(fields.Text("id"));
        builder.Add(Identifiers(fields).Aggregate(party, (p, i) => p.Identified(i.Scheme, i.Value)).Citing(Own.Id, Locator(where)));
    }

    private void ReadPerson(JsonFields fields, InputPlace where)
    {
        Person person = Person.Create(Id(fields.Text("id")), Names(fields));
        persons.Add(fields.Text("id"));
        builder.Add(Identifiers(fields).Aggregate(person, (p, i) => p.Identified(i.Scheme, i.Value)).Citing(Own.Id, Locator(where)));
    }

    private void ReadMembership(JsonFields fields, InputPlace where)
    {
        (string own, string person, string post) = (fields.Text("id"), fields.Text("person_id"), fields.Text("post_id"));
        (string organisation, string role) = (fields.Text("organization_id"), fields.Text("role"));
        if (person.Length == 0 || (post.Length == 0 && organisation.Length == 0))
        {
            throw new FormatException("A membership needs a person, and a post or an organisation.");
        }

        string title = role.Length > 0 ? role : "member";
        OfficeId office = post.Length > 0 ? (OfficeId)Id(post) : Id($"{organisation}-{Slug(title)}");
        TenureId id = Id(own.Length > 0 ? own : $"{person}-{office.Value["popolo-".Length..]}-{fields.Text("start_date")}");
        builder.Add(Tenure.Create(id, Id(person), office, Span(fields, "start_date", "end_date", where)).Citing(Own.Id, Locator(where)));
        wantedPersons.TryAdd(person, where);
        if (post.Length > 0)
        {
            posts.IsHeld(post, role, organisation, where);
        }
        else
        {
            // One office has many members, so it cites what they share and not the place of one of them.
            Level level = LevelOf(role, where);
            builder.Add(Office.Create(office, Organisation(organisation, where), title, level.Band, level.Portfolios).HeldByMany().Citing(Own.Id, $"organizations {organisation}, {title}"));
        }
    }

    private static string Day(string text) => text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;

    private static IReadOnlyList<Name> Names(JsonFields fields) =>
        [.. fields.Objects("other_names").Select(n => n.Text("name")).Prepend(fields.Text("name")).Where(n => n.Length > 0).Distinct().Select(n => Name.Create(n))];

    private static IEnumerable<(string Scheme, string Value)> Identifiers(JsonFields fields) =>
        fields.Objects("identifiers").Select(i => (i.Text("scheme"), i.Text("identifier"))).Where(i => i.Item1.Length > 0 && i.Item2.Length > 0);

    private static string Slug(string text) => string.Concat(text.Take(60).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
