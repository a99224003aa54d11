using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>Properties of many values: each value is a proposition of its own, and to assert one denies no other.</summary>
internal sealed partial class Dossier
{
    private ConcurrentDictionary<ClaimProperty, object>? saidOf;

    /// <summary>The values that claims assert or deny of the record as a whole, each once.</summary>
    public IEnumerable<T> ValuesOf<T>(ClaimProperty<T> key) => Mentions(key)
        ? On(key.Name, default).Select(h => (Said: h.Claim.Says(key, out T value), value)).Where(v => v.Said).Select(v => v.value).Distinct()
        : [];

    /// <summary>Whether the record has a value, among others. What no admissible claim speaks of is so where the record lists it, else unknown: no list is complete.</summary>
    /// <param name="key">Which property.</param>
    /// <param name="value">The value.</param>
    /// <param name="listed">Whether the record lists it.</param>
    /// <param name="pair">The pair asked about.</param>
    /// <param name="onlyDenied">Whether nothing that is asserted counts.</param>
    public Resolved<Truth> OneOfMany<T>(ClaimProperty<T> key, T value, bool listed, Dyad pair, bool onlyDenied = false)
    {
        List<KnownClaim> candidates = SpeakingOf(key, value, onlyDenied);
        (DistinctTestimonies yes, DistinctTestimonies no) = (new(), new());
        foreach (Testimony testimony in policy.Hears(Independence.Consistent(independence.Of(candidates), DoesNotDeny, static (_, _) => true)))
        {
            (DoesNotDeny(testimony) ? yes : no).Add(testimony);
        }

        return yes.Count + no.Count == 0
            ? Resolved<Truth>.Recorded(listed ? Truth.True : Truth.Unknown)
            : new(policy.Decide(new(subject ??= ClaimSubject.Of(Record), key.Name, key.Write(value), Participants, policy.DecidesPerDyad ? pair : default, yes.All, no.All)), DecidedBy.ThePolicy, yes.All, no.All);
    }

    /// <summary>The claims that assert a value or deny it. A record of which many values are said is asked for each of them, so that is sorted once.</summary>
    private List<KnownClaim> SpeakingOf<T>(ClaimProperty<T> key, T value, bool onlyDenied)
    {
        if (heard.Count > FewEnoughToScan)
        {
            SaidValues<T, KnownClaim> said = (SaidValues<T, KnownClaim>)(saidOf ??= new()).GetOrAdd(key.Name, _ => new SaidValues<T, KnownClaim>(key, On(key.Name, default), static h => h.Claim));
            return [.. said.On(value, saids: !onlyDenied, silents: false)];
        }

        List<KnownClaim> candidates = On(key.Name, default);
        candidates.RemoveAll(h => !h.Claim.Says(key, out T says) || !(h.Denies ? key.Entails(value, says) : !onlyDenied && key.Entails(says, value)));
        return candidates;
    }
}
