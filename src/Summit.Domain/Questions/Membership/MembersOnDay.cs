using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Who belonged to a forum on a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record MembersOnDay : IAnswer
{
    internal MembersOnDay()
    {
    }

    /// <summary>Which forum.</summary>
    public ForumId Forum { get; internal init; }

    /// <summary>Whose memberships were looked at: the forum's own, or those of the nearest body above it that has some; the default where none has.</summary>
    public ForumId Body { get; internal init; }

    /// <summary>On which day.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>The status asked for.</summary>
    public MembershipStatus Status { get; internal init; }

    /// <summary>The parties that surely were in that status.</summary>
    public IReadOnlyList<PartyId> Surely { get; internal init => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>The parties that possibly were; those of <see cref="Surely"/> are not repeated.</summary>
    public IReadOnlyList<PartyId> Possibly { get; internal init => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>Every membership of that day, in any status, certain or possible, in the order of the parties.</summary>
    public IReadOnlyList<MembershipOnDay> Memberships { get; internal init => field = ValueList.Of(value); } = ValueList<MembershipOnDay>.Empty;

    /// <summary>The forum with its claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal Names Names { get; init; } = Names.None;

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string surely = Surely.Count > 0 ? $"{Names.Parties(Surely)} surely had" : "no party is certain to have had";
        string possibly = Possibly.Count > 0 ? $"; possibly {Names.Parties(Possibly)}" : "";
        string none = Body.IsRecorded ? "" : "; no memberships are recorded";
        return Words.Sentence(this, $"On {Words.Iso(On)} {surely} the status {Status} in {Names[Forum]}{possibly}{none}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
