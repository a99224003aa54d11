namespace Summit.Domain.Importers;

/// <summary>The events of one import of Popolo. They are kept until all are read: one that others are parts of is a session.</summary>
internal sealed class PopoloEvents(PopoloRecords records, ImportLog log)
{
    private readonly List<(JsonFields Fields, InputPlace Where)> events = [];
    private readonly HashSet<string> wholes = new(StringComparer.Ordinal);
    private readonly HashSet<string> made = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, InputPlace> wanted = new(StringComparer.Ordinal);

    public void Add(JsonFields fields, InputPlace where)
    {
        events.Add((fields, where));
        wholes.Add(fields.Peek("parent_id"));
    }

    public void Finish()
    {
        foreach ((JsonFields fields, InputPlace where) in events)
        {
            records.Read("events", fields, where, Read);
        }

        foreach ((string id, InputPlace where) in wanted.Where(w => !made.Contains(w.Key)))
        {
            log.Add(ImportProblem.MissingRecord, where, $"No file has the event '{id}'.");
            records.Add(Session.Held(PopoloRecords.Id(id), default, default).Citing(PopoloRecords.Own.Id, PopoloRecords.Locator(where)));
        }
    }

    private void Read(JsonFields fields, InputPlace where)
    {
        PartyId[] parties = [.. fields.Objects("participants").Concat(fields.Objects("attendees"))
            .Select(Organisation).Where(id => id.Length > 0).Distinct().Select(id => records.Organisation(id, where))];
        Delegation[] delegations = [.. parties.Select(p => Delegation.Of(p))];
        Edtf when = records.Span(fields, fields.Has("start_time") ? "start_time" : "start_date", fields.Has("end_time") ? "end_time" : "end_date", where);
        (string own, string parent) = (fields.Text("id"), fields.Text("parent_id"));
        (Plan plan, Occurrence occurrence) = Status(fields, where);
        string id = PopoloRecords.Id(own);
        if (parent.Length > 0 || parties.Length > 2 || wholes.Contains(own))
        {
            Session session = parent.Length > 0
                ? Session.Part(id, Session.Held(PopoloRecords.Id(parent), default, default), when, delegations)
                : Session.Held(id, default, when, delegations);
            records.Add(session.Having(occurrence).With(plan).Titled(fields.Text("name")).Noting(fields.Text("description")).Citing(PopoloRecords.Own.Id, PopoloRecords.Locator(where)));
        }
        else
        {
            records.Add(Meeting.Held(id, when, Facets.None, delegations).Having(occurrence).With(plan).Titled(fields.Text("name")).Noting(fields.Text("description")).Citing(PopoloRecords.Own.Id, PopoloRecords.Locator(where)));
        }

        made.Add(own);
        if (parent.Length > 0)
        {
            wanted.TryAdd(parent, where);
        }
    }

    // A person takes part for nobody that the source names: his fields are left, and so reported.
    private static string Organisation(JsonFields participant)
    {
        bool isOrganisation = participant.Peek("entity_type") == "organization" && participant.Text("entity_type").Length > 0;
        return participant.Has("organization_id") ? participant.Text("organization_id")
            : isOrganisation ? participant.Text("entity_id")
            : "";
    }

    private (Plan Plan, Occurrence Occurrence) Status(JsonFields fields, InputPlace where)
    {
        string status = fields.Text("status");
        (Plan plan, Occurrence occurrence) = PopoloStatus.Of(status);
        if (status.Length > 0 && !plan.IsRecorded && !occurrence.IsRecorded)
        {
            log.Unmatched("events/status", status, where);
        }

        return (plan, occurrence);
    }
}
