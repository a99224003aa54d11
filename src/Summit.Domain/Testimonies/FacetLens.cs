namespace Summit.Domain;

/// <summary>One facet of a meeting: how it is read, changed, and taken from claims.</summary>
internal abstract class FacetLens
{
    /// <summary>All facets of which claims can speak.</summary>
    public static IReadOnlyList<FacetLens> All { get; } =
    [
        new FacetLens<Format>(ClaimProperty.Format, f => f.Format, (f, value) => f with { Format = value }),
        new FacetLens<Setting>(ClaimProperty.Setting, f => f.Setting, (f, value) => f with { Setting = value }),
        new FacetLens<Encounter>(ClaimProperty.Encounter, f => f.Encounter, (f, value) => f with { Encounter = value }),
        new FacetLens<Modality>(ClaimProperty.Modality, f => f.Modality, (f, value) => f with { Modality = value }),
        new FacetLens<Directness>(ClaimProperty.Directness, f => f.Directness, (f, value) => f with { Directness = value }),
        new FacetLens<Substance>(ClaimProperty.Substance, f => f.Substance, (f, value) => f with { Substance = value }),
        new FacetLens<Confidentiality>(ClaimProperty.Confidentiality, f => f.Confidentiality, (f, value) => f with { Confidentiality = value }),
        new FacetLens<Track>(ClaimProperty.Track, f => f.Track, (f, value) => f with { Track = value }),
        new FacetLens<Mediation>(ClaimProperty.Mediation, f => f.Mediation, (f, value) => f with { Mediation = value }),
    ];

    /// <summary>The facet's row in the table of properties.</summary>
    public abstract IPropertyRow Row { get; }

    /// <summary>What the facets say, in the form in which claims speak of it; no value where they say nothing.</summary>
    public abstract ClaimValue In(Facets facets);

    /// <summary>The facets with this one not recorded.</summary>
    public abstract Facets Without(Facets facets);

    /// <summary>The facets with what claims make of this one, and whether claims leave it open.</summary>
    public abstract (Facets Facets, bool IsUnknown) Taken(Dossier dossier, Facets facets, Dyad pair);
}

/// <inheritdoc/>
internal sealed class FacetLens<T>(ClaimProperty<T> key, Func<Facets, T> get, Func<Facets, T, Facets> with) : FacetLens
    where T : struct, ICode<T>
{
    public override IPropertyRow Row => key;

    public override ClaimValue In(Facets facets) => get(facets) is { IsRecorded: true } code ? key.Write(code) : default;

    public override Facets Without(Facets facets) => with(facets, default);

    public override (Facets Facets, bool IsUnknown) Taken(Dossier dossier, Facets facets, Dyad pair)
    {
        Resolved<T> taken = dossier.Coded(key, default, get(facets), pair);
        return (with(facets, taken.Value), taken.IsUnknown);
    }
}
