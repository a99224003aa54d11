namespace Summit.Domain;

/// <summary>The rows of a dyad that count or may count, in the order of their earliest start, without a list of them being made.</summary>
internal readonly ref struct CountedRows(ReadOnlySpan<int> starts, ReadOnlySpan<int> kindOf, Kind[] kinds, Truth[] table, int first)
{
    private readonly ReadOnlySpan<int> starts = starts;
    private readonly ReadOnlySpan<int> kindOf = kindOf;

    /// <summary>The rows whose earliest start lies between two days, both inclusive.</summary>
    public CountedRows Between(int earliest, int latest)
    {
        int from = earliest == DayNumber.BeforeAll ? 0 : DaySearch.Below(starts, earliest - 1);
        int to = DaySearch.Below(starts, latest);
        return from >= to ? default : new(starts[from..to], kindOf[from..to], kinds, table, first + from);
    }

    public Enumerator GetEnumerator() => new(starts, kindOf, kinds, table, first);

    /// <summary>A row with what the filter says of it.</summary>
    public readonly record struct Row(DayBounds When, Truth Match, int Ordinal);

    public ref struct Enumerator(ReadOnlySpan<int> starts, ReadOnlySpan<int> kindOf, Kind[] kinds, Truth[] table, int first)
    {
        private readonly ReadOnlySpan<int> starts = starts;
        private readonly ReadOnlySpan<int> kindOf = kindOf;
        private int next;

        public Row Current { get; private set; }

        public bool MoveNext()
        {
            while (next < starts.Length)
            {
                int place = next++;
                ref readonly Kind kind = ref kinds[kindOf[place]];
                Truth match = kind.Occurred.And(table[kind.Profile]);
                if (match != Truth.False)
                {
                    Current = new(kind.When(starts[place]), match, first + place);
                    return true;
                }
            }

            return false;
        }
    }
}
