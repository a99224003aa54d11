namespace Summit.Domain;

/// <summary>The rows of a dyad that count or may count, in the order of their earliest start, without a list of them being made.</summary>
internal readonly ref struct CountedRows(ReadOnlySpan<ContactRow> rows, Truth[] table)
{
    private readonly ReadOnlySpan<ContactRow> rows = rows;

    public Enumerator GetEnumerator() => new(rows, table);

    /// <summary>A row with what the filter says of it.</summary>
    public readonly record struct Row(DayBounds When, Truth Match, int Ordinal);

    public ref struct Enumerator(ReadOnlySpan<ContactRow> rows, Truth[] table)
    {
        private readonly ReadOnlySpan<ContactRow> rows = rows;
        private int next;

        public Row Current { get; private set; }

        public bool MoveNext()
        {
            while (next < rows.Length)
            {
                ref readonly ContactRow row = ref rows[next++];
                Truth match = row.Occurred.And(table[row.Profile]);
                if (match != Truth.False)
                {
                    Current = new(row.When, match, row.Ordinal);
                    return true;
                }
            }

            return false;
        }
    }
}
