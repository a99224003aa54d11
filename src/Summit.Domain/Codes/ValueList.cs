using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Summit.Domain;

/// <summary>An unchanging list that equals another when their elements are equal, in order.</summary>
/// <remarks>
/// Types show such lists as <see cref="IReadOnlyList{T}"/>: the serializer reads that natively, without a converter
/// that would lose the path of an error, and a record's own equality reaches <see cref="Equals(object?)"/>.
/// </remarks>
internal sealed class ValueList<T>(ImmutableArray<T> items) : IReadOnlyList<T>, ICounted, IEquatable<ValueList<T>>
{
    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", items)}]";

    public ReadOnlySpan<T> AsSpan() => items.AsSpan();
}

/// <summary>Makes value lists; an absent list is the empty one.</summary>
internal static class ValueList
{
    public static ValueList<T> Of<T>(IEnumerable<T>? items) => items switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> list => list,
        IReadOnlyCollection<T> { Count: 0 } => ValueList<T>.Empty,
        _ => Owning(items.ToArray()),
    };

    /// <summary>The same, where neighbours that are equal are one object: a text that says nothing many times over takes no memory for it.</summary>
    public static ValueList<T> OfAlike<T>(IEnumerable<T>? items)
        where T : class
    {
        ValueList<T> list = Of(items);
        ReadOnlySpan<T> all = list.AsSpan();
        int first = 1;
        while (first < all.Length && (ReferenceEquals(all[first], all[first - 1]) || !Equals(all[first], all[first - 1])))
        {
            first++;
        }

        if (first >= all.Length)
        {
            return list;
        }

        T[] shared = all.ToArray();
        for (int i = first; i < shared.Length; i++)
        {
            shared[i] = Equals(shared[i], shared[i - 1]) ? shared[i - 1] : shared[i];
        }

        return Owning(shared);
    }

    /// <summary>The list of an array that nobody else holds; it is not copied.</summary>
    public static ValueList<T> Owning<T>(T[] items) => items.Length == 0 ? ValueList<T>.Empty : new(ImmutableCollectionsMarshal.AsImmutableArray(items));

    /// <summary>The list of what a caller sets; an absent list is the empty one.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> OfEach<T>(IEnumerable<T>? items, string parameter)
        where T : class =>
        Of(items) is var list && list.Contains(null!) ? throw new ArgumentException("An element of the list is null; leave it out.", parameter) : list;

    public static ValueList<T> With<T>(this IReadOnlyList<T> items, T item) => new([.. items, item]);

    /// <summary>The same items and more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is null.</exception>
    public static ValueList<T> WithAll<T>(this IReadOnlyList<T> items, IReadOnlyList<T> more, [CallerArgumentExpression(nameof(more))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(more, parameter);
        return new([.. items, .. more]);
    }
}
