namespace Summit.Domain.Importers;

/// <summary>What the tables tell of all disputes.</summary>
internal sealed class DisputeNotes(PartyTable known, ImportLog log)
{
    private static readonly Source Mid = Source.Create("cow-mid", SourceKind.Academic, "Militarized Interstate Disputes. Correlates of War", default).FoundAt("https://correlatesofwar.org/data-sets/mids/");

    private static readonly Lookup Actions = Lookup.Of([.. OwnTable.Read("mid-actions.tsv").Select(r => (r["hostility"], r["action"]))]);

    private readonly SortedDictionary<int, DisputeRow> disputes = [];
    private readonly SortedDictionary<int, SortedSet<PartyId>> participants = [];
    private readonly Dictionary<int, List<EscalationStep>> steps = [];
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
            Participate(dispute, State(row, row.Date("st")));
            row.Date("end");
        }
        else if (disputes.TryAdd(dispute, row))
        {
            row.Date("st");
            row.Date("end");
        }
        else
        {
            log.Add(ImportProblem.RepeatedId, row.Where, $"The dispute {dispute} stands in the tables twice. The first one counts.");
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
        foreach (EscalationStep step in steps.GetValueOrDefault(dispute, []).OrderBy(s => s.When.Earliest ?? LocalDate.MaxIsoValue).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            escalation = escalation.FollowedBy(step);
        }

        return cited[dispute].Aggregate(escalation, (e, place) => e.Citing(Mid.Id, place));
    }

    private void ReadIncident(int dispute, DisputeRow row)
    {
        Edtf when = Spans.Of(row.Date("st").ToString(), row.Date("end").ToString(), Stay.Extent, row.Where, log);
        string incident = row.Take("incidnum");
        PartyId actor = row.Has("ccode") ? State(row, when) : default;
        Participate(dispute, actor);

        // The table of incidents says of each what that of its participants says of whom.
        if (!row.Has("ccode") || incident.Length == 0)
        {
            return;
        }

        int? hostility = row.Number("hostlev") is { } level and >= 1 and <= 5 ? level : null;
        string action = hostility is { } h ? Actions.Find($"{h}") ?? "" : "";
        string key = $"{incident}-{row.Take("ccode")}";
        EscalationStep step = EscalationStep.Of(key, when, StepAction.TryParse(action, out StepAction code) ? code : default, hostility, actor);
        (steps.TryGetValue(dispute, out List<EscalationStep>? taken) ? taken : steps[dispute] = []).Add(step);
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
