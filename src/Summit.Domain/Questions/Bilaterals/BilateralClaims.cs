namespace Summit.Domain;

/// <summary>What sources say in so many words of a party's round.</summary>
internal static class BilateralClaims
{
    /// <summary>Whether a source known by the day of the reading denies that two parties met, and none asserts it.</summary>
    /// <remarks>Who denies "met all" denies no one in particular, and a claim of other days says nothing of these.</remarks>
    public static bool Deny(Reading reading, IReadOnlyList<Session> sessions, Dyad pair, DayBounds? window)
    {
        bool denied = false;
        foreach (Claim claim in sessions.SelectMany(s => reading.Chronicle.ClaimsOn(s.Id)))
        {
            if (!claim.Says(ClaimProperty.Met, out ClaimedRound round) || !pair.Has(claim.Subject.Party) || !round.Parties.Contains(pair.Other(claim.Subject.Party))
                || reading.Sources[claim.Source].Known != Truth.True)
            {
                continue;
            }

            if (claim.Stance == Stance.Asserts)
            {
                return false;
            }

            denied |= claim.Stance == Stance.Denies && Covers(round.On, window);
        }

        return denied;
    }

    /// <summary>Whether what is said of some days is said of every day of the window; of a whole session, where no day is named, of all of it.</summary>
    private static bool Covers(Edtf said, DayBounds? window) =>
        !said.IsRecorded || (window is { } asked && said.TryGetBounds(out DayBounds days) && days.StartMax <= asked.StartMin && days.EndMin >= asked.EndMax);
}
