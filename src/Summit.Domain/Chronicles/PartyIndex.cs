namespace Summit.Domain;

/// <summary>The meetings, sessions, escalations and statements of each party.</summary>
/// <remarks>
/// What it buys: a question about two parties looks at the records of the one that has fewer, instead of at all records. It costs one pass over
/// those records and a reference for each party that one names, at the first such question.
/// </remarks>
internal sealed class PartyIndex
{
    private readonly Dictionary<PartyId, List<Meeting>> meetings = [];
    private readonly Dictionary<PartyId, List<Session>> sessions = [];
    private readonly Dictionary<PartyId, List<Escalation>> escalations = [];
    private readonly Dictionary<PartyId, List<Statement>> statements = [];

    private PartyIndex(Chronicle chronicle)
    {
        foreach (Meeting meeting in chronicle.Meetings)
        {
            AddTo(meetings, meeting, meeting.Delegations.Select(d => d.Party));
        }

        foreach (Session session in chronicle.Sessions)
        {
            AddTo(sessions, session, session.Delegations.Select(d => d.Party));
        }

        foreach (Escalation escalation in chronicle.Escalations)
        {
            AddTo(escalations, escalation, escalation.Parties);
        }

        foreach (Statement statement in chronicle.Statements)
        {
            AddTo(statements, statement, statement.By.Concat(statement.To).Concat(statement.BlockedBy).Distinct());
        }
    }

    public static PartyIndex Of(Chronicle chronicle) => new(chronicle);

    /// <summary>Whether a meeting, a session, an escalation or a statement names a party, but for statements that it only blocked.</summary>
    public bool Has(PartyId party) => meetings.ContainsKey(party) || sessions.ContainsKey(party) || escalations.ContainsKey(party)
        || statements.GetValueOrDefault(party, []).Exists(s => s.By.Contains(party) || s.To.Contains(party));

    /// <summary>The meetings that name a party, in the order of their ids.</summary>
    public IReadOnlyList<Meeting> MeetingsOf(PartyId party) => meetings.GetValueOrDefault(party, []);

    /// <summary>The meetings that name both parties, in the order of their ids.</summary>
    public IEnumerable<Meeting> MeetingsOf(Dyad pair)
    {
        (IReadOnlyList<Meeting> first, IReadOnlyList<Meeting> second) = (MeetingsOf(pair.First), MeetingsOf(pair.Second));
        return first.Count <= second.Count ? first.Where(m => Names(m.Delegations, pair.Second)) : second.Where(m => Names(m.Delegations, pair.First));
    }

    /// <summary>The meetings that name one of two parties and not the other, in the order of their ids.</summary>
    public IEnumerable<Meeting> MeetingsOfOne(Dyad pair) => MeetingsOf(pair.First).Where(m => !Names(m.Delegations, pair.Second))
        .Concat(MeetingsOf(pair.Second).Where(m => !Names(m.Delegations, pair.First)))
        .OrderBy(m => m.Id);

    /// <summary>The sessions that name a party, in the order of their ids.</summary>
    public IReadOnlyList<Session> SessionsOf(PartyId party) => sessions.GetValueOrDefault(party, []);

    /// <summary>The sessions that name at least one of two parties, in the order of their ids.</summary>
    public IEnumerable<Session> SessionsOfEither(Dyad pair) => SessionsOf(pair.First)
        .Concat(SessionsOf(pair.Second).Where(s => !Names(s.Delegations, pair.First)))
        .OrderBy(s => s.Id);

    /// <summary>The escalations between both parties and perhaps others, in the order of their ids.</summary>
    public IEnumerable<Escalation> EscalationsOf(Dyad pair) => escalations.GetValueOrDefault(pair.First, []).Where(e => e.Parties.Contains(pair.Second));

    /// <summary>The statements that one of two parties made, that were addressed to it, or that it blocked, in the order of their ids.</summary>
    public IEnumerable<Statement> StatementsOfEither(Dyad pair) =>
        statements.GetValueOrDefault(pair.First, []).UnionBy(statements.GetValueOrDefault(pair.Second, []), s => s.Id).OrderBy(s => s.Id);

    private static void AddTo<T>(Dictionary<PartyId, List<T>> records, T record, IEnumerable<PartyId> parties)
    {
        foreach (PartyId party in parties)
        {
            if (!records.TryGetValue(party, out List<T>? theirs))
            {
                records.Add(party, theirs = []);
            }

            theirs.Add(record);
        }
    }

    private static bool Names(IReadOnlyList<Delegation> delegations, PartyId party)
    {
        for (int i = 0; i < delegations.Count; i++)
        {
            if (delegations[i].Party == party)
            {
                return true;
            }
        }

        return false;
    }
}
