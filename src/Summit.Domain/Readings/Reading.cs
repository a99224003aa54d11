using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>A chronicle under one policy and as known by one day: what is taken to be so, and why.</summary>
/// <remarks>
/// Immutable and safe for several threads. Equal by reference; no order. A question may name the pair of parties that it is asked for, which matters
/// under a policy that decides per dyad and under no other.
/// </remarks>
public sealed partial class Reading
{
    private readonly Lazy<SourceTable> sources;
    private readonly Lazy<LocalDate?> begins;

    // Only what is asked for again and again: many pairs share one record of many parties.
    private readonly ConcurrentDictionary<RecordRef, ResolvedMeeting> meetings = new();
    private readonly ConcurrentDictionary<RecordRef, ResolvedSession> sessions = new();
    private readonly PairSessions sessionsOfPair = new();
    private readonly ConcurrentDictionary<RecordRef, Dossier> dossiers = new();
    private readonly ConcurrentDictionary<SessionId, Truth?> knownInChains = new();
    private readonly ConcurrentDictionary<RecordRef, ILookup<PartyId, Claim>> claimsByParty = new();

    internal Reading(Chronicle chronicle, Policy policy, LocalDate? knownBy, LevelRule levels = LevelRule.ByTenure)
    {
        (Chronicle, Policy, KnownBy, Levels) = (chronicle, policy, knownBy, levels);
        sources = new(() => new SourceTable(chronicle, knownBy));
        tenures = new(() => chronicle.Tenures.ToLookup(t => t.Person));
        identityPairs = new(PairsOfIdentity);
        identities = new(IdentitiesSaid);
        asReported = new(() => policy == Policy.AnyReport ? this : new(chronicle, Policy.AnyReport, knownBy, levels));
        begins = new(() => Starts().Select(w => w.BoundsOrAnywhen.EarliestStart).Min());
    }

    /// <summary>The chronicle that is read.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>Claims published later are not used; null for no limit.</summary>
    public LocalDate? KnownBy { get; }

    /// <summary>At which level a person counts who is named without an office.</summary>
    public LevelRule Levels { get; }

    internal SourceTable Sources => sources.Value;

    /// <summary>
    /// Whether a record is known by the day of the reading: true if it has no claims or one surely published by that day, unknown if one was possibly
    /// published, else false. A part of a session is known when its whole is. False for a record that the chronicle does not have.
    /// </summary>
    /// <remarks>The day of the reading is included. A partly known day of publication counts by its latest day, and an undated source is never surely known.</remarks>
    public Truth IsKnown(RecordRef record) =>
        Chronicle.Find(record) is not { } found ? Truth.False
        : KnownBy is null ? Truth.True
        : found is Session session && session.PartOf.IsRecorded ? IsPartKnown(session)
        : IsKnown(Chronicle.ClaimsOn(record)) ?? Truth.True;

    // A part of a session that the chronicle does not have, or of one of which no claim speaks, is known.
    private Truth IsPartKnown(Session session) => Chronicle.SessionForest[session.Id] is var node && node.Outermost.Id != session.Id && IsKnown(Chronicle.ClaimsOn(node.Outermost.Id)) is not null
        ? KnownInChain(node) ?? Truth.True
        : Truth.True;

    /// <summary>Whether a claim on a session or one of its wholes was published by the day of the reading; null if there is none.</summary>
    private Truth? KnownInChain(SessionNode session)
    {
        if (session.EndsInCircle)
        {
            return Together(SessionTree.WithWholes(Chronicle, session.Session));
        }

        Stack<SessionNode> ahead = [];
        Truth? known = null;
        for (SessionNode? at = session; at is not null && !knownInChains.TryGetValue(at.Session.Id, out known); at = at.Whole)
        {
            ahead.Push(at);
        }

        while (ahead.TryPop(out SessionNode? next))
        {
            Truth? own = IsKnown(Chronicle.ClaimsOn(next.Session.Id));
            known = knownInChains.GetOrAdd(next.Session.Id, own is { } truth ? truth.Or(known ?? Truth.False) : known);
        }

        return known;

        Truth? Together(IEnumerable<Session> chain) => chain.Select(s => IsKnown(Chronicle.ClaimsOn(s.Id))).Aggregate((Truth?)null, (all, one) => one is { } truth ? truth.Or(all ?? Truth.False) : all);
    }

    /// <summary>Whether one of these claims was published by the day of the reading; null if there is none. That two records are one attests neither.</summary>
    private Truth? IsKnown(IEnumerable<Claim> claims)
    {
        Truth? known = null;
        foreach (Claim claim in claims)
        {
            if (claim.IsOnIdentity)
            {
                continue;
            }

            Truth published = Sources[claim.Source].Known;
            if (published == Truth.True)
            {
                return Truth.True;
            }

            known = (known ?? Truth.False).Or(published);
        }

        return known;
    }

    /// <summary>
    /// The earliest possible first day of any meeting, session, escalation, statement or declared coverage, as recorded; null where none has one. What began
    /// before every day, or on an unknown day, says nothing of when the record begins.
    /// </summary>
    internal LocalDate? Begins => begins.Value;

    private IEnumerable<Edtf> Starts() =>
        Chronicle.Meetings.Select(m => m.When)
            .Concat(Chronicle.Sessions.Select(s => s.When))
            .Concat(Chronicle.Escalations.Select(e => e.Start))
            .Concat(Chronicle.Statements.Select(s => s.When))
            .Concat(Chronicle.Coverages.Select(c => c.Interval));

    /// <summary>The policy, the day of knowledge if there is one, and how many records of each type there are.</summary>
    public override string ToString() => $"under {Policy}{(KnownBy is { } day ? $", known by {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : "")}: {Chronicle}";
}
