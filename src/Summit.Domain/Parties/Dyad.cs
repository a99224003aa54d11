using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>An unordered pair of two different parties.</summary>
/// <remarks>
/// Symmetric: <c>Dyad.Of(a, b)</c> equals <c>Dyad.Of(b, a)</c>. In JSON an array of two ids in their order, or null for the default value. The default value is not a dyad
/// and refuses to give its parties.
/// </remarks>
[JsonConverter(typeof(DyadConverter))]
public readonly record struct Dyad
{
    private readonly PartyId first;
    private readonly PartyId second;

    private Dyad(PartyId first, PartyId second) => (this.first, this.second) = (first, second);

    /// <summary>Whether this is a dyad; false for the default value.</summary>
    public bool IsRecorded => first.IsRecorded;

    /// <summary>The party whose id comes first.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public PartyId First => IsRecorded ? first : throw new InvalidOperationException("The default dyad has no parties.");

    /// <summary>The party whose id comes second.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public PartyId Second => IsRecorded ? second : throw new InvalidOperationException("The default dyad has no parties.");

    /// <summary>The pair of two parties, in either order.</summary>
    /// <exception cref="ArgumentException">The parties are the same, or one is the default value.</exception>
    public static Dyad Of(PartyId a, PartyId b) =>
        !a.IsRecorded ? throw new ArgumentException("A dyad needs two parties.", nameof(a))
        : !b.IsRecorded ? throw new ArgumentException("A dyad needs two parties.", nameof(b))
        : a == b ? throw new ArgumentException($"A dyad needs two different parties, and both are '{a}'.", nameof(b))
        : a.CompareTo(b) < 0 ? new(a, b) : new(b, a);

    /// <summary>Whether a party is one of the two.</summary>
    public bool Has(PartyId party) => party.IsRecorded && (party == first || party == second);

    /// <summary>The other party of the two.</summary>
    /// <exception cref="ArgumentException"><paramref name="party"/> is not one of the two.</exception>
    public PartyId Other(PartyId party) => !Has(party) ? throw new ArgumentException($"'{party}' is not a party of the dyad {this}.", nameof(party)) : party == first ? second : first;

    /// <summary>Both ids with a dash between them; empty for the default value.</summary>
    public override string ToString() => IsRecorded ? $"{first}–{second}" : "";
}
