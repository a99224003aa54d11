namespace Summit.Domain;

/// <summary>Different values, each under the number at which it first came, for values that come millions of times.</summary>
/// <remarks>
/// What it buys: a dictionary hashes a text letter by letter against attacks, and a row of a table asks for six of them. Here a value is first looked for
/// at the one place that its rough hash tells; only one that is not there is looked up. A collision costs that look-up, nothing else.
/// </remarks>
internal sealed class QuickInterned<T, THash>
    where T : struct, IEquatable<T>
    where THash : IRoughHash<T>
{
    private const int FewestBits = 4;
    private const int MostBits = 14;

    // The multiplier spreads numbers that lie close together (Knuth).
    private const uint Spread = 0x9E3779B1;

    private readonly Interned<T> all = new();
    private (T Value, int Next)[] places = new (T, int)[1 << FewestBits];
    private int shift = 32 - FewestBits;

    public IReadOnlyList<T> Values => all.Values;

    public T this[int number] => all[number];

    /// <summary>The number of a value; a new one for a value that is new.</summary>
    public int NumberOf(T value)
    {
        // Next is one more than the number, so that a place that was never used has none.
        ref (T Value, int Next) place = ref places[unchecked((uint)THash.Of(value) * Spread) >> shift];
        if (place.Next > 0 && place.Value.Equals(value))
        {
            return place.Next - 1;
        }

        int number = all.NumberOf(value);
        place = (value, number + 1);
        if (all.Count > places.Length / 2 && shift > 32 - MostBits)
        {
            shift -= 2;
            places = new (T, int)[1 << (32 - shift)];
        }

        return number;
    }
}
