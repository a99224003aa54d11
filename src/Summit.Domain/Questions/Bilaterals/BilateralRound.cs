using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Which parties a party met separately at a session, which it did not meet, and for which that is unknown.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record BilateralRound : IAnswer
{
    internal BilateralRound()
    {
    }

    /// <summary>The session.</summary>
    public SessionId Session { get; internal init; }

    /// <summary>The party whose round it is.</summary>
    public PartyId Party { get; internal init; }

    /// <summary>The day asked about; null for all of the session.</summary>
    public LocalDate? On { get; internal init; }

    /// <summary>The parties that it certainly met, in the order of their ids.</summary>
    public IReadOnlyList<PartyId> Met => Those(Truth.True);

    /// <summary>The parties that it certainly did not meet: their delegates were not there, it is denied, or coverage is declared.</summary>
    public IReadOnlyList<PartyId> NotMet => Those(Truth.False);

    /// <summary>The parties with a delegation there for which it is unknown. A report that names others denies nothing.</summary>
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

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal Names Names { get; init; } = Names.None;

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string when = On is { } day ? $" on {Words.Iso(day)}" : "";
        string met = Met.Count > 0 ? $"{Names[Party]} met {Names.Parties(Met)} separately{when}" : $"no separate meeting of {Names[Party]}{when} is certain";
        string not = NotMet.Count > 0 ? $"; not {Names.Parties(NotMet)}" : "";
        string unknown = Unknown.Count > 0 ? $"; unknown: {Names.Parties(Unknown)}" : "";
        string all = Parties.Count > 0 ? $"; \"all\" is {All switch { Truth.True => "true", Truth.False => "contradicted", _ => "not established" }}" : "; no other party is recorded there";
        string leads = Leads.Count > 0 ? $"; open meetings: {Words.List(Leads)}" : "";
        return Words.Sentence(this, $"At {Session}, {met}{not}{unknown}{all}{leads}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private ValueList<PartyId> Those(Truth met) => ValueList.Of(Parties.Where(p => p.Met == met).Select(p => p.Party));
}
