namespace Summit.Domain;

/// <summary>Whether it was held.</summary>
internal sealed partial class Dossier
{
    private static readonly ClaimValue True = ClaimValue.Of(true);

    private ClaimSubject? subject;

    /// <summary>That the record was held, with all that counts for and against it.</summary>
    public Proposition Held(Dyad pair)
    {
        (Voices asserted, Voices denied) = (new(), new());
        if (Mentions(Spoken.Held | Spoken.Implying))
        {
            foreach (Testimony testimony in policy.Hears(Consistent(Speaking(HeldCandidates()), Asserts, static (_, _) => true)))
            {
                (Asserts(testimony) ? asserted : denied).Add(testimony);
            }
        }

        return new(subject ??= ClaimSubject.Of(Record), ClaimProperty.Held.Name, True, Participants, policy.DecidesPerDyad ? pair : default, asserted.All, denied.All);
    }

    /// <summary>That a record which is no event is so at all: whatever is asserted of it speaks for it.</summary>
    public Proposition Exists()
    {
        Voices asserted = new();
        foreach (Testimony testimony in policy.Hears(Speaking(heard.FindAll(static h => h.Asserts))))
        {
            asserted.Add(testimony);
        }

        return new(ClaimSubject.Of(Record), ClaimProperty.Held.Name, True, Participants, default, asserted.All, []);
    }

    private static bool Asserts(Testimony testimony) =>
        testimony.IsImplied || (testimony.Claim.Stance == Stance.Asserts && testimony.Claim.Value.Flag != false);

    private List<Heard> HeldCandidates()
    {
        List<Heard> found = new(heard.Count);
        bool implied = false;
        foreach (Heard one in heard)
        {
            if (one.Property == Spoken.Held)
            {
                if (one.IsEvidence && Part.Of(one.Claim.Subject) == default && IsOnHeld(one.Claim))
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
        if (implied && spoken.HasFlag(Spoken.Held))
        {
            HashSet<SourceText> outspoken = [];
            foreach (Heard one in found)
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

    private bool ImpliesHeld(Heard one)
    {
        Claim claim = one.Claim;
        return (one.Property & Spoken.Implying) != 0
            && one.Asserts
            && SaysWhatImplies(one)
            && SpeaksOfThePast(one)
            && !retractions.Withdraw(claim.Source, ClaimProperty.Held.Name, subject ??= ClaimSubject.Of(Record));
    }

    private static bool SaysWhatImplies(Heard one) => one.Property switch
    {
        Spoken.Presence => one.Claim.Says(ClaimProperty.Presence, out Presence presence) && presence != Presence.Absent && presence != Presence.Unknown,
        Spoken.Head => one.Claim.Says(ClaimProperty.Head, out _),
        Spoken.When or Spoken.Start or Spoken.End => one.Gives is not null,
        _ => one.Claim.Value.Text is { Length: > 0 },
    };
}
