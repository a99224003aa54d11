using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Summit.Domain;

/// <summary>Whom a party met separately at a session, whom it did not, and of whom that is unknown.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record BilateralRound : IAnswer
{
    internal BilateralRound()
    {
    }

    /// <summary>The session.</summary>
    public SessionId Session { get; internal init; }

    /// <summary>Whose round it is.</summary>
    public PartyId Party { get; internal init; }

    /// <summary>On which day; null for all of the session.</summary>
    public LocalDate? On { get; internal init; }

    /// <summary>The parties it surely met, in the order of their ids.</summary>
    public IReadOnlyList<PartyId> Met => Those(Truth.True);

    /// <summary>The parties it surely did not meet: their delegates were not there, it is denied, or coverage is declared.</summary>
    public IReadOnlyList<PartyId> NotMet => Those(Truth.False);

    /// <summary>The parties with a delegation there of whom it is unknown. A report that names others denies nobody.</summary>
    public IReadOnlyList<PartyId> Unknown => Those(Truth.Unknown);

    /// <summary>Whether "met all" holds: true if every party with a delegation there was met, false if one was not, else unknown. Unknown where there is no other.</summary>
    public Truth All => Parties.Count == 0 ? Truth.Unknown : Parties.Select(p => p.Met).All();

    /// <summary>Each party with the reason.</summary>
    public IReadOnlyList<BilateralParty> Parties { get; internal init => field = ValueList.Of(value); } = ValueList<BilateralParty>.Empty;

    /// <summary>Meetings there with an open list that names this party: whom else it met in them is not known.</summary>
    public IReadOnlyList<RecordRef> Leads { get; internal init => field = ValueList.Of(value); } = ValueList<RecordRef>.Empty;

    /// <summary>The session and the meetings with their claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    [JsonInclude]
    internal string English => ToEnglish();

    internal string Title { get; init; } = "";

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string when = On is { } day ? $" on {LocalDatePattern.Iso.Format(day)}" : "";
        string met = Met.Count > 0 ? $"met {string.Join(", ", Met)} separately" : "surely met nobody separately";
        string not = NotMet.Count > 0 ? $", not {string.Join(", ", NotMet)}" : "";
        string unknown = Unknown.Count > 0 ? $"; unknown of {string.Join(", ", Unknown)}" : "";
        string leads = Leads.Count > 0 ? $"; open meetings: {string.Join(", ", Leads)}" : "";
        string all = Parties.Count > 0 ? $"; \"all\" is {All switch { Truth.True => "true", Truth.False => "contradicted", _ => "not established" }}" : "; no other party is recorded there";
        return $"At {Session} {Title}{when} {met}{not}{unknown}{all}{leads}, {Definition.Terms()}.";
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private ValueList<PartyId> Those(Truth met) => ValueList.Of(Parties.Where(p => p.Met == met).Select(p => p.Party));
}
