namespace Summit.Domain;

/// <summary>One value that differs between two versions of a record.</summary>
/// <remarks>
/// An element of a list is called by its first member, such as <c>delegations[PAK].reply</c>, and a second one of that name by a number after it, such as
/// <c>memberships[IRN 2]</c>. Where elements that both lists have stand in another order, one more change has the names of all elements of both. Equal when all
/// members are equal; no order.
/// </remarks>
public sealed record MemberChange
{
    internal MemberChange(string member, ClaimValue before, ClaimValue after) => (Member, Before, After) = (member, before, after);

    /// <summary>Where the value stands: the names of members as in JSON, from the record down, with points between them.</summary>
    public string Member { get; }

    /// <summary>The earlier value as in JSON; the default where it was not recorded.</summary>
    public ClaimValue Before { get; }

    /// <summary>The later value as in JSON; the default where it is no longer recorded.</summary>
    public ClaimValue After { get; }

    /// <summary>The member with its values in one line.</summary>
    public override string ToString() =>
        !Before.IsRecorded ? $"{Member}: {After} added" : !After.IsRecorded ? $"{Member}: {Before} removed" : $"{Member}: {Before} is now {After}";
}
