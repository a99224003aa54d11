namespace Summit.Domain.Importers;

/// <summary>Makes meetings of trips and visits, and sessions of events that several visitors attended.</summary>
internal sealed class StayReader(HistorianRecords records)
{
    private static readonly Facets InPerson = Facets.None with { Modality = Modality.InPerson };

    private readonly AttendedEvents events = new();

    public void Read(HistorianFile file, XmlRecordFile read)
    {
        foreach (XmlRecord record in read.Records.Where(r => r.Kind is "trip" or "visit"))
        {
            string id = record.Take("id");
            InputPlace where = file.Place(record, $"{record.Kind} {id}".TrimEnd());
            if (id.Length is 0 or > 60 || !MeetingId.TryParse($"hs-{record.Kind}-{id}", out MeetingId meeting))
            {
                records.Log.Add(ImportProblem.BrokenRecord, where, $"A {record.Kind} needs an id of 1 to 60 characters without white space.");
                continue;
            }

            records.Add(record.Kind == "trip" ? Trip(file, record, meeting, where) : Visit(file, record, meeting, where));
            foreach (string path in record.Left())
            {
                records.Log.Unread($"{record.Kind}/{path}", where);
            }
        }
    }

    public void Finish()
    {
        foreach (Session session in events.Sessions(records))
        {
            records.Add(session);
        }
    }

    private Meeting Trip(HistorianFile file, XmlRecord trip, MeetingId id, InputPlace where)
    {
        SourceId source = records.Citable(file.Source);
        (string name, string country, string locale, string remarks) = (trip.Take("name"), trip.Take("country"), trip.Take("locale"), trip.Take("remarks"));
        PartyId host = records.Party("trip/country@id", trip.Take("country@id"), where);
        Told told = records.Texts.Read(remarks);
        Representative[] met = [.. told.Counterparts.Where(c => IsOf(c, host)).Select(Representing).Distinct()];
        Delegation own = Delegation.Of(records.Party(HistorianRecords.Own), Traveller(file, trip, told, where));
        bool isParty = host.IsRecorded && host != HistorianRecords.Own && met.Length > 0;
        Facets facets = told.ToTheGovernment ? InPerson with { Setting = Setting.StandaloneVisit } : InPerson;
        Meeting meeting = isParty
            ? Meeting.Held(id, When(trip, where), facets with { Directness = Directness.Direct }, own, Delegation.Of(host, met))
            : Meeting.Held(id, When(trip, where), facets, own);
        string place = locale.Length > 0 ? locale : country;
        meeting = place.Length > 0 ? meeting.At(Place.Of(place, host)) : meeting;
        return meeting.Titled(country.Length > 0 ? $"{name}, {country}" : name).Noting(remarks).Citing(source, file.Locator(where.Element));
    }

    private Meeting Visit(HistorianFile file, XmlRecord visit, MeetingId id, InputPlace where)
    {
        SourceId source = records.Citable(file.Source);
        (string visitor, string from, string text) = (visit.Take("visitor"), visit.Take("from"), visit.Take("description"));
        PartyId party = records.Party("visit/from@id", visit.Take("from@id"), where);
        Told told = records.Texts.Read(text);
        Representative[] met = [.. told.Counterparts.Where(c => c.Labels.Contains(HistorianRecords.Own) && !c.Elsewhere).Select(Representing).Distinct()];
        Delegation own = Delegation.Of(records.Party(HistorianRecords.Own), met);
        Edtf when = When(visit, where);
        Representative guest = Guest(visitor, where);
        Facets facets = told.ToTheGovernment ? InPerson with { Setting = Setting.StandaloneVisit } : InPerson;
        facets = told.ToTheGovernment || met.Length > 0 ? facets with { Directness = Directness.Direct } : facets;
        Meeting meeting = party.IsRecorded && party != HistorianRecords.Own
            ? Meeting.Held(id, when, facets, own, Delegation.Of(party, guest))
            : Meeting.Held(id, when, facets, own).AndOthers();
        foreach (string attended in told.Attended.Where(_ => party.IsRecorded))
        {
            events.Add(attended, party, guest, when, visit.Take("id"), source, file.Locator(where.Element));
        }

        return meeting.Titled(from.Length > 0 ? $"{visitor} ({from})" : visitor).Noting(text).Citing(source, file.Locator(where.Element));
    }

    private Representative Traveller(HistorianFile file, XmlRecord trip, Told told, InputPlace where)
    {
        (string who, string office) = (trip.Take("@who"), trip.Take("@role"));
        office = office.Length > 0 ? office : trip.Take("role");
        trip.Take("role");
        PersonId person = default;
        if (PersonId.TryParse($"hs-person-{who}", out PersonId known) && who.Length > 0)
        {
            person = known;
            records.Person(who).Named(trip.Take("name"), rank: 0);
            records.Person(who).Places.Add(file.Source, file.Cited, where.Element);
        }
        else
        {
            records.Log.Unmatched("trip@who", who, where);
        }

        if (told.BeforeOffice)
        {
            return Representative.Of(person).InCapacity("before taking office");
        }

        if (records.Options.Offices.Find(office) is not { } level || !OfficeId.TryParse($"hs-office-{office}", out OfficeId held))
        {
            records.Log.Unmatched("trip@role", office, where);
            return Representative.Of(person);
        }

        records.AddOffice(held, HistorianTables.OfficeTitles.Find(office) ?? office, Level.Of(level), file.Source, file.Cited, where.Element);
        return Representative.Of(person, held);
    }

    private Representative Guest(string visitor, InputPlace where)
    {
        Words words = new(visitor);
        string? title = words.Count > 0 ? words.Longest(records.Options.Titles, 0, out _) : null;
        if (title is null && visitor.Length > 0)
        {
            records.Log.Unmatched("visit/visitor", visitor, where);
        }

        Level level = Level.Of(title ?? "");
        return Representative.At(level.Band, level.Portfolios).InCapacity(visitor);
    }

    private Edtf When(XmlRecord record, InputPlace where) =>
        Spans.Of(record.Take("start-date"), record.Take("end-date"), records.Options.Stay, where, records.Log);

    private static Representative Representing(Counterpart counterpart) =>
        Representative.At(counterpart.Level.Band, counterpart.Level.Portfolios).InCapacity(counterpart.Text);

    // A title without a label is one of the host; of several persons without a label nobody knows whose they are.
    private static bool IsOf(Counterpart counterpart, PartyId host) =>
        !counterpart.Elsewhere && (counterpart.Labels.Count > 0 ? counterpart.Labels.Contains(host) : !counterpart.Level.Shared);
}
