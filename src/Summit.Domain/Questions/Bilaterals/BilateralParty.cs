namespace Summit.Domain;

/// <summary>One party in the bilateral round of another.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Party">The party.</param>
/// <param name="Met">Whether the two met separately.</param>
/// <param name="Reason">Why.</param>
/// <param name="Records">The meetings or declarations on which that rests; empty where it rests on delegations or on nothing.</param>
public sealed record BilateralParty(PartyId Party, Truth Met, BilateralReason Reason, IReadOnlyList<RecordRef> Records)
{
    /// <summary>The meetings or declarations on which that rests; empty where it rests on delegations or on nothing.</summary>
    public IReadOnlyList<RecordRef> Records { get; } = ValueList.Of(Records);
}
