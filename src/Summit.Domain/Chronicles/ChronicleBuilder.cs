namespace Summit.Domain;

/// <summary>Collects records and builds a chronicle of them.</summary>
/// <remarks>
/// Mutable and not safe for several threads. Building does not empty it. Made by <see cref="Chronicle.ToBuilder"/>, it edits a chronicle in a loop: each change
/// costs the same however many records there are, where <see cref="Chronicle.With(IRecord)"/> makes the whole chronicle anew each time.
/// </remarks>
public sealed partial class ChronicleBuilder
{
    private readonly Dictionary<RecordRef, IRecord> kept = [];
    private readonly DisplacedRecords displaced = new();
    private ExtraMembers? extra;

    /// <summary>Adds a record. An equal one is kept once; of different ones under one id the canonically smaller stays, the other is displaced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is of a type that is not this library's.</exception>
    public ChronicleBuilder Add(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (RecordType.IndexOf(record) < 0)
        {
            throw new ArgumentException($"A chronicle holds no records of type {record.GetType().Name}.", nameof(record));
        }

        RecordRef id = record.Ref;
        if (kept.TryAdd(id, record) || kept[id] is var other && other.Equals(record))
        {
            return this;
        }

        Forget();
        (byte[] mine, byte[] others) = (RecordJson.Bytes(record), RecordJson.Bytes(other));
        bool smaller = DisplacedRecords.Compare(record, mine, other, others) < 0;
        kept[id] = smaller ? record : other;
        displaced.Add(smaller ? other : record, smaller ? others : mine);
        return this;
    }

    /// <summary>Adds all records of a chronicle, and what was displaced in it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public ChronicleBuilder Add(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        foreach (IRecord record in chronicle)
        {
            Add(record);
        }

        Forget();
        foreach (IRecord record in chronicle.Displaced)
        {
            displaced.Add(record, RecordJson.Bytes(record));
        }

        return WithExtra(chronicle.Extra);
    }

    /// <summary>Builds the chronicle of what was added so far.</summary>
    public Chronicle Build()
    {
        Forget();
        return new(Sorted(), displaced.Without(kept), extra);
    }

    /// <summary>Keeps members of a document that this version does not know; of different ones under one name the canonically smaller.</summary>
    internal ChronicleBuilder WithExtra(ExtraMembers? members)
    {
        foreach ((string name, System.Text.Json.JsonElement value) in members ?? [])
        {
            extra ??= [];
            if (!extra.TryGetValue(name, out System.Text.Json.JsonElement other) || string.CompareOrdinal(value.GetRawText(), other.GetRawText()) < 0)
            {
                extra[name] = value;
            }
        }

        return this;
    }

    // A document that was written canonically is in order as it comes.
    private IRecord[] Sorted()
    {
        IRecord[] records = [.. kept.Values];
        for (int i = 1; i < records.Length; i++)
        {
            if (InOrder(records[i - 1], records[i]) > 0)
            {
                Array.Sort(records, InOrder);
                break;
            }
        }

        return records;
    }

    private static int InOrder(IRecord left, IRecord right) =>
        RecordType.IndexOf(left).CompareTo(RecordType.IndexOf(right)) is not 0 and int types ? types : left.Ref.CompareTo(right.Ref);

    /// <summary>How many records of each type there are.</summary>
    public override string ToString() => RecordType.Counted(kept.Values);
}
