namespace Summit.Domain;

/// <summary>The records that lost their id, each once, by their canonical bytes: the same bytes are the same record.</summary>
/// <remarks>What it buys: many different records under one id are told apart by a set, not each against all others.</remarks>
internal sealed class DisplacedRecords
{
    private readonly HashSet<Lost> records = new(new SameBytes());

    public int Count => records.Count;

    public void Add(IRecord record, byte[] bytes) => records.Add(new(record, bytes));

    public void RemoveAll(Predicate<IRecord> match) => records.RemoveWhere(lost => match(lost.Record));

    /// <summary>Those that did not get their id back, by id, then by type and bytes.</summary>
    public IRecord[] Without(IReadOnlyDictionary<RecordRef, IRecord> kept) =>
        [.. records.Where(lost => !lost.Record.Equals(kept.GetValueOrDefault(lost.Record.Ref))).Order().Select(lost => lost.Record)];

    /// <summary>Which of two records under one id is the canonically smaller.</summary>
    public static int Compare(IRecord left, ReadOnlySpan<byte> leftBytes, IRecord right, ReadOnlySpan<byte> rightBytes)
    {
        int types = RecordType.IndexOf(left).CompareTo(RecordType.IndexOf(right));
        return types != 0 ? types : leftBytes.SequenceCompareTo(rightBytes);
    }

    private readonly record struct Lost(IRecord Record, byte[] Bytes) : IComparable<Lost>
    {
        public int CompareTo(Lost other) => Record.Ref.CompareTo(other.Record.Ref) is not 0 and int ids ? ids : Compare(Record, Bytes, other.Record, other.Bytes);
    }

    private sealed class SameBytes : IEqualityComparer<Lost>
    {
        public bool Equals(Lost x, Lost y) => x.Record.GetType() == y.Record.GetType() && x.Bytes.AsSpan().SequenceEqual(y.Bytes);

        public int GetHashCode(Lost lost)
        {
            HashCode hash = default;
            hash.AddBytes(lost.Bytes);
            return hash.ToHashCode();
        }
    }
}
