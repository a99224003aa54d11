namespace Summit.Domain;

/// <summary>Several parties, each in contact with the next within a window, that lead from one party of a dyad to the other.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record GoBetweenChain
{
    internal GoBetweenChain(IReadOnlyList<PartyId> through, Truth truth, IReadOnlyList<GoBetweenLink> links) =>
        (Through, Truth, Links) = (ValueList.Of(through), truth, ValueList.Of(links));

    /// <summary>The parties in between, each once, from the side of the dyad's first party to that of its second.</summary>
    public IReadOnlyList<PartyId> Through { get; }

    /// <summary>Whether every two neighbours had a contact: true, or unknown.</summary>
    public Truth Truth { get; }

    /// <summary>The contacts of neighbours: one link more than there are parties in between.</summary>
    public IReadOnlyList<GoBetweenLink> Links { get; }
}
