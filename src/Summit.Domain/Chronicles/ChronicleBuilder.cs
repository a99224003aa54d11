namespace Summit.Domain;

/// <summary>Collects records and builds a chronicle of them.</summary>
/// <remarks>
/// Mutable and not safe for several threads. Building does not empty it. Made by <see cref="Chronicle.ToBuilder"/>, it edits a chronicle in a loop: each change
/// costs the same however many records there are, where <see cref="Chronicle.With(IRecord)"/> makes the whole chronicle anew each time.
/// </remarks>
public sealed partial class ChronicleBuilder
{
    private readonly Dictionary<RecordRef, IRecord> kept = [];
    private readonly List<IRecord> displaced = [];
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

        if (kept.TryAdd(record.Ref, record) || kept[record.Ref].Equals(record))
        {
            return this;
        }

        IRecord other = kept[record.Ref];
        Forget();
        bool smaller = Compare(record, other) < 0;
        kept[record.Ref] = smaller ? record : other;
        IRecord loser = smaller ? other : record;
        if (!displaced.Contains(loser))
        {
            displaced.Add(loser);
        }

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
        foreach (IRecord record in chronicle.Displaced.Where(r => !displaced.Contains(r)))
        {
            displaced.Add(record);
        }

        return WithExtra(chronicle.Extra);
    }

    /// <summary>Builds the chronicle of what was added so far.</summary>
    public Chronicle Build()
    {
        Forget();
        return new([.. kept.Values.OrderBy(RecordType.IndexOf).ThenBy(r => r.Ref)], [.. Lost().OrderBy(r => r.Ref).ThenBy(r => r, Comparer<IRecord>.Create(Compare))], extra);
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

    // A record that was displaced once may have been given its id back.
    private IEnumerable<IRecord> Lost() => displaced.Where(r => !r.Equals(kept.GetValueOrDefault(r.Ref)));

    private static int Compare(IRecord left, IRecord right)
    {
        int types = RecordType.IndexOf(left).CompareTo(RecordType.IndexOf(right));
        return types != 0 ? types : RecordJson.Bytes(left).AsSpan().SequenceCompareTo(RecordJson.Bytes(right));
    }
}
