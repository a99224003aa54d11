namespace Summit.Domain;

/// <summary>Rows by dyad and day in columns of whole numbers: eight bytes a row, and each dyad and kind once.</summary>
/// <remarks>Behind this door lies how rows are kept; no rule knows it.</remarks>
internal sealed class RowIndex
{
    private readonly Dictionary<Dyad, int> numbers = [];
    private readonly int[] offsets;
    private readonly int[] starts;
    private readonly int[] kindOf;
    private readonly Kind[] kinds;

    /// <param name="dyads">The dyads, each once and in order.</param>
    /// <param name="offsets">The place of the first row of each dyad, and the number of all rows.</param>
    /// <param name="starts">The earliest start of each row; in order within a dyad.</param>
    /// <param name="kindOf">The kind of each row.</param>
    /// <param name="kinds">The kinds.</param>
    public RowIndex(Dyad[] dyads, int[] offsets, int[] starts, int[] kindOf, Kind[] kinds)
    {
        (Dyads, this.offsets, this.starts, this.kindOf, this.kinds) = (Array.AsReadOnly(dyads), offsets, starts, kindOf, kinds);
        for (int i = 0; i < dyads.Length; i++)
        {
            numbers.Add(dyads[i], i);
        }
    }

    /// <summary>The dyads, in the order of their parties' ids; a dyad's number is its place.</summary>
    public IReadOnlyList<Dyad> Dyads { get; }

    public int Count => starts.Length;

    /// <summary>The number of a dyad; −1 where it has no rows.</summary>
    public int NumberOf(Dyad dyad) => numbers.GetValueOrDefault(dyad, -1);

    /// <summary>The rows of a dyad, by its number, that count or may count.</summary>
    /// <param name="number">The dyad's number; −1 for none.</param>
    /// <param name="table">What is said of each profile.</param>
    public CountedRows Counted(int number, Truth[] table)
    {
        if (number < 0)
        {
            return default;
        }

        (int first, int count) = (offsets[number], offsets[number + 1] - offsets[number]);
        return new(starts.AsSpan(first, count), kindOf.AsSpan(first, count), kinds, table, first);
    }

    /// <summary>Which dyad a row belongs to, by its place.</summary>
    public Dyad DyadAt(int place)
    {
        int at = Array.BinarySearch(offsets, place);

        // Offsets are different from one another, because every dyad has a row.
        return Dyads[at >= 0 ? at : ~at - 1];
    }

    /// <summary>The days and the kind of a row, by its place.</summary>
    public (DayBounds When, Kind Kind) At(int place) => (kinds[kindOf[place]].When(starts[place]), kinds[kindOf[place]]);

    /// <summary>The earliest of the earliest starts that are days; null where there is none.</summary>
    public int? Begins()
    {
        int? begins = null;
        for (int number = 0; number < Dyads.Count; number++)
        {
            ReadOnlySpan<int> some = starts.AsSpan(offsets[number]..offsets[number + 1]);
            int place = some.IndexOfAnyExcept(DayNumber.BeforeAll);
            begins = place < 0 ? begins : Math.Min(begins ?? DayNumber.AfterAll, some[place]);
        }

        return begins;
    }
}
