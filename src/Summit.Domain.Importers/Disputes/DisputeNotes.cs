namespace Summit.Domain.Importers;

/// <summary>What the tables tell of all disputes.</summary>
internal sealed class DisputeNotes(PartyTable known, ImportLog log)
{
    private static readonly Source Mid = Source.Create("cow-mid", SourceKind.Academic, "Militarized Interstate Disputes. Correlates of War", default).FoundAt("https://correlatesofwar.org/data-sets/mids/");

    private static readonly Lookup Actions = Lookup.Of([.. OwnTable.Read("mid-actions.tsv").Select(r => (r["hostility"], r["action"]))]);

    private readonly SortedDictionary<int, DisputeRow> disputes = [];
    private readonly SortedDictionary<int, SortedSet<PartyId>> participants = [];
    private readonly Dictionary<int, SortedDictionary<string, EscalationStep>> steps = [];
    private readonly SortedDictionary<PartyId, string> parties = [];
    private readonly Dictionary<int, SortedSet<string>> cited = [];

    public void Read(DisputeRow row)
    {
        if (row.Number("dispnum") is not { } dispute)
        {
            log.Add(row.Has("dispnum") ? ImportProblem.BrokenRecord : ImportProblem.OtherFile, row.Where, "The row has no number of a dispute in the column 'dispnum'. It is left out.");
            return;
        }

        (cited.TryGetValue(dispute, out SortedSet<string>? places) ? places : cited[dispute] = new(StringComparer.Ordinal)).Add(row.Locator);
        if (row.Has("incidnum"))
        {
            ReadIncident(dispute, row);
        }
        else if (row.Has("ccode"))
        {
            Participate(dispute, State(row, row.DateToAskBy("st")));
        }
        else if (disputes.TryAdd(dispute, row))
        {
            row.Date("st");
            row.Date("end");
        }
        else
        {
            log.Add(ImportProblem.RepeatedRow, row.Where, $"The dispute {dispute} stands in the tables twice. The first one counts.");
        }

        row.ReportLeft();
    }

    public Imported Build()
    {
        ChronicleBuilder builder = new();
        foreach (int dispute in disputes.Keys.Union(participants.Keys).Union(steps.Keys).Order())
        {
            builder.Add(Escalation(dispute));
        }

        foreach ((PartyId id, string code) in parties)
        {
            builder.Add(known.Find(id)!.Party.Citing(Mid.Id, $"ccode {code}"));
        }

        return log.With(builder.Add(Mid).Build());
    }

    private Escalation Escalation(int dispute)
    {
        (Edtf start, Edtf end) = disputes.TryGetValue(dispute, out DisputeRow? row) ? (row.Date("st"), row.Date("end")) : default;
        if (start.Earliest > end.Latest)
        {
            log.Add(ImportProblem.EndBeforeStart, row!.Where, $"The end {end} is before the start {start}.");
            (start, end) = (default, default);
        }

        Escalation escalation = Domain.Escalation.Create($"cow-mid-{dispute}", $"Militarized interstate dispute {dispute}", start, end, participants.TryGetValue(dispute, out SortedSet<PartyId>? states) ? [.. states] : []);
        foreach (EscalationStep step in steps.GetValueOrDefault(dispute, []).Values.OrderBy(s => s.When.Earliest ?? LocalDate.MaxIsoValue))
        {
            escalation = escalation.FollowedBy(step);
        }

        return cited[dispute].Aggregate(escalation, (e, place) => e.Citing(Mid.Id, place));
    }

    private void ReadIncident(int dispute, DisputeRow row)
    {
        // The table of incidents says of each what that of its participants says of whom.
        string incident = row.Take("incidnum");
        if (!row.Has("ccode"))
        {
            return;
        }

        if (incident.Length == 0)
        {
            Participate(dispute, State(row, row.DateToAskBy("st")));
            return;
        }

        Edtf when = Spans.Of(row.Date("st").ToString(), row.Date("end").ToString(), Stay.Extent, row.Where, log);
        PartyId actor = State(row, when);
        Participate(dispute, actor);
        int? hostility = row.Number("hostlev") is { } level and >= 1 and <= 5 ? level : null;
        string action = hostility is { } h ? Actions.Find($"{h}") ?? "" : "";
        string state = row.Take("ccode");
        string key = $"{incident}-{state}";
        EscalationStep step = EscalationStep.Of(key, when, StepAction.TryParse(action, out StepAction code) ? code : default, hostility, actor);
        if (!(steps.TryGetValue(dispute, out SortedDictionary<string, EscalationStep>? taken) ? taken : steps[dispute] = new(StringComparer.Ordinal)).TryAdd(key, step))
        {
            log.Add(ImportProblem.RepeatedRow, row.Where, $"The incident {incident} has two rows for {(state.Length > 0 ? $"the state {state}" : "a state that is not known")}. The first one counts.");
        }
    }

    private void Participate(int dispute, PartyId state)
    {
        if (state.IsRecorded)
        {
            (participants.TryGetValue(dispute, out SortedSet<PartyId>? states) ? states : participants[dispute] = []).Add(state);
        }
    }

    private PartyId State(DisputeRow row, Edtf on)
    {
        string code = row.Take("ccode");
        if (code.Length == 0)
        {
            return default;
        }

        IReadOnlyList<PartyId> found = known.FindCode(CodeScheme.CowNumber, code, on);
        if (found is [var one])
        {
            parties.TryAdd(one, code);
            return one;
        }

        if (found.Count > 1)
        {
            log.Add(ImportProblem.AmbiguousName, row.Where, $"The state {code} may be {string.Join(" or ", found)}.");
        }
        else
        {
            log.Unmatched("ccode", code, row.Where);
        }

        return default;
    }
}
