namespace Summit.Domain;

/// <summary>A meeting whose list of parties is open, so that a party of the dyad which it does not name may have been there. A lead, not a contact.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Record">The meeting.</param>
/// <param name="Named">The party of the dyad that it names.</param>
/// <param name="When">When it was.</param>
public sealed record Lead(RecordRef Record, PartyId Named, DayBounds When);
