namespace Summit.Domain;

/// <summary>Properties of many values: each value is a proposition of its own, and to assert one denies no other.</summary>
internal sealed partial class Dossier
{
    /// <summary>The values that claims assert or deny of the record as a whole, each once.</summary>
    public IEnumerable<T> ValuesOf<T>(ClaimProperty<T> key) => Mentions(key)
        ? On(key.Name, default).Select(h => (Said: h.Claim.Says(key, out T value), value)).Where(v => v.Said).Select(v => v.value).Distinct()
        : [];

    /// <summary>Whether the record has a value, among others. What no admissible claim speaks of is so where the record lists it, else unknown: no list is complete.</summary>
    /// <param name="key">Which property.</param>
    /// <param name="value">The value.</param>
    /// <param name="listed">Whether the record lists it.</param>
    /// <param name="pair">The pair asked about.</param>
    /// <param name="asserted">Which asserted values assert this one; by default as the property has it.</param>
    public Resolved<Truth> OneOfMany<T>(ClaimProperty<T> key, T value, bool listed, Dyad pair, Func<T, bool>? asserted = null)
    {
        List<KnownClaim> candidates = On(key.Name, default);
        candidates.RemoveAll(h => !h.Claim.Says(key, out T says) || !(h.Denies ? key.Entails(value, says) : asserted?.Invoke(says) ?? key.Entails(says, value)));
        (DistinctTestimonies yes, DistinctTestimonies no) = (new(), new());
        foreach (Testimony testimony in policy.Hears(Independence.Consistent(independence.Of(candidates), DoesNotDeny, static (_, _) => true)))
        {
            (DoesNotDeny(testimony) ? yes : no).Add(testimony);
        }

        return yes.Count + no.Count == 0
            ? Resolved<Truth>.Recorded(listed ? Truth.True : Truth.Unknown)
            : new(policy.Decide(new(ClaimSubject.Of(Record), key.Name, key.Write(value), Participants, policy.DecidesPerDyad ? pair : default, yes.All, no.All)), DecidedBy.ThePolicy, yes.All, no.All);
    }
}
