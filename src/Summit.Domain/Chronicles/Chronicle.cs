using System.Diagnostics.Contracts;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>An immutable set of records of all types, that can be read, written, merged and asked.</summary>
/// <remarks>
/// Ids are unique across all types. Records are kept in the order of type and id, so two chronicles are equal when they hold equal records,
/// whatever the order of insertion; what was displaced is outside equality. There is no order between chronicles.
/// </remarks>
[CollectionBuilder(typeof(Chronicle), nameof(Of))]
[JsonConverter(typeof(ContractOnly<Chronicle>))]
public sealed partial class Chronicle : IEquatable<Chronicle>
{
    private readonly ValueList<IRecord> records;
    private readonly Dictionary<RecordRef, IRecord> byId;
    private readonly Lazy<Dictionary<RecordRef, ValueList<Claim>>> claimsByRecord;
    private readonly Lazy<string> contentHash;
    private readonly Lazy<int> hashCode;

    /// <param name="sorted">The records in their order, which nobody else holds.</param>
    /// <param name="displaced">Those that lost their id, in their order, which nobody else holds.</param>
    /// <param name="extra">The members of the document that this version does not know.</param>
    internal Chronicle(IRecord[] sorted, IRecord[] displaced, ExtraMembers? extra)
    {
        records = ValueList.Owning(sorted);
        Displaced = ValueList.Owning(displaced);
        Extra = extra is { Count: > 0 } ? extra : null;
        byId = new(sorted.Length);
        foreach (IRecord record in sorted)
        {
            byId.Add(record.Ref, record);
        }

        ReadOnlySpan<IRecord> rest = sorted;
        Parties = Next<Party>(ref rest);
        Persons = Next<Person>(ref rest);
        Offices = Next<Office>(ref rest);
        Tenures = Next<Tenure>(ref rest);
        Forums = Next<Forum>(ref rest);
        Sessions = Next<Session>(ref rest);
        Meetings = Next<Meeting>(ref rest);
        Escalations = Next<Escalation>(ref rest);
        Statements = Next<Statement>(ref rest);
        Sources = Next<Source>(ref rest);
        Claims = Next<Claim>(ref rest);
        Coverages = Next<Coverage>(ref rest);
        claimsByRecord = new(() => Claims.Where(c => c.Subject.Record.IsRecorded).GroupBy(c => c.Subject.Record).ToDictionary(g => g.Key, ValueList.Of));
        contentHash = new(() => CanonicalDocument.Hash(this));
        hashCode = new(records.GetHashCode);
        byParty = new(() => PartyIndex.Of(this));
        sessionForest = new(() => SessionForest.Of(this));
        forumBodies = new(() => ForumBodies.Of(this));
        sessionClaims = new(ClaimsOnPersonsInSessions);
    }

    /// <summary>A chronicle without records.</summary>
    public static Chronicle Empty { get; } = new([], [], null);

    /// <summary>The parties, in the order of their ids.</summary>
    public IReadOnlyList<Party> Parties { get; }

    /// <summary>The persons, in the order of their ids.</summary>
    public IReadOnlyList<Person> Persons { get; }

    /// <summary>The offices, in the order of their ids.</summary>
    public IReadOnlyList<Office> Offices { get; }

    /// <summary>The tenures, in the order of their ids.</summary>
    public IReadOnlyList<Tenure> Tenures { get; }

    /// <summary>The forums, in the order of their ids.</summary>
    public IReadOnlyList<Forum> Forums { get; }

    /// <summary>The sessions, in the order of their ids.</summary>
    public IReadOnlyList<Session> Sessions { get; }

    /// <summary>The meetings, in the order of their ids.</summary>
    public IReadOnlyList<Meeting> Meetings { get; }

    /// <summary>The escalations, in the order of their ids.</summary>
    public IReadOnlyList<Escalation> Escalations { get; }

    /// <summary>The statements, in the order of their ids.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The sources, in the order of their ids.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The claims, in the order of their ids.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The declarations of coverage, in the order of their ids.</summary>
    public IReadOnlyList<Coverage> Coverages { get; }

    /// <summary>All records, in the order of type and id.</summary>
    public IReadOnlyList<IRecord> Records => records;

    /// <summary>The records that lost their id to another, different one. Outside equality, JSON and all questions.</summary>
    public IReadOnlyList<IRecord> Displaced { get; }

    /// <summary>How many records there are.</summary>
    public int Count => records.Count;

    /// <summary>
    /// The SHA-256 of the canonical document, which is what <c>SummitJson.WriteUtf8</c> writes, as 64 hexadecimal digits in lower case. Chronicles are equal exactly
    /// when their hashes are, for all that is known of SHA-256. Computed when it is first asked for, and kept.
    /// </summary>
    public string ContentHash => contentHash.Value;

    internal ExtraMembers? Extra { get; }

    /// <summary>The records of each type, in the order of the types.</summary>
    internal IReadOnlyList<IRecord>[] ByType => [Parties, Persons, Offices, Tenures, Forums, Sessions, Meetings, Escalations, Statements, Sources, Claims, Coverages];

    /// <summary>A chronicle of these records; the same as through a <see cref="ChronicleBuilder"/>.</summary>
    /// <exception cref="ArgumentNullException">A record is null.</exception>
    /// <exception cref="ArgumentException">A record is of a type that is not this library's.</exception>
    public static Chronicle Of(params ReadOnlySpan<IRecord> records)
    {
        ChronicleBuilder builder = new();
        foreach (IRecord record in records)
        {
            builder.Add(record);
        }

        return builder.Build();
    }

    /// <summary>A chronicle of these records; the same as through a <see cref="ChronicleBuilder"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A record is of a type that is not this library's.</exception>
    public static Chronicle Of(IEnumerable<IRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Of([.. records]);
    }

    /// <summary>The records of both. Equal records are kept once; of different ones under one id the canonically smaller stays, whichever side it came from.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    [Pure]
    public Chronicle MergedWith(Chronicle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ChronicleBuilder().Add(this).Add(other).Build();
    }

    /// <summary>The claims on a record and its parts, in the order of their ids; empty if there is none.</summary>
    public IReadOnlyList<Claim> ClaimsOn(RecordRef record) => claimsByRecord.Value.GetValueOrDefault(record, ValueList<Claim>.Empty);

    /// <summary>All records in the order of type and id.</summary>
    public IEnumerator<IRecord> GetEnumerator() => records.GetEnumerator();

    /// <summary>The same chronicle with some of its records, displaced ones alike.</summary>
    internal Chronicle Where(Func<IRecord, bool> stays) => new([.. records.Where(stays)], [.. Displaced.Where(stays)], Extra);

    /// <inheritdoc/>
    public bool Equals(Chronicle? other) => other is not null && records.Equals(other.records) && Equals(Extra, other.Extra);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Chronicle);

    /// <inheritdoc/>
    public override int GetHashCode() => hashCode.Value;

    /// <summary>How many records of each type there are.</summary>
    public override string ToString() => RecordType.Counted(records);

    // The records of one type, which stand together.
    private static ValueList<T> Next<T>(ref ReadOnlySpan<IRecord> rest)
        where T : class, IRecord
    {
        int count = 0;
        while (count < rest.Length && rest[count] is T)
        {
            count++;
        }

        T[] found = new T[count];
        for (int i = 0; i < count; i++)
        {
            found[i] = (T)rest[i];
        }

        rest = rest[count..];
        return ValueList.Owning(found);
    }
}
