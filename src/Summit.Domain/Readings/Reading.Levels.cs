using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>The level of a person who is named without an office: that of the offices that he or she held on the day.</summary>
public sealed partial class Reading
{
    private readonly ConcurrentDictionary<PersonId, IReadOnlyList<HeldOffice>> offices = new();
    private readonly Lazy<ILookup<PersonId, Tenure>> tenures;

    /// <summary>The delegation with the levels of its persons. A person with several offices is there once for each, because a question asks for one office.</summary>
    private ResolvedDelegation WithLevels(ResolvedDelegation delegation, DayBounds when) => Levels == LevelRule.AsStated || tenures.Value.Count == 0 || !delegation.Delegates.Any(TakesLevel)
        ? delegation
        : delegation with { Delegates = [.. delegation.Delegates.SelectMany(who => TakesLevel(who) ? WithLevel(who, when) : [who])] };

    private IEnumerable<ResolvedDelegate> WithLevel(ResolvedDelegate who, DayBounds when)
    {
        (HeldOffice[] surely, bool possibly) = OfficesOf(who, when);
        IEnumerable<ResolvedDelegate> levels = surely.Select(o => who with { Band = o.Office.Band, Portfolios = o.Office.Portfolios });
        return possibly || surely.Length == 0 ? levels.Append(who) : levels;
    }

    /// <summary>The offices surely held on the days of a presence, and whether others were possibly held.</summary>
    private (HeldOffice[] Surely, bool Possibly) OfficesOf(ResolvedDelegate who, DayBounds when)
    {
        DayBounds days = who.Span is { } own ? own.Inside(when) ?? own : when;
        ILookup<Truth, HeldOffice> byTruth = offices.GetOrAdd(who.Person, OfficesOf).ToLookup(o => o.On(days));
        return ([.. byTruth[Truth.True].DistinctBy(o => o.Office.Id)], byTruth[Truth.Unknown].Any());
    }

    /// <summary>The offices that a person surely held on all of some days.</summary>
    internal IReadOnlyList<OfficeId> OfficesSurelyHeld(PersonId person, DayBounds days) =>
        [.. offices.GetOrAdd(person, OfficesOf).Where(o => o.On(days) == Truth.True).Select(o => o.Office.Id).Distinct()];

    private IReadOnlyList<HeldOffice> OfficesOf(PersonId person) =>
    [
        .. from tenure in tenures.Value[person]
           let office = Chronicle.Find(tenure.Office)
           where office is not null
           select new HeldOffice(office, SpanOf(tenure.Id), IsKnown(tenure.Id).And(WasInOffice(tenure.Id))),
    ];

    /// <summary>What an explanation says of the levels that come from tenures.</summary>
    private IEnumerable<ExplainedProperty> ExplainedLevels(IRecord record)
    {
        (IReadOnlyList<ResolvedDelegation> delegations, DayBounds when) = record switch
        {
            Meeting meeting => (Resolve(meeting, default).Delegations, Resolve(meeting, default).When),
            Session session => (Resolve(session, default).Delegations, Resolve(session, default).When),
            _ => ((IReadOnlyList<ResolvedDelegation>)[], DayBounds.Anywhen),
        };
        IEnumerable<Representative> named = record switch
        {
            Meeting meeting => meeting.Delegations.SelectMany(d => d.Delegates),
            Session session => session.Delegations.SelectMany(d => d.Delegates),
            _ => [],
        };
        HashSet<PersonId> unstated = [.. named.Where(r => r.Person.IsRecorded && !r.Office.IsRecorded && !r.Band.IsRecorded && r.Portfolios.Count == 0).Select(r => r.Person)];
        return Levels == LevelRule.AsStated ? [] : delegations.SelectMany(d => d.Delegates).Where(d => unstated.Contains(d.Person) && !d.Office.IsRecorded)
            .DistinctBy(d => d.Person)
            .Select(who => (Who: who, Held: OfficesOf(who, when)))
            .Where(w => w.Held.Surely.Length > 0 || w.Held.Possibly)
            .Select(w => ExplainedLevel(record, w.Who, w.Held.Surely, w.Held.Possibly));
    }

    private static ExplainedProperty ExplainedLevel(IRecord record, ResolvedDelegate who, HeldOffice[] surely, bool possibly)
    {
        string level = string.Join("; ", surely.Select(o => string.Join(' ', new[] { o.Office.Band.Value }.Concat(o.Office.Portfolios.Select(p => p.Value)).Where(w => w.Length > 0))));
        string held = surely.Length > 0 ? $"The level of the office held on that day: {string.Join(", ", surely.Select(o => o.Office.Id))}." : "";
        string open = possibly ? "Whether another office was held on that day is not known." : "";
        open = possibly && surely.Length == 0 ? "Whether an office was held on that day is not known, so the level is unknown." : open;
        return new(
            ClaimProperty.From("level"),
            ClaimSubject.Of(record.Ref).In(who.Person),
            level,
            surely.Length > 0 ? EpistemicStatus.Established : EpistemicStatus.Unknown,
            $"Level by tenure. {held} {open}".TrimEnd().Replace("  ", " ", StringComparison.Ordinal),
            [],
            [],
            []);
    }

    // What the record states itself, of the office or of the level, stands.
    private static bool TakesLevel(ResolvedDelegate who) => who.Person.IsRecorded && !who.Office.IsRecorded && !who.Band.IsRecorded && who.Portfolios.Count == 0;
}
