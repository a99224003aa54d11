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

    internal Reading(Chronicle chronicle, Policy policy, LocalDate? knownBy, LevelRule levels = LevelRule.ByTenure)
    {
        (Chronicle, Policy, KnownBy, Levels) = (chronicle, policy, knownBy, levels);
        sources = new(() => new SourceTable(chronicle, knownBy));
        tenures = new(() => chronicle.Tenures.ToLookup(t => t.Person));
        identityPairs = new(PairsOfIdentity);
        identities = new(IdentitiesSaid);
        parts = new(() => SessionTree.PartsIn(chronicle));
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

    private Truth IsPartKnown(Session session)
    {
        Truth? known = IsKnown(Chronicle.ClaimsOn(session.Id));
        Truth? ofWhole = null;
        foreach (Session whole in SessionTree.Above(Chronicle, session))
        {
            ofWhole = IsKnown(Chronicle.ClaimsOn(whole.Id));
            known = ofWhole is { } truth ? (known ?? Truth.False).Or(truth) : known;
        }

        return ofWhole is null ? Truth.True : known ?? Truth.True;
    }

    /// <summary>Whether one of these claims was published by the day of the reading; null if there is none. That two records are one attests neither.</summary>
    private Truth? IsKnown(IReadOnlyList<Claim> claims)
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
}
