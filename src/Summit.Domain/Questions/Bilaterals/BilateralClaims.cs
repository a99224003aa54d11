namespace Summit.Domain;

/// <summary>What sources say outright about a party's round.</summary>
internal static class BilateralClaims
{
    /// <summary>Whether a source denies that two parties met, and none asserts it. Any source may deny; what it retracted it no longer denies.</summary>
    /// <remarks>Who denies "met all" denies no one in particular, and a claim about other days says nothing of these.</remarks>
    public static bool Deny(Reading reading, IReadOnlyList<Session> sessions, Dyad pair, DayBounds? window)
    {
        bool denied = false;
        foreach (Session session in sessions)
        {
            foreach (PartyId party in (PartyId[])[pair.First, pair.Second])
            {
                foreach (Claim claim in reading.Testimonies(ClaimSubject.Of(session.Id).In(party), ClaimProperty.Met, r => r.Parties.Contains(pair.Other(party))).Select(t => t.Claim))
                {
                    Edtf on = claim.Says(ClaimProperty.Met, out ClaimedRound round) ? round.On : default;
                    if (claim.Stance == Stance.Asserts && MayTouch(on, window))
                    {
                        return false;
                    }

                    denied |= claim.Stance == Stance.Denies && Covers(on, window);
                }
            }
        }

        return denied;
    }

    /// <summary>Whether the claim covers every day of the window; a claim without days covers the whole session.</summary>
    private static bool Covers(Edtf said, DayBounds? window) =>
        !said.IsRecorded || (window is { } asked && said.TryGetBounds(out DayBounds days) && asked.IsWithin(days) == Truth.True);

    private static bool MayTouch(Edtf said, DayBounds? window) => window is not { } asked || said.BoundsOrAnywhen.Overlaps(asked) != Truth.False;
}
