namespace Summit.Domain;

/// <summary>Checks of pairs: two sides that are one party, and pairs that their meeting does not have.</summary>
internal static class PairChecks
{
    public static IEnumerable<Finding> Of(Meeting meeting) => meeting.Pairs.Count > 0 ? Pairs(meeting) : [];

    public static IEnumerable<Finding> Of(Statement statement) => statement.To.Count > 0 ? Addressees(statement) : [];

    private static IEnumerable<Finding> Pairs(Meeting meeting)
    {
        for (int i = 0; i < meeting.Pairs.Count; i++)
        {
            Dyad pair = meeting.Pairs[i].Between;
            foreach (PartyId party in new[] { pair.First, pair.Second }.Where(p => meeting.Delegations.All(d => d.Party != p)))
            {
                yield return FindingCode.PairNotInMeeting.In(meeting.Id, $"The directness of {pair} is given, and '{party}' has no delegation here.", At("$.pairs", i) + ".between");
            }
        }
    }

    private static IEnumerable<Finding> Addressees(Statement statement)
    {
        for (int i = 0; i < statement.To.Count; i++)
        {
            if (statement.By.Contains(statement.To[i]))
            {
                yield return FindingCode.OnePartyTwice.In(statement.Id, $"'{statement.To[i]}' addresses itself.", At("$.to", i));
            }
        }
    }

    public static IEnumerable<Finding> Of(Coverage coverage) => coverage.Parties.Count > 0 && coverage.Parties.Distinct().Count() < 2
        ? [FindingCode.OnePartyTwice.In(coverage.Id, $"Contacts are between two parties, and only '{coverage.Parties[0]}' is named.", "$.parties")]
        : [];

    public static IEnumerable<Finding> Of(Claim claim) => claim.Says(ClaimProperty.Met, out ClaimedRound round) ? Met(claim, round) : [];

    private static IEnumerable<Finding> Met(Claim claim, ClaimedRound round)
    {
        for (int i = 0; i < round.Parties.Count; i++)
        {
            if (round.Parties[i] == claim.Subject.Party)
            {
                yield return FindingCode.OnePartyTwice.In(claim.Id, $"'{claim.Subject.Party}' is said to have met itself.", At("$.value.parties", i));
            }
        }
    }

    private static string At(string list, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}[{index}]");
}
