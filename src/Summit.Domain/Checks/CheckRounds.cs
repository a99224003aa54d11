namespace Summit.Domain;

/// <summary>Claims that a party met all others at a session, where at least one was certainly not met.</summary>
internal static class CheckRounds
{
    public static IEnumerable<Finding> Of(Reading reading)
    {
        BilateralRule? rule = null;
        foreach (Claim claim in reading.Chronicle.Claims)
        {
            if (claim.Stance != Stance.Asserts || !claim.Says(ClaimProperty.MetAll, out ClaimedRound said) || reading.Chronicle.Find(claim.Subject.Record) is not Session session)
            {
                continue;
            }

            rule ??= new(reading);
            DayBounds? window = said.On.TryGetBounds(out DayBounds days) ? days : null;
            BilateralRound round = rule.Of(session, claim.Subject.Party, window);
            if (round.All == Truth.False)
            {
                string when = said.On.IsRecorded ? $" on {said.On}" : "";
                yield return FindingCode.ContradictedUniversal.In(
                    claim.Id,
                    $"'{claim.Source}' says that '{claim.Subject.Party}' met all at '{session.Id}'{when}, and it did not meet {string.Join(", ", round.Parties.Where(p => p.Met == Truth.False).Select(p => $"{p.Party} ({Words.Code(p.Reason)})"))}.",
                    "$.value");
            }
        }
    }
}
