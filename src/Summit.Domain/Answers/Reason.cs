using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One thing that a question asks and a record leaves open: why the record only possibly counts.</summary>
/// <remarks>Equal when all members are equal; no order. The text is meant for people; programs read the other members.</remarks>
public sealed record Reason
{
    internal Reason(Aspect aspect, Doubt doubt, PartyId party, IReadOnlyList<ClaimId> claims, string english) =>
        (Aspect, Doubt, Party, Claims, English) = (aspect, doubt, party, ValueList.Of(claims), english);

    /// <summary>What is left open.</summary>
    public Aspect Aspect { get; }

    /// <summary>Why.</summary>
    public Doubt Doubt { get; }

    /// <summary>Whose delegation; the default when the record as a whole is meant.</summary>
    public PartyId Party { get; }

    /// <summary>The claims that contradict each other or do not suffice, in the order of their ids; empty when no claim speaks of it.</summary>
    public IReadOnlyList<ClaimId> Claims { get; }

    /// <summary>The reason in a few words, such as "Pakistan's delegates: presence not recorded".</summary>
    [JsonInclude]
    internal string English { get; }

    /// <summary>The reason in a few words, such as "Pakistan's delegates: presence not recorded".</summary>
    public override string ToString() => English;
}
