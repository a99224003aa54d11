namespace Summit.Domain;

/// <summary>A row for a <see cref="ContactTable"/>.</summary>
/// <remarks>Equal when all members are equal; no order. The default value has no parties and is refused.</remarks>
/// <param name="A">One party.</param>
/// <param name="B">The other.</param>
/// <param name="When">When.</param>
/// <param name="Like">All else that is known: see <see cref="ContactTable.Add(PartyId, PartyId, DayBounds, Contact, int)"/>.</param>
/// <param name="Key">Leads back to the evidence.</param>
public readonly record struct ContactTableRow(PartyId A, PartyId B, DayBounds When, Contact Like, int Key);
