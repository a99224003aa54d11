namespace Summit.Domain;

/// <summary>Several parties, each in contact with the next within a window, that lead from one party of a dyad to the other.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Through">The parties in between, each once, from the side of the dyad's first party to that of its second.</param>
/// <param name="Truth">Whether every two neighbours had a contact: true, or unknown.</param>
/// <param name="Links">The contacts of neighbours: one link more than there are parties in between.</param>
public sealed record GoBetweenChain(IReadOnlyList<PartyId> Through, Truth Truth, IReadOnlyList<GoBetweenLink> Links)
{
    /// <summary>The parties in between, from the side of the dyad's first party to that of its second.</summary>
    public IReadOnlyList<PartyId> Through { get; } = ValueList.Of(Through);

    /// <summary>The contacts of neighbours.</summary>
    public IReadOnlyList<GoBetweenLink> Links { get; } = ValueList.Of(Links);
}
