using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A record of one type and id that differs between two chronicles.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record RecordChange
{
    internal RecordChange(IRecord before, IRecord after) =>
        (Before, After, Members) = (before, after, ValueList.Of(MemberChanges.Of(RecordJson.Element(before), RecordJson.Element(after))));

    /// <summary>Which record.</summary>
    public RecordRef Record => After.Ref;

    /// <summary>The earlier version of it.</summary>
    [JsonIgnore]
    public IRecord Before { get; }

    /// <summary>The later version of it.</summary>
    [JsonIgnore]
    public IRecord After { get; }

    /// <summary>What differs, in the order of the members; never empty.</summary>
    public IReadOnlyList<MemberChange> Members { get; }

    /// <summary>The type of the record, such as "meeting".</summary>
    [JsonInclude]
    internal string Type => RecordType.Of(After).Word;

    /// <summary>The record with its changes in one line.</summary>
    public override string ToString() => $"{Record}: {string.Join("; ", Members)}";
}
