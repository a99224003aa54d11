namespace Summit.Domain.Importers;

/// <summary>Makes meetings of the rows of a table.</summary>
internal sealed class SheetMeetings(ColumnMap map, PartyTable known, ImportLog log)
{
    private readonly SortedDictionary<PartyId, Party> parties = [];

    /// <summary>The parties that rows named, each once.</summary>
    public IEnumerable<Party> Parties => parties.Values;

    public Meeting? Read(MappedRow row)
    {
        string own = row.Take("id");
        string id = own.Length > 0 ? own : RowId.Of(map.Source.Id, row.Where);
        if (!MeetingId.TryParse(id, out MeetingId meeting))
        {
            log.Add(ImportProblem.BrokenRecord, row.Where, $"'{id}' is no id: 1 to 200 characters without white space.");
            return null;
        }

        try
        {
            Meeting read = Meeting.Held(meeting, When(row), FacetsOf(row), Delegations(row))
                .Having(row.Code<Occurrence>("occurrence", Occurrence.TryParse, c => c.IsKnown))
                .With(row.Code<Plan>("plan", Plan.TryParse, c => c.IsKnown))
                .Titled(row.Take("title")).Noting(row.Take("note")).About(Topics(row));
            (string place, PartyId country) = (row.Take("place"), Party(row, "in", 0));
            read = place.Length > 0 ? read.At(Place.Of(place, country)) : country.IsRecorded ? read.At(Place.Of(parties[country].Title, country)) : read;
            return read.Citing(map.Source.Id, $"{row.Where.File}, {row.Where.Element}");
        }
        catch (ArgumentException problem)
        {
            log.Add(ImportProblem.BrokenRecord, row.Where, $"The row is no meeting: {Reason.Of(problem)}");
            return null;
        }
    }

    private Delegation[] Delegations(MappedRow row)
    {
        int sides = map.Columns.TryGetValue("party", out IReadOnlyList<string>? columns) ? columns.Count : 0;
        List<Delegation> delegations = [];
        for (int side = 0; side < sides; side++)
        {
            PartyId party = Party(row, "party", side);
            if (!party.IsRecorded)
            {
                continue;
            }

            string capacity = row.Take("capacity", side);
            Band band = row.Code<Band>("band", Band.TryParse, c => c.IsKnown, side);
            Portfolio portfolio = row.Code<Portfolio>("portfolio", Portfolio.TryParse, c => c.IsKnown, side);
            Presence presence = row.Code<Presence>("presence", Presence.TryParse, c => c.IsKnown, side);
            bool isSomebody = capacity.Length > 0 || band.IsRecorded || portfolio.IsRecorded;
            Representative[] representatives = isSomebody ? [Representative.At(band, portfolio.IsRecorded ? [portfolio] : []).With(presence).InCapacity(capacity)] : [];
            int same = delegations.FindIndex(d => d.Party == party);
            if (same < 0)
            {
                delegations.Add(Delegation.Of(party, representatives));
            }
            else
            {
                delegations[same] = Delegation.Of(party, [.. delegations[same].Delegates, .. representatives]);
            }
        }

        return [.. delegations];
    }

    private PartyId Party(MappedRow row, string key, int side)
    {
        string text = row.Take(key, side);
        IReadOnlyList<PartyId> found = text.Length == 0 ? [] : known.Find(text);
        if (found is [var one])
        {
            parties.TryAdd(one, known.Find(one)!.Party.Citing(map.Source.Id, $"{key} '{text}'"));
            return one;
        }

        if (found.Count > 1)
        {
            log.Add(ImportProblem.AmbiguousName, row.Where, $"'{text}' may be {string.Join(" or ", found)}.");
        }
        else if (text.Length > 0)
        {
            log.Unmatched(key, text, row.Where);
        }

        return default;
    }

    private Edtf When(MappedRow row)
    {
        (string start, string end) = (row.Take("when"), row.Take("until"));
        if (end.Length > 0)
        {
            return Spans.Of(start, end, Stay.Extent, row.Where, log);
        }

        if (start.Length == 0 || Edtf.TryParse(start, out Edtf when))
        {
            return start.Length == 0 ? default : Edtf.Parse(start);
        }

        log.Add(ImportProblem.InvalidDate, row.Where, $"'{start}' is not a date.");
        return default;
    }

    private Topic[] Topics(MappedRow row)
    {
        List<Topic> topics = [];
        foreach (string word in row.Take("topic").Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Topic.TryParse(word, out Topic topic))
            {
                topics.Add(topic);
            }
            else
            {
                log.Unmatched("topic", word, row.Where);
            }
        }

        return [.. topics.Distinct()];
    }

    private static Facets FacetsOf(MappedRow row) => Facets.None with
    {
        Format = row.Code<Format>("format", Format.TryParse, c => c.IsKnown),
        Setting = row.Code<Setting>("setting", Setting.TryParse, c => c.IsKnown),
        Encounter = row.Code<Encounter>("encounter", Encounter.TryParse, c => c.IsKnown),
        Modality = row.Code<Modality>("modality", Modality.TryParse, c => c.IsKnown),
        Directness = row.Code<Directness>("directness", Directness.TryParse, c => c.IsKnown),
        Substance = row.Code<Substance>("substance", Substance.TryParse, c => c.IsKnown),
        Confidentiality = row.Code<Confidentiality>("confidentiality", Confidentiality.TryParse, c => c.IsKnown),
        Track = row.Code<Track>("track", Track.TryParse, c => c.IsKnown),
    };
}
