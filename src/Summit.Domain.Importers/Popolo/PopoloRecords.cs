namespace Summit.Domain.Importers;

/// <summary>The records of one import of Popolo as they come.</summary>
internal sealed class PopoloRecords(Lookup titles, ImportLog log)
{
    private static readonly Source Own = Source.Create("popolo", SourceKind.User, "Popolo or Open Civic Data files", default);

    private readonly ChronicleBuilder builder = new();
    private readonly SortedDictionary<string, (PartyId Party, InputPlace Where)> wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> organisations = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, InputPlace> wantedPersons = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);

    public void Read(string kind, JsonFields fields, InputPlace where)
    {
        try
        {
            switch (kind)
            {
                case "organizations":
                    ReadOrganisation(fields, where);
                    break;
                case "posts":
                    ReadPost(fields, where);
                    break;
                case "memberships":
                    ReadMembership(fields, where);
                    break;
                case "events":
                    ReadEvent(fields, where);
                    break;
                default:
                    ReadPerson(fields, where);
                    break;
            }
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            log.Add(ImportProblem.BrokenRecord, where, $"The object is left out: {problem.Message}");
        }
    }

    public Imported Build()
    {
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

    private void ReadPost(JsonFields fields, InputPlace where)
    {
        (string label, string role) = (fields.Text("label"), fields.Text("role"));
        string title = label.Length > 0 ? label : role;
        Level level = LevelOf(title, where);
        builder.Add(Office.Create(Id(fields.Text("id")), Organisation(fields.Text("organization_id"), where), title, level.Band, level.Portfolios).Citing(Own.Id, Locator(where)));
    }

    private void ReadMembership(JsonFields fields, InputPlace where)
    {
        (string own, string person, string post) = (fields.Text("id"), fields.Text("person_id"), fields.Text("post_id"));
        (string organisation, string role) = (fields.Text("organization_id"), fields.Text("role"));
        OfficeId office = post.Length > 0 ? (OfficeId)Id(post) : Id($"{organisation}-{Slug(role.Length > 0 ? role : "member")}");
        if (person.Length == 0 || (post.Length == 0 && organisation.Length == 0))
        {
            throw new FormatException("A membership needs a person, and a post or an organisation.");
        }

        if (post.Length == 0)
        {
            // The places of one office of many members are those of the first by their words.
            Level level = LevelOf(role, where);
            builder.Add(Office.Create(office, Organisation(organisation, where), role.Length > 0 ? role : "member", level.Band, level.Portfolios).HeldByMany().Citing(Own.Id, $"organizations {organisation}, {(role.Length > 0 ? role : "member")}"));
        }

        wantedPersons.TryAdd(person, where);
        TenureId id = Id(own.Length > 0 ? own : $"{person}-{office.Value["popolo-".Length..]}-{fields.Text("start_date")}");
        builder.Add(Tenure.Create(id, Id(person), office, Span(fields, "start_date", "end_date", where)).Citing(Own.Id, Locator(where)));
    }

    private void ReadEvent(JsonFields fields, InputPlace where)
    {
        PartyId[] parties = [.. fields.Objects("participants").Concat(fields.Objects("attendees"))
            .Select(p => p.Text("organization_id") is { Length: > 0 } id ? id : p.Text("entity_type") == "organization" ? p.Text("entity_id") : "")
            .Where(id => id.Length > 0).Distinct().Select(id => Organisation(id, where))];
        Delegation[] delegations = [.. parties.Select(p => Delegation.Of(p))];
        Edtf when = Span(fields, fields.Has("start_time") ? "start_time" : "start_date", fields.Has("end_time") ? "end_time" : "end_date", where);
        string status = fields.Text("status");
        (Plan plan, Occurrence occurrence) = PopoloStatus.Of(status);
        if (status.Length > 0 && !plan.IsRecorded && !occurrence.IsRecorded)
        {
            log.Unmatched("events/status", status, where);
        }

        string id = Id(fields.Text("id"));
        string parent = fields.Text("parent_id");
        if (parent.Length > 0 || parties.Length > 2)
        {
            builder.Add(Session.Held(id, default, when, delegations).Having(occurrence).With(plan).Titled(fields.Text("name")).Noting(fields.Text("description")).Citing(Own.Id, Locator(where)));
        }
        else
        {
            builder.Add(Meeting.Held(id, when, Facets.None, delegations).Having(occurrence).With(plan).Titled(fields.Text("name")).Noting(fields.Text("description")).Citing(Own.Id, Locator(where)));
        }
    }

    private PartyId Organisation(string id, InputPlace where)
    {
        PartyId party = Id(id);
        wanted.TryAdd(id, (party, where));
        return party;
    }

    private Level LevelOf(string title, InputPlace where)
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
    private Edtf Span(JsonFields fields, string start, string end, InputPlace where) =>
        Spans.Of(Day(fields.Text(start)), Day(fields.Text(end)), Stay.Extent, where, log);

    private static string Day(string text) => text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;

    private static IReadOnlyList<Name> Names(JsonFields fields) =>
        [.. fields.Objects("other_names").Select(n => n.Text("name")).Prepend(fields.Text("name")).Where(n => n.Length > 0).Distinct().Select(n => Name.Create(n))];

    private static IEnumerable<(string Scheme, string Value)> Identifiers(JsonFields fields) =>
        fields.Objects("identifiers").Select(i => (i.Text("scheme"), i.Text("identifier"))).Where(i => i.Item1.Length > 0 && i.Item2.Length > 0);

    private static string Id(string own) => own.Length is > 0 and <= 150 ? $"popolo-{own}" : throw new FormatException("It needs an id of 1 to 150 characters without white space.");

    private static string Slug(string text) => string.Concat(text.Take(60).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));

    private static string Locator(InputPlace where) => $"{where.File}, {where.Element}";
}
