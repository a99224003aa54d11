using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>Meetings as a reading takes them.</summary>
public sealed partial class Reading
{
    private const int FewPairs = 8;

    private readonly ConcurrentDictionary<RecordRef, Dictionary<Dyad, Directness>> ownDirectness = new();

    /// <summary>A meeting for one pair of its parties.</summary>
    internal ResolvedMeeting Resolve(Meeting meeting, Dyad pair)
    {
        ResolvedMeeting resolved =
            meeting.Delegations.Count <= 2 ? ResolvedFor(meeting, pair)
            : meetings.TryGetValue(meeting.Id, out ResolvedMeeting? kept) ? kept
            : DependsOnThePair(meeting) ? ResolvedFor(meeting, pair)
            : meetings.GetOrAdd(meeting.Id, ResolvedFor(meeting, default));
        return meeting.Pairs.Count > 0 && OwnOf(meeting, pair) is { } own ? resolved with { Directness = own } : resolved;
    }

    // Of a meeting that records no day, and of whose own nothing is heard, the days are those of its session, which may depend on the pair.
    private bool DependsOnThePair(Meeting meeting) => Policy.DecidesPerDyad
        && (!DossierOf(meeting).HearsNothing || (!meeting.When.IsRecorded && Chronicle.Find(meeting.Session) is { } session && DependsOnThePair(session)));

    private Directness? OwnOf(Meeting meeting, Dyad pair) => meeting.Pairs.Count <= FewPairs ? meeting.Pairs.FirstOrDefault(p => p.Between == pair)?.Directness
        : ownDirectness.GetOrAdd(meeting.Id, _ => meeting.Pairs.DistinctBy(p => p.Between).ToDictionary(p => p.Between, p => p.Directness)).TryGetValue(pair, out Directness own) ? own
        : null;

    private static Participants ParticipantsIn(Meeting meeting)
    {
        PartyId[] parties = new PartyId[meeting.Delegations.Count];
        for (int i = 0; i < parties.Length; i++)
        {
            parties[i] = meeting.Delegations[i].Party;
        }

        return new(meeting.Facets.Mediators.Count == 0 ? parties : [.. parties.Union(meeting.Facets.Mediators)], meeting.Place?.In ?? default);
    }

    // Of a meeting of many parties, pair after pair asks for it.
    private Dossier DossierOf(Meeting meeting) => Policy.DecidesPerDyad && meeting.Delegations.Count > 2 ? Kept(meeting, () => NewDossierOf(meeting)) : NewDossierOf(meeting);

    private Dossier NewDossierOf(Meeting meeting) => Dossier.Of(Policy, Sources, meeting.Id, ParticipantsIn(meeting), meeting.When.IsRecorded ? meeting.When : RecordedDay(Chronicle.Find(meeting.Session)), Chronicle.ClaimsOn(meeting.Id));

    private ResolvedMeeting ResolvedFor(Meeting meeting, Dyad pair)
    {
        Truth recorded = RecordedOccurrence.Of(meeting.Occurrence, meeting.Plan);
        DayBounds when = meeting.When.IsRecorded ? meeting.When.BoundsOrAnywhen : DaysAbove(meeting, pair)?.Days ?? DayBounds.Anywhen;
        if (Policy.TakesTheRecord)
        {
            return Resolved(meeting, meeting.Facets, false, AsFarAsKnown(meeting.Id, recorded), when, meeting.Plan, TopicTruth.Listed(meeting.Topics), ResolveAll(meeting.Delegations, null, pair, when));
        }

        Dossier dossier = DossierOf(meeting);
        Proposition held = dossier.Held(pair);
        (Facets facets, bool directnessUnknown) = FacetsIn(dossier, meeting.Facets, pair);
        when = dossier.Mentions(ClaimProperty.When) ? dossier.Dated(ClaimProperty.When, default, when, held, pair).Value : when;
        return Resolved(
            meeting,
            facets,
            directnessUnknown,
            dossier.IsSurelyKnown || KnownBy is null ? Decided(held, recorded).Value : AsFarAsKnown(meeting.Id, Decided(held, recorded).Value),
            when,
            dossier.Mentions(ClaimProperty.Plan) ? dossier.Planned(meeting.Plan).Value : meeting.Plan,
            TopicTruth.In(dossier, meeting.Topics, pair),
            ResolveAll(meeting.Delegations, dossier, pair, when));
    }

    private static ResolvedMeeting Resolved(Meeting meeting, Facets facets, bool directnessUnknown, Truth occurred, DayBounds when, Plan plan, IReadOnlyList<TopicTruth> topics, IReadOnlyList<ResolvedDelegation> delegations) => new(
        meeting,
        occurred,
        when,
        facets,
        plan,
        directnessUnknown ? default : facets.DirectnessFor(meeting.Delegations.Count, meeting.Others),
        topics,
        delegations);

    /// <summary>Facets with what claims make of them. A disputed directness is unknown, and not derived from the other facets.</summary>
    private static (Facets Facets, bool DirectnessUnknown) FacetsIn(Dossier dossier, Facets facets, Dyad pair)
    {
        bool directnessUnknown = false;
        if (dossier.Mentions(PropertySet.Facets))
        {
            foreach (FacetLens lens in FacetLens.All)
            {
                if (dossier.Mentions(lens.Row))
                {
                    (facets, bool open) = lens.Taken(dossier, facets, pair);
                    directnessUnknown |= open && ReferenceEquals(lens.Row, ClaimProperty.Directness);
                }
            }
        }

        return (facets, directnessUnknown);
    }

    /// <summary>
    /// Whether it was held. What a claim that counts asserts, the policy decides. What none asserts is false where the policy finds it denied or the record
    /// rules it out; a part of which nobody speaks takes it from its whole; else it is unknown.
    /// </summary>
    /// <param name="held">What is said for and against it.</param>
    /// <param name="recorded">What the record itself says.</param>
    /// <param name="ofWhole">Of a part that records no occurrence of its own: whether its whole was held; else null.</param>
    private Resolved<Truth> Decided(Proposition held, Truth recorded, Truth? ofWhole = null)
    {
        bool denied = held.Denied.Count > 0;
        Truth decided = held.Asserted.Count > 0 || denied ? Policy.Decide(held) : Truth.Unknown;
        return held.Asserted.Count > 0
                ? (!denied && decided != Truth.True && ofWhole == Truth.True ? By(Truth.True, DecidedBy.TheWhole) : By(decided, DecidedBy.ThePolicy))
            : denied && decided == Truth.False ? By(Truth.False, DecidedBy.ThePolicy)
            : recorded == Truth.False ? By(Truth.False, DecidedBy.RuledOutByTheRecord)
            : ofWhole is { } whole && (!denied || whole == Truth.False) ? By(whole, DecidedBy.TheWhole)
            : By(Truth.Unknown, denied ? DecidedBy.ThePolicy : DecidedBy.NotAttested);

        Resolved<Truth> By(Truth taken, DecidedBy basis) => new(taken, basis, held.Asserted, held.Denied);
    }

    /// <summary>Nothing is surely held that is not surely known.</summary>
    private Truth AsFarAsKnown(RecordRef record, Truth occurred) => KnownBy is null || IsKnown(record) == Truth.True ? occurred : occurred.And(Truth.Unknown);
}
