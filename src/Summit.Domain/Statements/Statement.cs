using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What one or more parties stated.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Statement : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Statement()
    {
    }

    /// <summary>Stands in <see cref="BlockedBy"/>, and in claims on it, for a party that nobody names. It refers to no record.</summary>
    public static PartyId Unnamed { get; } = "unnamed";

    /// <summary>Which statement.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<StatementId>))]
    public StatementId Id { get; internal set; }

    /// <summary>What kind of statement it is.</summary>
    [JsonInclude]
    public StatementKind Kind { get; internal set; }

    /// <summary>Its title, or its content in one neutral sentence.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>The parties that made the statement; it is attributed to these parties only.</summary>
    [JsonInclude]
    public IReadOnlyList<PartyId> By { get; internal set => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>Who spoke it; the default when not recorded.</summary>
    [JsonInclude]
    public PersonId SpokenBy { get; internal set; }

    /// <summary>In which capacity it was spoken, such as "Spokesperson of the Foreign Office"; empty when not recorded.</summary>
    [JsonInclude]
    public string Capacity { get; internal set => field = value ?? ""; } = "";

    /// <summary>The parties that it addresses, such as the other side of a protest or of a suspension.</summary>
    [JsonInclude]
    public IReadOnlyList<PartyId> To { get; internal set => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>When it was made.</summary>
    [JsonInclude]
    public Edtf When { get; internal set; }

    /// <summary>Where; null when not recorded.</summary>
    [JsonInclude]
    public Place? Place { get; internal set; }

    /// <summary>The session, meeting or escalation that it was made at or about; the default for none.</summary>
    [JsonInclude]
    public RecordRef Occasion { get; internal set; }

    /// <summary>The meeting or session that it reports, as a readout does; the default for none.</summary>
    [JsonInclude]
    public RecordRef Reports { get; internal set; }

    /// <summary>The portfolios of the dialogue that it suspends or resumes; empty for all dialogue.</summary>
    [JsonInclude]
    public IReadOnlyList<Portfolio> Portfolios { get; internal set => field = ValueList.Of(value); } = ValueList<Portfolio>.Empty;

    /// <summary>What it is about, as far as recorded: a topic that is not listed is unknown.</summary>
    [JsonInclude]
    public IReadOnlyList<Topic> Topics { get; internal set => field = ValueList.Of(value); } = ValueList<Topic>.Empty;

    /// <summary>Words of it as they were said.</summary>
    [JsonInclude]
    public IReadOnlyList<Quotation> Quotations { get; internal set => field = ValueList.Of(value); } = ValueList<Quotation>.Empty;

    /// <summary>How many points it is said to have; null when not recorded.</summary>
    [JsonInclude]
    public int? DeclaredPoints { get; internal set; }

    /// <summary>The points that are known.</summary>
    [JsonInclude]
    public IReadOnlyList<StatementPoint> Points { get; internal set => field = ValueList.Of(value); } = ValueList<StatementPoint>.Empty;

    /// <summary>Whether it was adopted.</summary>
    [JsonInclude]
    public Adoption Adoption { get; internal set; }

    /// <summary>The parties that blocked its adoption, as far as recorded; <see cref="Unnamed"/> for one of which only that it is one is known.</summary>
    [JsonInclude]
    public IReadOnlyList<PartyId> BlockedBy { get; internal set => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>For what reasons it was not adopted, as far as recorded.</summary>
    [JsonInclude]
    public IReadOnlyList<Objection> Reasons { get; internal set => field = ValueList.Of(value); } = ValueList<Objection>.Empty;

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>Describes a statement.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> or a party is the default value, or <paramref name="title"/> has half of a surrogate pair.</exception>
    public static Statement Create(StatementId id, StatementKind kind, string title, Edtf when, params IReadOnlyList<PartyId> by) =>
        new Statement { Id = id, Kind = kind, Title = title, When = when, By = by }.Checked();

    /// <summary>The same statement, addressed to parties.</summary>
    /// <exception cref="ArgumentException">A party is the default value.</exception>
    [Pure]
    public Statement AddressedTo(params IReadOnlyList<PartyId> parties) => (this with { To = parties }).Checked();

    /// <summary>The same statement, of dialogue in these portfolios only.</summary>
    /// <exception cref="ArgumentException">A portfolio is the default value.</exception>
    [Pure]
    public Statement In(params IReadOnlyList<Portfolio> portfolios) => (this with { Portfolios = portfolios }).Checked();

    /// <summary>The same statement, made at a place.</summary>
    /// <param name="place">Where; null for not recorded.</param>
    [Pure]
    public Statement At(Place? place) => this with { Place = place };

    /// <summary>The same statement, spoken by a person.</summary>
    /// <param name="speaker">Who spoke it; the default for not recorded.</param>
    [Pure]
    public Statement DeliveredBy(PersonId speaker) => this with { SpokenBy = speaker };

    /// <summary>The same statement, spoken in a capacity.</summary>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> has half of a surrogate pair.</exception>
    [Pure]
    public Statement InCapacity(string capacity) => (this with { Capacity = capacity }).Checked();

    /// <summary>The same statement, reporting a meeting or a session.</summary>
    [Pure]
    public Statement Reporting(RecordRef record) => this with { Reports = record };

    /// <summary>The same statement with more quotations.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="quotations"/> is null.</exception>
    /// <exception cref="ArgumentException">A quotation is null.</exception>
    [Pure]
    public Statement Quoting(params IReadOnlyList<Quotation> quotations) => (this with { Quotations = Quotations.WithAll(quotations) }).Checked();

    /// <summary>The same statement, made at or about a record.</summary>
    [Pure]
    public Statement On(RecordRef occasion) => this with { Occasion = occasion };

    /// <summary>The same statement about more topics.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    /// <exception cref="ArgumentException">A topic is the default value.</exception>
    [Pure]
    public Statement About(params IReadOnlyList<Topic> topics) => (this with { Topics = Topics.WithAll(topics) }).Checked();

    /// <summary>The same statement with its points.</summary>
    /// <param name="declared">How many it is said to have.</param>
    /// <param name="points">Those that are known.</param>
    /// <exception cref="ArgumentException"><paramref name="declared"/> is negative, a point is null, or two points have one number.</exception>
    [Pure]
    public Statement Pointed(int declared, params IReadOnlyList<StatementPoint> points) => (this with { DeclaredPoints = declared, Points = points }).Checked();

    /// <summary>The same statement, not adopted.</summary>
    /// <param name="blockedBy">The parties that blocked it, as far as recorded.</param>
    /// <exception cref="ArgumentException">A party is the default value.</exception>
    [Pure]
    public Statement NotAdopted(params IReadOnlyList<PartyId> blockedBy) => (this with { Adoption = Adoption.NotAdopted, BlockedBy = blockedBy }).Checked();

    /// <summary>The same statement, not adopted for these reasons.</summary>
    /// <exception cref="ArgumentException">A reason is the default value.</exception>
    [Pure]
    public Statement Because(params IReadOnlyList<Objection> reasons) => (this with { Adoption = Adoption.NotAdopted, Reasons = reasons }).Checked();

    /// <summary>The same statement, adopted, with neither blocker nor reason.</summary>
    [Pure]
    public Statement Adopted() => this with { Adoption = Adoption.Adopted, BlockedBy = [], Reasons = [] };

    /// <summary>The same statement with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Statement Noting(string text) => (this with { Note = text }).Checked();

    /// <summary>The same statement with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Statement Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A statement")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.BrokenText(Capacity, "capacity")
        ?? Guard.Missing(Topics, "topics")
        ?? Guard.Missing(Quotations, "quotations")
        ?? Guard.Missing(By, "by")
        ?? Guard.Missing(To, "to")
        ?? Guard.Missing(Portfolios, "portfolios")
        ?? Guard.Missing(BlockedBy, "blockedBy")
        ?? Guard.Missing(Reasons, "reasons")
        ?? Guard.Missing(Points, "points")
        ?? Guard.BrokenText(Note, "note")
        ?? Guard.If(DeclaredPoints < 0, "The number of points must not be negative.", "declaredPoints")
        ?? Guard.Twice(Points, static p => p.Number, "Two points have the same number.", "points")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
