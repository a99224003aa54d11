namespace Summit.Domain;

/// <summary>One party in the bilateral round of another.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record BilateralParty
{
    internal BilateralParty(PartyId party, Truth met, BilateralReason reason, IReadOnlyList<RecordRef> records) =>
        (Party, Met, Reason, Records) = (party, met, reason, ValueList.Of(records));

    /// <summary>The party.</summary>
    public PartyId Party { get; }

    /// <summary>Whether the two met separately.</summary>
    public Truth Met { get; }

    /// <summary>Why.</summary>
    public BilateralReason Reason { get; }

    /// <summary>The meetings or declarations on which that rests; empty where it rests on delegations or on nothing. Meetings that surely are one stand once.</summary>
    public IReadOnlyList<RecordRef> Records { get; }
}
