namespace Summit.Domain;

/// <summary>The one rule of who is where: a party has one delegation.</summary>
internal static class OneDelegation
{
    public static (string Message, string Member)? EachIn(IReadOnlyList<Delegation> delegations)
    {
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
}
