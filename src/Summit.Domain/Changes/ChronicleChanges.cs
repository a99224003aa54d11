using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What differs between an earlier chronicle and a later one.</summary>
/// <remarks>
/// The later chronicle is the earlier one without <see cref="Removed"/>, with <see cref="Added"/>, and with the later version of each of <see cref="Changed"/>. What
/// was displaced is left out. All lists are in the order of type and id. Equal when all members are equal; no order.
/// </remarks>
public sealed record ChronicleChanges
{
    internal ChronicleChanges(IReadOnlyList<IRecord> added, IReadOnlyList<IRecord> removed, IReadOnlyList<RecordChange> changed, IReadOnlyList<MemberChange> document) =>
        (Added, Removed, Changed, Document) = (ValueList.Of(added), ValueList.Of(removed), ValueList.Of(changed), ValueList.Of(document));

    /// <summary>Whether the chronicles are equal.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count + Document.Count == 0;

    /// <summary>The records that only the later chronicle has. A record with the id of one of another type is removed and added.</summary>
    [JsonConverter(typeof(RecordsInAnswers))]
    public IReadOnlyList<IRecord> Added { get; }

    /// <summary>The records that only the earlier chronicle has.</summary>
    [JsonConverter(typeof(RecordsInAnswers))]
    public IReadOnlyList<IRecord> Removed { get; }

    /// <summary>The records that both have, and that differ.</summary>
    public IReadOnlyList<RecordChange> Changed { get; }

    /// <summary>The members of the document beside its records that differ: such as this version does not know.</summary>
    public IReadOnlyList<MemberChange> Document { get; }

    /// <summary>How many records of each type were added, removed and changed, in one line of English.</summary>
    [JsonInclude]
    internal string English => ToEnglish();

    /// <summary>How many records of each type were added, removed and changed, in one line of English.</summary>
    public string ToEnglish()
    {
        string[] parts =
        [
            .. Part(Added, "added"),
            .. Part(Removed, "removed"),
            .. Part(Changed.Select(c => c.After), "changed"),
            .. Document.Count > 0 ? [Words.Count(Document.Count, "other member of the document", "other members of the document") + " changed"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "Nothing differs." : string.Join("; ", parts) + ".";
    }

    /// <summary>How many records of each type were added, removed and changed, in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private static IEnumerable<string> Part(IEnumerable<IRecord> records, string what)
    {
        string counts = RecordType.Counted(records);
        return counts.Length > 0 ? [$"{counts} {what}"] : [];
    }
}
