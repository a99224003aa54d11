namespace Summit.Domain;

/// <summary>A property with the type of its values: the key with which claims are made and read.</summary>
/// <remarks>Equal by reference; each key is one object. No order.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class ClaimProperty<T> : IPropertyRow
{
    private readonly Func<T, ClaimValue> write;
    private readonly TryRead read;

    internal ClaimProperty(string word, Func<T, ClaimValue> write, TryRead read) => (Name, Place, this.write, this.read) = (ClaimProperty.From(word), ClaimProperty.Table.Count, write, read);

    internal delegate bool TryRead(ClaimValue value, out T result);

    /// <summary>The property's word.</summary>
    public ClaimProperty Name { get; }

    /// <summary>The property without the type of its values.</summary>
    public static implicit operator ClaimProperty(ClaimProperty<T> key) => key?.Name ?? default;

    /// <summary>The property's word.</summary>
    public override string ToString() => Name.Value;

    int IPropertyRow.Place => Place;

    PropertyTraits IPropertyRow.Traits => Traits;

    /// <summary>Its place in the table, from 0: each key enters the table as it is made.</summary>
    internal int Place { get; }

    internal PropertyTraits Traits { get; init; }

    /// <summary>Which of its values imply that it was held; all of them where the property implies it.</summary>
    internal Func<T, bool> Implies { get; init; } = static _ => true;

    /// <summary>The ids, codes and dates inside a value.</summary>
    internal Func<T, IEnumerable<ValueLeaf>> Leaves { get; init; } = static _ => [];

    /// <summary>Of a property of many values: whether to assert the one value asserts the other. To deny the other then denies the one.</summary>
    internal Func<T, T, bool> Entails { get; init; } = EqualityComparer<T>.Default.Equals;

    /// <summary>All values that to assert one asserts, itself among them.</summary>
    internal Func<T, IEnumerable<T>> Entailed { get; init; } = static value => [value];

    bool IPropertyRow.CanRead(ClaimValue value) => read(value, out _);

    bool IPropertyRow.ImpliesHeld(ClaimValue value) => Traits.HasFlag(PropertyTraits.ImpliesHeld) && read(value, out T result) && Implies(result);

    bool IPropertyRow.Entails(ClaimValue said, ClaimValue asked) => read(said, out T one) && read(asked, out T other) && Entails(one, other);

    IEnumerable<ValueLeaf> IPropertyRow.Leaves(ClaimValue value) => read(value, out T result) ? Leaves(result) : [];

    internal ClaimValue Write(T value) => write(value);

    internal bool Read(ClaimValue value, out T result) => read(value, out result);
}
