namespace Summit.Domain;

/// <summary>The rules that sessions and meetings share.</summary>
internal static class DelegationRules
{
    /// <summary>A party has one delegation.</summary>
    public static (string Message, string Member)? OneOfEach(IReadOnlyList<Delegation> delegations)
    {
        // Nearly all meetings are of two.
        if (delegations.Count < 2 || (delegations.Count == 2 && delegations[0].Party != delegations[1].Party))
        {
            return null;
        }

        HashSet<PartyId> seen = [];
        foreach (Delegation delegation in delegations)
        {
            if (!seen.Add(delegation.Party))
            {
                return ($"'{delegation.Party}' has two delegations; put its representatives into one.", "delegations");
            }
        }

        return null;
    }

    /// <summary>The exact end is not before the exact start.</summary>
    public static (string Message, string Member)? EndAfterStart(Instant? start, Instant? end) =>
        end < start ? ("The end must not be before the start.", "end") : null;
}
