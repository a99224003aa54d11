using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>An interaction with representatives of two or more parties, inside a session or on its own.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Meeting : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Meeting()
    {
    }

    /// <summary>Which meeting.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<MeetingId>))]
    public MeetingId Id { get; internal set; }

    /// <summary>What it is called.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>When, in the calendar days of the venue.</summary>
    [JsonInclude]
    public Edtf When { get; internal set; }

    /// <summary>The time zone of the venue by its tz id; empty when not recorded.</summary>
    [JsonInclude]
    public string TimeZone { get; internal set => field = value ?? ""; } = "";

    /// <summary>The exact start; null when not recorded.</summary>
    [JsonInclude, JsonConverter(typeof(InstantConverter))]
    public Instant? Start { get; internal set; }

    /// <summary>The exact end; null when not recorded.</summary>
    [JsonInclude, JsonConverter(typeof(InstantConverter))]
    public Instant? End { get; internal set; }

    /// <summary>Where; null when not recorded.</summary>
    [JsonInclude]
    public Place? Place { get; internal set; }

    /// <summary>The session in or beside which it took place; the default for none.</summary>
    [JsonInclude]
    public SessionId Session { get; internal set; }

    /// <summary>What kind of meeting it was.</summary>
    [JsonInclude]
    public Facets Facets { get; internal set => field = value ?? Facets.None; } = Facets.None;

    /// <summary>How far the planning got.</summary>
    [JsonInclude]
    public Plan Plan { get; internal set; }

    /// <summary>Whether it took place. Not recorded is not assumed.</summary>
    [JsonInclude]
    public Occurrence Occurrence { get; internal set; }

    /// <summary>The parties, each once, with their representatives.</summary>
    [JsonInclude]
    public IReadOnlyList<Delegation> Delegations { get; internal set => field = ValueList.Of(value); } = ValueList<Delegation>.Empty;

    /// <summary>Whether the list is incomplete: other parties also took part.</summary>
    [JsonInclude]
    public bool Others { get; internal set; }

    /// <summary>Directness by pair, where it differs from that of the meeting.</summary>
    [JsonInclude]
    public IReadOnlyList<PairDirectness> Pairs { get; internal set => field = ValueList.Of(value); } = ValueList<PairDirectness>.Empty;

    /// <summary>The topics that were talked about, as far as recorded: one that is not listed is unknown.</summary>
    [JsonInclude]
    public IReadOnlyList<Topic> Topics { get; internal set => field = ValueList.Of(value); } = ValueList<Topic>.Empty;

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A meeting that took place.</summary>
    /// <param name="id">Which meeting.</param>
    /// <param name="when">When, in the calendar days of the venue.</param>
    /// <param name="facets">What kind of meeting it was.</param>
    /// <param name="delegations">The parties with their representatives.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a party is named twice.</exception>
    public static Meeting Held(MeetingId id, Edtf when, Facets facets, params IReadOnlyList<Delegation> delegations) =>
        new Meeting { Id = id, When = when, Facets = facets, Occurrence = Occurrence.Held, Delegations = delegations }.Checked();

    /// <summary>A meeting that is recorded only as a plan.</summary>
    /// <param name="id">Which meeting.</param>
    /// <param name="when">For when it was planned.</param>
    /// <param name="plan">How far the planning got.</param>
    /// <param name="delegations">The parties with their representatives.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a party is named twice.</exception>
    public static Meeting Planned(MeetingId id, Edtf when, Plan plan, params IReadOnlyList<Delegation> delegations) =>
        new Meeting { Id = id, When = when, Plan = plan, Delegations = delegations }.Checked();

    /// <summary>A bilateral that took place.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or both sides are one party.</exception>
    public static Meeting Bilateral(MeetingId id, Edtf when, Delegation one, Delegation other) => Held(id, when, Facets.Bilateral, one, other);

    /// <summary>A short talk between two parties, apart from the others.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or both sides are one party.</exception>
    public static Meeting PullAside(MeetingId id, Edtf when, Delegation one, Delegation other) => Held(id, when, Facets.PullAside, one, other);

    /// <summary>A greeting between two parties.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or both sides are one party.</exception>
    public static Meeting Greeting(MeetingId id, Edtf when, Delegation one, Delegation other) => Held(id, when, Facets.Greeting, one, other);

    /// <summary>A call between two parties on a standing hotline.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or both sides are one party.</exception>
    public static Meeting HotlineCall(MeetingId id, Edtf when, Delegation one, Delegation other) => Held(id, when, Facets.HotlineCall, one, other);

    /// <summary>A call between two parties by telephone.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or both sides are one party.</exception>
    public static Meeting PhoneCall(MeetingId id, Edtf when, Delegation one, Delegation other) => Held(id, when, Facets.PhoneCall, one, other);

    /// <summary>A secret channel between two parties.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or both sides are one party.</exception>
    public static Meeting BackChannel(MeetingId id, Edtf when, Delegation one, Delegation other) => Held(id, when, Facets.BackChannel, one, other);

    /// <summary>Talks through a mediator who passes between the rooms of two parties.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="mediator"/> is the default value, or both sides are one party.</exception>
    public static Meeting ProximityTalks(MeetingId id, Edtf when, PartyId mediator, Delegation one, Delegation other) =>
        Held(id, when, Facets.ProximityTalks with { Mediators = [mediator] }, one, other);

    /// <summary>A plenary.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a party is named twice.</exception>
    public static Meeting Plenary(MeetingId id, Edtf when, params IReadOnlyList<Delegation> delegations) => Held(id, when, Facets.Plenary, delegations);

    /// <summary>The same meeting under a title.</summary>
    /// <exception cref="ArgumentException"><paramref name="title"/> has half of a surrogate pair.</exception>
    [Pure]
    public Meeting Titled(string title) => (this with { Title = title }).Checked();

    /// <summary>The same meeting at a place.</summary>
    [Pure]
    public Meeting At(Place place) => this with { Place = place };

    /// <summary>The same meeting on another day.</summary>
    [Pure]
    public Meeting On(Edtf when) => this with { When = when };

    /// <summary>The same meeting in or beside a session.</summary>
    [Pure]
    public Meeting During(SessionId session) => this with { Session = session };

    /// <summary>The same meeting with other facets.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">A mediator of the new facets is the default value.</exception>
    [Pure]
    public Meeting With(Func<Facets, Facets> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return (this with { Facets = change(Facets) }).Checked();
    }

    /// <summary>The same meeting with another plan.</summary>
    [Pure]
    public Meeting With(Plan plan) => this with { Plan = plan };

    /// <summary>The same meeting with another occurrence.</summary>
    [Pure]
    public Meeting Having(Occurrence occurrence) => this with { Occurrence = occurrence };

    /// <summary>The same meeting with one more party.</summary>
    /// <exception cref="ArgumentException">The party is there already.</exception>
    [Pure]
    public Meeting JoinedBy(Delegation delegation) => (this with { Delegations = Delegations.With(delegation) }).Checked();

    /// <summary>The same meeting, with other parties that are not named.</summary>
    [Pure]
    public Meeting AndOthers() => this with { Others = true };

    /// <summary>The same meeting with a directness of its own between two of its parties.</summary>
    /// <exception cref="ArgumentException">The pair has one already.</exception>
    [Pure]
    public Meeting Between(Dyad pair, Directness directness) => (this with { Pairs = Pairs.With(PairDirectness.Of(pair, directness)) }).Checked();

    /// <summary>The same meeting with more topics that were talked about.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    /// <exception cref="ArgumentException">A topic is the default value.</exception>
    [Pure]
    public Meeting About(params IReadOnlyList<Topic> topics) => (this with { Topics = Topics.WithAll(topics) }).Checked();

    /// <summary>The same meeting at exact moments.</summary>
    /// <param name="timeZone">The tz id of the venue.</param>
    /// <param name="start">The exact start, or null.</param>
    /// <param name="end">The exact end, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    [Pure]
    public Meeting Timed(string timeZone, Instant? start = null, Instant? end = null) => (this with { TimeZone = timeZone, Start = start, End = end }).Checked();

    /// <summary>The same meeting with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Meeting Noting(string text) => (this with { Note = text }).Checked();

    /// <summary>The same meeting with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Meeting Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A meeting")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.BrokenText(TimeZone, "timeZone")
        ?? Guard.Missing(Delegations, "delegations")
        ?? Guard.Missing(Pairs, "pairs")
        ?? Guard.Missing(Topics, "topics")
        ?? Guard.BrokenText(Note, "note")
        ?? Guard.Missing(Facets.Mediators, "facets")
        ?? DelegationRules.EndAfterStart(Start, End)
        ?? DelegationRules.OneOfEach(Delegations)
        ?? Guard.Twice(Pairs, static p => p.Between, "A pair's directness must be given only once.", "pairs")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
