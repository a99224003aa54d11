namespace Summit.Domain;

/// <summary>What rules need to know of a claim property.</summary>
[Flags]
internal enum PropertyTraits
{
    None = 0,

    /// <summary>To assert a value of what is past implies that the meeting or session was held.</summary>
    ImpliesHeld = 1 << 0,

    /// <summary>Its values are dates, of which a policy takes one.</summary>
    Date = 1 << 1,

    /// <summary>It is a facet of a meeting.</summary>
    Facet = 1 << 2,

    /// <summary>A claim published before the day is ignored.</summary>
    PastOnly = 1 << 3,

    /// <summary>It may have many values. Each is a proposition of its own, and to assert one denies no other.</summary>
    ManyValues = 1 << 4,
}
