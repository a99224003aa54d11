namespace Summit.Domain;

/// <summary>Whether it was held.</summary>
internal sealed partial class Dossier
{
    private static readonly ClaimValue True = ClaimValue.Of(true);

    private ClaimSubject? subject;

    /// <summary>That the record was held, with all that counts for and against it.</summary>
    public Proposition Held(Dyad pair)
    {
        (DistinctTestimonies asserted, DistinctTestimonies denied) = (new(), new());
        if (Mentions(ClaimProperty.Held) || Mentions(PropertySet.ImplyingHeld))
        {
            foreach (Testimony testimony in policy.Hears(Independence.Consistent(independence.Of(HeldCandidates()), Asserts, static (_, _) => true)))
            {
                (Asserts(testimony) ? asserted : denied).Add(testimony);
            }
        }

        return new(subject ??= ClaimSubject.Of(Record), ClaimProperty.Held.Name, True, Participants, policy.DecidesPerDyad ? pair : default, asserted.All, denied.All);
    }

    /// <summary>For a record that is no event: that it exists. Any assertion about it supports this.</summary>
    public Proposition Exists()
    {
        DistinctTestimonies asserted = new();
        foreach (Testimony testimony in policy.Hears(independence.Of(heard.FindAll(static h => h.Asserts && !h.Claim.IsOnIdentity))))
        {
            asserted.Add(testimony);
        }

        return new(ClaimSubject.Of(Record), ClaimProperty.Held.Name, True, Participants, default, asserted.All, []);
    }

    private static bool Asserts(Testimony testimony) =>
        testimony.IsImplied || (testimony.Claim.Stance == Stance.Asserts && testimony.Claim.Value.Flag != false);

    private List<KnownClaim> HeldCandidates()
    {
        List<KnownClaim> found = new(heard.Count);
        bool implied = false;
        foreach (KnownClaim one in heard)
        {
            if (ReferenceEquals(one.Row, ClaimProperty.Held))
            {
                if (one.IsEvidence && RecordPart.Of(one.Claim.Subject) == default && IsOnHeld(one.Claim))
                {
                    found.Add(one);
                }
            }
            else if (ImpliesHeld(one))
            {
                found.Add(one with { IsImplied = true });
                implied = true;
            }
        }

        // What a text says outright goes before what it implies; over several texts of one source, Speaking sees to it.
        if (implied && Mentions(ClaimProperty.Held))
        {
            HashSet<KnownSource> outspoken = [];
            foreach (KnownClaim one in found)
            {
                if (!one.IsImplied)
                {
                    outspoken.Add(one.Text);
                }
            }

            found.RemoveAll(h => h.IsImplied && outspoken.Contains(h.Text));
        }

        return found;
    }

    // To deny that it was not held asserts nothing; a value that is neither true nor false is none.
    private static bool IsOnHeld(Claim claim) =>
        !claim.Value.IsRecorded || claim.Value.Flag == true || (claim.Value.Flag == false && claim.Stance != Stance.Denies);

    private bool ImpliesHeld(KnownClaim one)
    {
        Claim claim = one.Claim;
        return one.Asserts
            && one.Row is { } row
            && (one.Gives is null ? row.ImpliesHeld(claim.Value) : row.Traits.HasFlag(PropertyTraits.ImpliesHeld))
            && SpeaksOfThePast(one)
            && !retractions.Withdraw(claim.Source, ClaimProperty.Held.Name, subject ??= ClaimSubject.Of(Record));
    }
}
