using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A party at a session or a meeting, with its representatives.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Delegation : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Delegation()
    {
    }

    /// <summary>Which party.</summary>
    [JsonInclude]
    public PartyId Party { get; internal set; }

    /// <summary>What it answered to the invitation.</summary>
    [JsonInclude]
    public Reply Reply { get; internal set; }

    /// <summary>Its representatives, in the order of the record. Empty means that nobody is recorded, not that nobody was there.</summary>
    [JsonInclude]
    public IReadOnlyList<Representative> Delegates { get; internal set => field = ValueList.OfAlike(value); } = ValueList<Representative>.Empty;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A party with its representatives.</summary>
    /// <exception cref="ArgumentException"><paramref name="party"/> is the default value, or a representative is null.</exception>
    public static Delegation Of(PartyId party, params IReadOnlyList<Representative> delegates) => new Delegation { Party = party, Delegates = delegates }.Checked();

    /// <summary>The same delegation with one more representative.</summary>
    /// <exception cref="ArgumentException"><paramref name="representative"/> is null.</exception>
    [Pure]
    public Delegation JoinedBy(Representative representative) => (this with { Delegates = Delegates.With(representative) }).Checked();

    /// <summary>The same delegation with an answer to the invitation.</summary>
    [Pure]
    public Delegation Replying(Reply reply) => this with { Reply = reply };

    /// <summary>Party and number of representatives.</summary>
    public override string ToString() => $"{Party} ({Delegates.Count})";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.Missing(Delegates, "delegates")
        ?? Guard.If(!Party.IsRecorded, "A delegation needs its party.", "party");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
