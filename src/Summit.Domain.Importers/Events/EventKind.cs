namespace Summit.Domain.Importers;

/// <summary>What an event code is in ours.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Merges">Rows of one pair on one day whose kinds merge under one word are one contact: to make a visit and to host it, or both directions of a negotiation.</param>
/// <param name="Facets">What the contact is; a facet that is not set is unknown.</param>
public sealed record EventKind(string Merges, Facets Facets);
