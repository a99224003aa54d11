namespace Summit.Domain;

/// <summary>An order of precedence, for display and seating alone: it says nothing of anybody's level.</summary>
/// <remarks>
/// A total order: two values compare as equal only if nothing tells them apart that a record shows. Nothing depends on a culture. Null comes first.
/// Immutable, safe for many threads. Equal by reference; there is no order between orders. Made by <see cref="Precedence"/>.
/// </remarks>
/// <typeparam name="T">What is ordered.</typeparam>
public sealed class Precedence<T> : IComparer<T>
{
    private readonly Comparison<T> compare;

    internal Precedence(string name, string description, Comparison<T> compare) => (Name, Description, this.compare) = (name, description, compare);

    /// <summary>What the order is called: a kebab-case word, such as <c>band-then-name</c>.</summary>
    public string Name { get; }

    /// <summary>How it orders, in one sentence of English.</summary>
    public string Description { get; }

    /// <summary>Less than zero if the first goes before the second, more than zero if after it, zero if nothing tells them apart.</summary>
    public int Compare(T? x, T? y) => x is null ? (y is null ? 0 : -1) : y is null ? 1 : compare(x, y);

    /// <summary>The values in this order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public IReadOnlyList<T> Sorted(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return ValueList.Of(values.Order(this));
    }

    /// <summary>The description.</summary>
    public override string ToString() => Description;
}
