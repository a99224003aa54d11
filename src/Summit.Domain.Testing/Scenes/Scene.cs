using System.Diagnostics.Contracts;

namespace Summit.Domain.Testing;

/// <summary>A small record for a test, told in the order of reading: who, when they met, at which level, and who says so.</summary>
/// <remarks>
/// <para>Each verb gives a new scene; <see cref="Met"/> and <see cref="Planned"/> begin a meeting, and what follows tells of that meeting until the next begins. Ids are the
/// kind of the record with its number: <c>meeting-1</c>, <c>source-1</c>, <c>claim-1</c>, <c>escalation-1</c>. Parties are states under the ids given.</para>
/// <para>Days are texts in EDTF, as records state them: <c>2017-12-26</c>, <c>2018-04~</c>, <c>[2017-12-26,2017-12-27]</c>. What a scene has no verb for is said with the
/// library's own: <see cref="With(Func{Meeting, Meeting})"/> for the meeting, <see cref="With(IRecord)"/> for any other record.</para>
/// <para>Immutable; equal by reference, and what it tells is compared by <see cref="Chronicle"/>. No order.</para>
/// </remarks>
public sealed class Scene
{
    private readonly IReadOnlyList<PartyId> parties;
    private readonly ToldMeeting? meeting;
    private readonly SourceId lastSource;

    private Scene(Chronicle chronicle, IReadOnlyList<PartyId> parties, ToldMeeting? meeting = null, SourceId lastSource = default) =>
        (Chronicle, this.parties, this.meeting, this.lastSource) = (chronicle, parties, meeting, lastSource);

    /// <summary>The records so far.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>The first two parties.</summary>
    public Dyad Pair => Dyad.Of(parties[0], parties[1]);

    /// <summary>A scene between two parties or more.</summary>
    /// <param name="one">The first party.</param>
    /// <param name="other">The second party.</param>
    /// <param name="more">Further parties, which take part in every meeting.</param>
    /// <exception cref="ArgumentException">A party is the default value, or is named twice.</exception>
    public static Scene Between(PartyId one, PartyId other, params IReadOnlyList<PartyId> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        PartyId[] parties = [one, other, .. more];
        return parties.Distinct().Count() == parties.Length
            ? new(Chronicle.Of([.. parties.Select(p => Party.State(p))]), parties)
            : throw new ArgumentException("A party is named only once.", nameof(more));
    }

    /// <summary>They met: a meeting of all parties that was held, a bilateral if there are two.</summary>
    /// <param name="when">When, in EDTF; empty if it is not recorded.</param>
    /// <exception cref="FormatException"><paramref name="when"/> is not a date in EDTF.</exception>
    [Pure]
    public Scene Met(string when)
    {
        (MeetingId id, Edtf date) = (NextMeeting(), Date(when));
        return Told(new(delegations => Meeting.Held(id, date, Kind(), delegations), Delegations(), []));
    }

    /// <summary>They planned to meet: a meeting of all parties of which only the plan is recorded.</summary>
    /// <param name="when">For when, in EDTF; empty if it is not recorded.</param>
    /// <exception cref="FormatException"><paramref name="when"/> is not a date in EDTF.</exception>
    [Pure]
    public Scene Planned(string when)
    {
        (MeetingId id, Edtf date) = (NextMeeting(), Date(when));
        return Told(new(delegations => Meeting.Planned(id, date, Plan.Scheduled, delegations).With(_ => Kind()), Delegations(), []));
    }

    /// <summary>The meeting was called off.</summary>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene Cancelled() => With(m => m.With(Plan.Cancelled));

    /// <summary>The meeting did not take place.</summary>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene NotHeld() => With(m => m.Having(Occurrence.NotHeld));

    /// <summary>Each party was represented at this level, by somebody who was present.</summary>
    /// <param name="band">The level.</param>
    /// <param name="portfolios">What the representatives dealt with; none if it is not recorded.</param>
    /// <exception cref="ArgumentException">A portfolio is the default value.</exception>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene At(Band band, params IReadOnlyList<Portfolio> portfolios) => Told(LastMeeting().JoinedBy(Representative.At(band, portfolios), parties));

    /// <summary>One party was represented at this level, by somebody who was present.</summary>
    /// <param name="party">The party.</param>
    /// <param name="band">The level.</param>
    /// <param name="portfolios">What the representative dealt with; none if it is not recorded.</param>
    /// <exception cref="ArgumentException">A portfolio is the default value, or <paramref name="party"/> is not a party of the scene.</exception>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene At(PartyId party, Band band, params IReadOnlyList<Portfolio> portfolios) => parties.Contains(party)
        ? Told(LastMeeting().JoinedBy(Representative.At(band, portfolios), [party]))
        : throw new ArgumentException($"'{party}' is not a party of the scene.", nameof(party));

    /// <summary>The meeting was of this kind, such as <see cref="Facets.PhoneCall"/> or <see cref="Facets.PullAside"/>; the facets replace those that it had.</summary>
    /// <param name="facets">The facets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facets"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene As(Facets facets)
    {
        ArgumentNullException.ThrowIfNull(facets);
        return With(m => m.With(_ => facets));
    }

    /// <summary>The meeting took place on the sidelines of something larger.</summary>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene OnTheSidelines() => With(m => m.With(f => f with { Setting = Setting.Sidelines }));

