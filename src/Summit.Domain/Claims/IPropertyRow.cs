namespace Summit.Domain;

/// <summary>One row of the table of claim properties: what rules, checks and explanations ask of a property without the type of its values.</summary>
internal interface IPropertyRow
{
    /// <summary>The property.</summary>
    ClaimProperty Name { get; }

    /// <summary>Its place in the table, from 0; in this order explanations show properties.</summary>
    int Place { get; }

    /// <summary>What rules need to know of it.</summary>
    PropertyTraits Traits { get; }

    /// <summary>Whether a value can be read as this property wants it.</summary>
    bool CanRead(ClaimValue value);

    /// <summary>Whether to assert this value of what is past implies that the meeting or session was held.</summary>
    bool ImpliesHeld(ClaimValue value);

    /// <summary>Whether to assert the one value asserts the other; false where one cannot be read.</summary>
    bool Entails(ClaimValue said, ClaimValue asked);

    /// <summary>The ids, codes and dates inside a value; none where it cannot be read.</summary>
    IEnumerable<ValueLeaf> Leaves(ClaimValue value);
}
