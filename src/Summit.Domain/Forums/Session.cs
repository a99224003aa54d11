using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One edition of a forum, or a part of a larger session.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Session : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Session()
    {
    }

    /// <summary>Which session.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<SessionId>))]
    public SessionId Id { get; internal set; }

    /// <summary>The forum that holds the session.</summary>
    [JsonInclude]
    public ForumId Forum { get; internal set; }

    /// <summary>What it is called.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>Which edition it is, 1 or more; null when not counted.</summary>
    [JsonInclude]
    public int? Ordinal { get; internal set; }

    /// <summary>The larger session that it is a part of; the default for none. A part takes occurrence, plan, place, host and time zone from its whole where it does not record its own.</summary>
    [JsonInclude]
    public SessionId PartOf { get; internal set; }

    /// <summary>The span in the calendar days of the venue.</summary>
    [JsonInclude]
    public Edtf When { get; internal set; }

    /// <summary>The time zone of the venue by its tz id, such as <c>Asia/Shanghai</c>; empty when not recorded.</summary>
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

    /// <summary>Who hosts it; the default when not recorded.</summary>
    [JsonInclude]
    public PartyId Host { get; internal set; }

    /// <summary>The means by which it is held, such as in person.</summary>
    [JsonInclude]
    public Modality Modality { get; internal set; }

    /// <summary>How far the planning got.</summary>
    [JsonInclude]
    public Plan Plan { get; internal set; }

    /// <summary>Whether it took place. Not recorded is not assumed.</summary>
    [JsonInclude]
    public Occurrence Occurrence { get; internal set; }

    /// <summary>The topics on the agenda, as far as recorded: one that is not listed is unknown.</summary>
    [JsonInclude]
    public IReadOnlyList<Topic> Topics { get; internal set => field = ValueList.Of(value); } = ValueList<Topic>.Empty;

    /// <summary>The parties there, each once.</summary>
    [JsonInclude]
    public IReadOnlyList<Delegation> Delegations { get; internal set => field = ValueList.Of(value); } = ValueList<Delegation>.Empty;

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A session that took place.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a party has two delegations.</exception>
    public static Session Held(SessionId id, ForumId forum, Edtf when, params IReadOnlyList<Delegation> delegations) =>
        new Session { Id = id, Forum = forum, When = when, Occurrence = Occurrence.Held, Delegations = delegations }.Checked();

    /// <summary>A session that is recorded only as a plan.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a party has two delegations.</exception>
    public static Session Planned(SessionId id, ForumId forum, Edtf when, Plan plan, params IReadOnlyList<Delegation> delegations) =>
        new Session { Id = id, Forum = forum, When = when, Plan = plan, Delegations = delegations }.Checked();

    /// <summary>A session that is a part of a larger one.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value or the whole itself, or a party has two delegations.</exception>
    public static Session Part(SessionId id, Session whole, Edtf when, params IReadOnlyList<Delegation> delegations)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return new Session { Id = id, Forum = whole.Forum, PartOf = whole.Id, When = when, Delegations = delegations }.Checked();
    }

    /// <summary>The same session under a title.</summary>
    /// <exception cref="ArgumentException"><paramref name="title"/> has half of a surrogate pair.</exception>
    [Pure]
    public Session Titled(string title) => (this with { Title = title }).Checked();

    /// <summary>The same session at a place.</summary>
    [Pure]
    public Session At(Place place) => this with { Place = place };

    /// <summary>The same session with a host.</summary>
    [Pure]
    public Session HostedBy(PartyId host) => this with { Host = host };

    /// <summary>The same session as edition number <paramref name="ordinal"/> of its forum.</summary>
    /// <exception cref="ArgumentException"><paramref name="ordinal"/> is less than 1.</exception>
    [Pure]
    public Session Numbered(int ordinal) => (this with { Ordinal = ordinal }).Checked();

    /// <summary>The same session, held by other means, such as by video.</summary>
    [Pure]
    public Session By(Modality modality) => this with { Modality = modality };

    /// <summary>The same session with one more delegation.</summary>
    /// <exception cref="ArgumentException">The party has a delegation there already.</exception>
    [Pure]
    public Session JoinedBy(Delegation delegation) => (this with { Delegations = Delegations.With(delegation) }).Checked();

    /// <summary>The same session with more topics on its agenda.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    /// <exception cref="ArgumentException">A topic is the default value.</exception>
    [Pure]
    public Session OnAgenda(params IReadOnlyList<Topic> topics) => (this with { Topics = Topics.WithAll(topics) }).Checked();

    /// <summary>The same session with another occurrence.</summary>
    [Pure]
    public Session Having(Occurrence occurrence) => this with { Occurrence = occurrence };

    /// <summary>The same session with another plan.</summary>
    [Pure]
    public Session With(Plan plan) => this with { Plan = plan };

    /// <summary>The same session at exact moments.</summary>
    /// <param name="timeZone">The tz id of the venue.</param>
    /// <param name="start">The exact start, or null.</param>
    /// <param name="end">The exact end, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    [Pure]
    public Session Timed(string timeZone, Instant? start = null, Instant? end = null) => (this with { TimeZone = timeZone, Start = start, End = end }).Checked();

    /// <summary>The same session with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Session Noting(string text) => (this with { Note = text }).Checked();

    /// <summary>The same session with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Session Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A session")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.BrokenText(TimeZone, "timeZone")
        ?? Guard.Missing(Topics, "topics")
        ?? Guard.Missing(Delegations, "delegations")
        ?? Guard.BrokenText(Note, "note")
        ?? Guard.If(Ordinal < 1, "Editions of a forum are counted from 1.", "ordinal")
        ?? Guard.If(PartOf.IsRecorded && PartOf == Id, "A session must not be a part of itself.", "partOf")
        ?? DelegationRules.EndAfterStart(Start, End)
        ?? DelegationRules.OneOfEach(Delegations)
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