    /// <summary>A third party helped, such as by good offices.</summary>
    /// <param name="mediator">The third party, which becomes a state of the record.</param>
    /// <param name="mediation">How it helped.</param>
    /// <exception cref="ArgumentException"><paramref name="mediator"/> is the default value.</exception>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene Through(PartyId mediator, Mediation mediation) =>
        With(m => m.With(f => f with { Mediation = mediation, Mediators = [.. f.Mediators, mediator] })).With(Party.State(mediator));

    /// <summary>The same scene with its last meeting changed by the library's own verbs, such as <c>m => m.At("Bangkok")</c>.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="change"/> gives a meeting of another id.</exception>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene With(Func<Meeting, Meeting> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        ToldMeeting told = LastMeeting();
        ToldMeeting changed = told.With(change);
        return changed.Meeting.Id == told.Meeting.Id ? Told(changed) : throw new ArgumentException($"The meeting '{told.Meeting.Id}' keeps its id.", nameof(change));
    }

    /// <summary>The same scene with any other record, which takes the place of one with its id.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> has the id of the last meeting, which is changed by <see cref="With(Func{Meeting, Meeting})"/>.</exception>
    [Pure]
    public Scene With(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return meeting is null || record.Ref != meeting.Meeting.Id
            ? new(Chronicle.With(record), parties, meeting, lastSource)
            : throw new ArgumentException($"The meeting '{record.Ref}' is changed with a function.", nameof(record));
    }

    /// <summary>A source says that the last meeting was held.</summary>
    /// <param name="kind">The kind of the source.</param>
    /// <param name="published">When it was published, in EDTF; empty for an undated source.</param>
    /// <param name="by">Whose source it is; none if it is not recorded.</param>
    /// <exception cref="FormatException"><paramref name="published"/> is not a date in EDTF.</exception>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene AssertedBy(SourceKind kind, string published, params IReadOnlyList<PartyId> by) => Said(NextSource(kind, published, by), Stance.Asserts);

    /// <summary>A source says that the last meeting was not held.</summary>
    /// <param name="kind">The kind of the source.</param>
    /// <param name="published">When it was published, in EDTF; empty for an undated source.</param>
    /// <param name="by">Whose source it is; none if it is not recorded.</param>
    /// <exception cref="FormatException"><paramref name="published"/> is not a date in EDTF.</exception>
    /// <exception cref="InvalidOperationException">No meeting has been told.</exception>
    [Pure]
    public Scene DeniedBy(SourceKind kind, string published, params IReadOnlyList<PartyId> by) => Said(NextSource(kind, published, by), Stance.Denies);

    /// <summary>What the last source said of the meeting was taken back: by a later text of the same kind and owner, which refers to it.</summary>
    /// <param name="published">When that text was published, in EDTF.</param>
    /// <exception cref="FormatException"><paramref name="published"/> is not a date in EDTF.</exception>
    /// <exception cref="InvalidOperationException">No source has spoken.</exception>
    [Pure]
    public Scene Retracted(string published) => Chronicle.Find(lastSource) is { } told
        ? Said(NextSource(told.Kind, published, told.By).Repeating(told.Id), Stance.Retracts)
        : throw new InvalidOperationException("No source has spoken yet: begin with AssertedBy or DeniedBy.");

    /// <summary>An escalation between all parties.</summary>
    /// <param name="start">When it began, in EDTF.</param>
    /// <param name="end">When it ended, in EDTF; empty if that is not recorded.</param>
    /// <exception cref="FormatException">A date is not a date in EDTF.</exception>
    [Pure]
    public Scene Escalated(string start, string end = "") => With(Escalation.Create(Next("escalation", Chronicle.Escalations.Count), "", Date(start), Date(end), parties));

    /// <summary>Every way in which two parties were in touch, the record taken as it is.</summary>
    public ContactHistory Contacts() => Chronicle.Contacts();

    /// <summary>The last direct contact of the first two parties.</summary>
    /// <param name="asOf">The day up to which is asked, which is included.</param>
    public LastContact Last(LocalDate asOf) => Contacts().Where(ContactFilter.Direct).Last(Pair, asOf);

    /// <summary>The parties, and how many records there are.</summary>
    public override string ToString() => $"{string.Join(", ", parties)}: {Chronicle}";

    private static string Next(string kind, int count) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}-{count + 1}");

    private static Edtf Date(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? default : Edtf.Parse(text);
    }

    private Scene Told(ToldMeeting told) => new(Chronicle.With(told.Meeting), parties, told, lastSource);

    private MeetingId NextMeeting() => Next("meeting", Chronicle.Meetings.Count);

    private Facets Kind() => parties.Count == 2 ? Facets.Bilateral : new() { Format = Format.Plurilateral };

    private Delegation[] Delegations() => [.. parties.Select(p => Delegation.Of(p))];

    private Source NextSource(SourceKind kind, string published, IReadOnlyList<PartyId> by) => Source.Create(Next("source", Chronicle.Sources.Count), kind, "", Date(published), by);

    private Scene Said(Source source, Stance stance)
    {
        Claim claim = Claim.Of(Next("claim", Chronicle.Claims.Count), source.Id, stance, LastMeeting().Meeting.Id, ClaimProperty.Held, true);
        return new(Chronicle.With(source, claim), parties, meeting, source.Id);
    }

    private ToldMeeting LastMeeting() => meeting ?? throw new InvalidOperationException("No meeting has been told yet: begin with Met or Planned.");
}
