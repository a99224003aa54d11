namespace Summit.Domain;

/// <summary>Different values, each under the number at which it first came, from 0.</summary>
internal sealed class Interned<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];
    private readonly List<T> values = [];

    public IReadOnlyList<T> Values => values;

    public int Count => values.Count;

    public T this[int number] => values[number];

    /// <summary>The number of a value; a new one for a value that is new.</summary>
    public int NumberOf(T value)
    {
        ref int number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out bool isKnown);
        if (!isKnown)
        {
            number = values.Count;
            values.Add(value);
        }

        return number;
    }
}
