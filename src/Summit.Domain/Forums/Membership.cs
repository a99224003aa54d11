using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The status of a party in a forum during a span.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Membership : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Membership()
    {
    }

    /// <summary>Which party.</summary>
    [JsonInclude]
    public PartyId Party { get; internal set; }

    /// <summary>The status of the party in the forum.</summary>
    [JsonInclude]
    public MembershipStatus Status { get; internal set; }

    /// <summary>From when to when, both ends inclusive.</summary>
    [JsonInclude]
    public Edtf Span { get; internal set; }

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A membership.</summary>
    /// <exception cref="ArgumentException"><paramref name="party"/> is the default value.</exception>
    public static Membership Of(PartyId party, MembershipStatus status, Edtf span = default) => new Membership { Party = party, Status = status, Span = span }.Checked();

    /// <summary>The same membership over another span.</summary>
    [Pure]
    public Membership Spanning(Edtf span) => this with { Span = span };

    /// <summary>The same membership with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Membership Noting(string text) => (this with { Note = text }).Checked();

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.BrokenText(Note, "note")
        ?? Guard.If(!Party.IsRecorded, "A membership needs its party.", "party");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
