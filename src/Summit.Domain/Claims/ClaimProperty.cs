using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Of which property of its subject a claim speaks: a kebab-case word; the known ones come as typed keys.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<ClaimProperty>)), TypeConverter(typeof(TextConverter<ClaimProperty>))]
public readonly record struct ClaimProperty : ICode<ClaimProperty>
{
    private readonly string? value;

    private ClaimProperty(string value) => this.value = value;

    /// <summary>Of a meeting, a session or a step: whether it took place.</summary>
    public static ClaimProperty<bool> Held { get; } = Keys.Flag("held");

    /// <summary>Of a meeting or a session: how far it is planned.</summary>
    public static ClaimProperty<Plan> Plan { get; } = Keys.Code<Plan>("plan");

    /// <summary>Of anything dated: when.</summary>
    public static ClaimProperty<Edtf> When { get; } = Keys.Date("when");

    /// <summary>Of a meeting, a session or a statement: the name of the place.</summary>
    public static ClaimProperty<string> Place { get; } = Keys.Text("place");

    /// <summary>Of a party or a person at a meeting or a session: whether and how it was there.</summary>
    public static ClaimProperty<Presence> Presence { get; } = Keys.Code<Presence>("presence");

    /// <summary>Of a party at a meeting or a session: who headed its delegation.</summary>
    public static ClaimProperty<ClaimedHead> Head { get; } = ClaimedHead.Key;

    /// <summary>Of a meeting: how many sides.</summary>
    public static ClaimProperty<Format> Format { get; } = Keys.Code<Format>("format");

    /// <summary>Of a meeting: where in the calendar.</summary>
    public static ClaimProperty<Setting> Setting { get; } = Keys.Code<Setting>("setting");

    /// <summary>Of a meeting: what kind of encounter.</summary>
    public static ClaimProperty<Encounter> Encounter { get; } = Keys.Code<Encounter>("encounter");

    /// <summary>Of a meeting or a session: by what means.</summary>
    public static ClaimProperty<Modality> Modality { get; } = Keys.Code<Modality>("modality");

    /// <summary>Of a meeting: how directly.</summary>
    public static ClaimProperty<Directness> Directness { get; } = Keys.Code<Directness>("directness");

    /// <summary>Of a meeting: what was dealt with.</summary>
    public static ClaimProperty<Substance> Substance { get; } = Keys.Code<Substance>("substance");

    /// <summary>Of a meeting: who was to know of it.</summary>
    public static ClaimProperty<Confidentiality> Confidentiality { get; } = Keys.Code<Confidentiality>("confidentiality");

    /// <summary>Of a meeting: on which track.</summary>
    public static ClaimProperty<Track> Track { get; } = Keys.Code<Track>("track");

    /// <summary>Of a meeting: whether and how third parties helped.</summary>
    public static ClaimProperty<Mediation> Mediation { get; } = Keys.Code<Mediation>("mediation");

    /// <summary>Of an escalation, a tenure or a membership: when it began; of a meeting: at what time.</summary>
    public static ClaimProperty<Edtf> Start { get; } = Keys.Date("start");

    /// <summary>Of an escalation, a tenure or a membership: when it ended.</summary>
    public static ClaimProperty<Edtf> End { get; } = Keys.Date("end");

    /// <summary>Of an escalation: when a cease-fire took effect.</summary>
    public static ClaimProperty<Edtf> CeaseFire { get; } = Keys.Date("cease-fire");

    /// <summary>Of a step: the level of hostility, 1 to 5.</summary>
    public static ClaimProperty<long> Hostility { get; } = Keys.Number("hostility");

    /// <summary>Of a step: who took it.</summary>
    public static ClaimProperty<PartyId> Actor { get; } = Keys.Id<PartyId>("actor");

    /// <summary>Of a person: which office he or she holds or held.</summary>
    public static ClaimProperty<OfficeId> TitleHeld { get; } = Keys.Id<OfficeId>("title-held");

    /// <summary>Of a party in a forum: in which status it is on a day.</summary>
    public static ClaimProperty<ClaimedStatus> Membership { get; } = ClaimedStatus.Key;

    /// <summary>Of a statement: whether it was adopted.</summary>
    public static ClaimProperty<Adoption> Adoption { get; } = Keys.Code<Adoption>("adoption");

    /// <summary>Of a party at a session: whom it met separately, naming them. Names nobody as not met.</summary>
    public static ClaimProperty<ClaimedRound> Met { get; } = ClaimedRound.Named;

    /// <summary>Of a party at a session: that it met every other separately. A universal claim.</summary>
    public static ClaimProperty<ClaimedRound> MetAll { get; } = ClaimedRound.Universal;

    /// <summary>Of a dyad: its last contact. A claim about an answer.</summary>
    public static ClaimProperty<ClaimedContact> LastContact { get; } = ClaimedContact.Last;

    /// <summary>Of a dyad: that a contact is the first since a moment or an escalation. A claim about an answer.</summary>
    public static ClaimProperty<ClaimedContact> FirstSince { get; } = ClaimedContact.First;

    /// <summary>Of a dyad: the status of its dialogue, as a word such as <c>stalled</c>. A claim about an answer.</summary>
    public static ClaimProperty<string> DialogueStatus { get; } = Keys.Text("dialogue-status");

    /// <summary>Of anything: an assessment in words. Never enters a rule.</summary>
    public static ClaimProperty<string> Assessment { get; } = Keys.Text("assessment");

    /// <summary>The properties that this version knows.</summary>
    public static IReadOnlyList<ClaimProperty> Known { get; } = ValueList.Of<ClaimProperty>(
    [
        Held.Name, Plan.Name, When.Name, Place.Name, Presence.Name, Head.Name, Format.Name, Setting.Name, Encounter.Name, Modality.Name, Directness.Name,
        Substance.Name, Confidentiality.Name, Track.Name, Mediation.Name, Start.Name, End.Name, CeaseFire.Name, Hostility.Name, Actor.Name, TitleHeld.Name,
        Membership.Name, Adoption.Name, Met.Name, MetAll.Name, LastContact.Name, FirstSince.Name, DialogueStatus.Name, Assessment.Name,
    ]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> properties.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The property with a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static ClaimProperty From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out ClaimProperty code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static ClaimProperty Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out ClaimProperty)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ClaimProperty code) => TryFrom(text, out code);

    static ClaimProperty IParsable<ClaimProperty>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ClaimProperty>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClaimProperty result) => TryParse(s, out result);

    static ClaimProperty ISpanParsable<ClaimProperty>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ClaimProperty>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ClaimProperty result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
