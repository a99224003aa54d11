namespace Summit.Domain;

/// <summary>A set of the properties in the table, one bit for each, so that what no claim speaks of costs nothing.</summary>
internal readonly record struct PropertySet(ulong Bits)
{
    public static PropertySet ImplyingHeld { get; } = With(PropertyTraits.ImpliesHeld);

    public static PropertySet Facets { get; } = With(PropertyTraits.Facet);

    public static PropertySet Of(IPropertyRow? row) => new(row is null ? 0 : 1ul << row.Place);

    public bool Meets(PropertySet other) => (Bits & other.Bits) != 0;

    public static PropertySet operator |(PropertySet one, PropertySet other) => new(one.Bits | other.Bits);

    private static PropertySet With(PropertyTraits trait) => ClaimProperty.Table.Where(r => r.Traits.HasFlag(trait)).Aggregate(default(PropertySet), (set, row) => set | Of(row));
}
