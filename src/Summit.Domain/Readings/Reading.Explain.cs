namespace Summit.Domain;

/// <summary>Why: what is said of a record, and what the policy makes of it.</summary>
public sealed partial class Reading
{
    /// <summary>
    /// How firmly a record is known. Of a meeting or a session: whether it was held. Of any other record: whether it is so at all, which the record's
    /// own word settles where no claim speaks of it.
    /// </summary>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public EpistemicStatus StatusOf(RecordRef record)
    {
        IRecord found = Found(record);
        if (IsKnown(record) == Truth.False)
        {
            return EpistemicStatus.Unknown;
        }

        Proposition claimed = found is Meeting or Session ? DossierOf(found).Held(default) : DossierOf(found).Exists();
        Truth taken = found is Meeting or Session ? WasHeld(record)
            : Policy.TakesTheRecord || Chronicle.ClaimsOn(record).All(c => c.IsOnIdentity) ? Truth.True
            : claimed.Asserted.Count + claimed.Denied.Count > 0 ? Policy.Decide(claimed)
            : Truth.Unknown;
        return Explaining.StatusOf(taken, claimed.Asserted.Count > 0, claimed.Denied.Count > 0, false);
    }

    /// <summary>Why a record is taken as it is: each property that is recorded or claimed, its value, the claims for and against it, the rule that decided.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public Explanation Explain(RecordRef record)
    {
        IRecord found = Found(record);
        return new(record, found.Title, Policy.Text, Policy.Version, KnownBy, IsKnown(record), StatusOf(record), [.. new Explaining(this, found, DossierOf(found)).Properties(), .. ExplainedLevels(found)]);
    }

    /// <summary>Whether it was held, with the rule that says so.</summary>
    internal Resolved<Truth> HeldAndWhy(IRecord record, Dossier dossier, Dyad pair = default)
    {
        Proposition held = dossier.Held(pair);
        DecidedBy basis = IsKnown(record.Ref) != Truth.True ? DecidedBy.NotSurelyKnown
            : Policy.TakesTheRecord ? DecidedBy.TheRecord
            : record switch
            {
                Meeting meeting => Decided(held, RecordedOccurrence.Of(meeting.Occurrence, meeting.Plan)).DecidedBy,
                Session session => HeldIn(session, held, pair).DecidedBy,
                _ => DecidedBy.NotAttested,
            };
        return new(WasHeld(record.Ref, pair), basis, held.Asserted, held.Denied);
    }

    /// <summary>The claims on a record, and on its wholes those that speak of one of its delegates, whether known by the day of the reading or not.</summary>
    internal IReadOnlyList<Claim> AllClaimsOn(IRecord record) => record is Session session ? ClaimsOn(Chronicle.SessionForest[session.Id]) : Chronicle.ClaimsOn(record.Ref);
}
