namespace Summit.Domain;

/// <summary>Checks of the representatives of a session or a meeting.</summary>
internal static class DelegationChecks
{
    public static void Check(Chronicle chronicle, RecordRef record, IReadOnlyList<Delegation> delegations, Occurrence occurrence, List<Finding> findings)
    {
        for (int d = 0; d < delegations.Count; d++)
        {
            int unseen = occurrence == Occurrence.Held ? Unseen(delegations[d]) : 0;
            if (unseen > 0)
            {
                findings.Add(FindingCode.PresenceNotRecorded.In(
                    record,
                    $"'{record}' was held, and the presence of {Words.Count(unseen, "delegate", "delegates")} of '{delegations[d].Party}' is not recorded, so questions count them as possibly there.",
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{d}]")));
            }

            for (int r = 0; r < delegations[d].Delegates.Count; r++)
            {
                Representative representative = delegations[d].Delegates[r];
                if (!representative.Office.IsRecorded)
                {
                    continue;
                }

                string path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{d}].delegates[{r}]");
                if (representative.Band.IsRecorded || representative.Portfolios.Count > 0)
                {
                    findings.Add(FindingCode.LevelAndOffice.In(
                        record, $"Beside the office '{representative.Office}' a level of its own is stated; the office counts.", $"{path}.{(representative.Band.IsRecorded ? "band" : "portfolios")}"));
                }

                // Somebody who stands in for another party may do so in an office of his own.
                if (chronicle.Find(representative.Office) is { } office && office.Party != delegations[d].Party && !representative.OnBehalfOf.IsRecorded)
                {
                    findings.Add(FindingCode.OfficeOfAnotherParty.In(record, $"'{office.Id}' is an office of '{office.Party}', and the delegation is that of '{delegations[d].Party}'.", $"{path}.office"));
                }
            }
        }
    }

    private static int Unseen(Delegation delegation)
    {
        int unseen = 0;
        for (int r = 0; r < delegation.Delegates.Count; r++)
        {
            unseen += delegation.Delegates[r].Presence.IsRecorded ? 0 : 1;
        }

        return unseen;
    }
}
