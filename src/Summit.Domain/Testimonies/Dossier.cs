namespace Summit.Domain;

/// <summary>What is to be heard on one record: the claims known by the day of the reading and not retracted, and the rules common to all policies.</summary>
internal sealed partial class Dossier
{
    private readonly Policy policy;
    private readonly List<KnownClaim> heard;
    private readonly Retractions retractions;
    private readonly PropertySet mentioned;
    private readonly bool hasCopies;
    private readonly Independence independence;
    private HashSet<ClaimId>? heardIds;

    private Dossier(Policy policy, RecordRef record, Participants participants, Edtf when, List<KnownClaim> heard, Retractions retractions)
    {
        (this.policy, Record, Participants, this.heard, this.retractions) = (policy, record, participants, heard, retractions);
        Day = when.TryGetBounds(out DayBounds bounds) ? bounds : DayBounds.Anywhen;
        foreach (KnownClaim one in heard)
        {
            mentioned |= PropertySet.Of(one.Row);
            hasCopies |= !one.Text.StandsAlone;
        }

        independence = new(policy, participants, hasCopies);
    }

    public RecordRef Record { get; }

    public Participants Participants { get; }

    /// <summary>Whether some claim on it was surely published by the day of the reading, even one retracted since.</summary>
    public bool IsSurelyKnown { get; private init; }

    /// <summary>Its recorded day: a source that gives no day of its own announces or reports relative to this.</summary>
    public DayBounds Day { get; }

    /// <summary>Whether no claim is to be heard on it at all.</summary>
    public bool HearsNothing => heard.Count == 0;

    /// <summary>Whether a claim speaks of one of these properties, so that the others cost nothing.</summary>
    public bool Mentions(PropertySet properties) => mentioned.Meets(properties);

    public bool Mentions(IPropertyRow property) => mentioned.Meets(PropertySet.Of(property));

    /// <summary>Whether a claim is among what is heard: known, and not retracted.</summary>
    public bool Hears(Claim claim) => (heardIds ??= [.. heard.Select(h => h.Claim.Id)]).Contains(claim.Id);

    public static Dossier Of(Policy policy, SourceTable sources, RecordRef record, Participants participants, Edtf when, IReadOnlyList<Claim> claims)
    {
        List<KnownClaim> known = new(claims.Count);
        (bool surely, bool retracted) = (false, false);
        for (int i = 0; i < claims.Count; i++)
        {
            KnownSource text = sources[claims[i].Source];
            if (text.Known == Truth.True)
            {
                known.Add(KnownClaim.In(claims[i], text));
                surely |= !claims[i].IsOnIdentity;
                retracted |= claims[i].Stance == Stance.Retracts;
            }
        }

        Retractions retractions = retracted ? Retractions.In(known, sources.Derivations) : Retractions.None;
        if (retracted)
        {
            known.RemoveAll(h => h.Claim.Stance == Stance.Retracts || retractions.Withdraw(h.Claim));
        }

        // Where the record's own values stand, claims are weighed only to be shown, and any report is evidence.
        return new(policy.TakesTheRecord ? Policy.AnyReport : policy, record, participants, when, known, retractions) { IsSurelyKnown = surely };
    }
}
