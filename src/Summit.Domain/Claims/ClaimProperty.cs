using System.Collections.Frozen;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Of which property of its subject a claim speaks: a kebab-case word; the known ones come as typed keys.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<ClaimProperty>)), TypeConverter(typeof(TextConverter<ClaimProperty>))]
public readonly record struct ClaimProperty : ICode<ClaimProperty>
{
    // The table. It stands before the properties, because each enters itself as it is made.
    private static readonly List<IPropertyRow> Rows = [];

    private readonly string? value;

    private ClaimProperty(string value) => this.value = value;

    /// <summary>Of a meeting, a session or a step: whether it took place.</summary>
    public static ClaimProperty<bool> Held { get; } = Row(PropertyForms.Flag("held"));

    /// <summary>Of a meeting or a session: how far it is planned.</summary>
    public static ClaimProperty<Plan> Plan { get; } = Row(PropertyForms.Code<Plan>("plan"));

    /// <summary>Of anything dated: when.</summary>
    public static ClaimProperty<Edtf> When { get; } = Row(PropertyForms.Date("when", PropertyTraits.ImpliesHeld));

    /// <summary>Of an escalation, a tenure or a membership: when it began; of a meeting: at what time.</summary>
    public static ClaimProperty<Edtf> Start { get; } = Row(PropertyForms.Date("start", PropertyTraits.ImpliesHeld));

    /// <summary>Of an escalation, a tenure or a membership: when it ended.</summary>
    public static ClaimProperty<Edtf> End { get; } = Row(PropertyForms.Date("end", PropertyTraits.ImpliesHeld));

    /// <summary>Of an escalation: when a cease-fire took effect.</summary>
    public static ClaimProperty<Edtf> CeaseFire { get; } = Row(PropertyForms.Date("cease-fire"));

    /// <summary>Of a meeting, a session or a statement: the name of the place.</summary>
    public static ClaimProperty<string> Place { get; } = Row(PropertyForms.Name("place", PropertyTraits.ImpliesHeld));

    /// <summary>Of a meeting: how many sides.</summary>
    public static ClaimProperty<Format> Format { get; } = Row(PropertyForms.Facet<Format>("format"));

    /// <summary>Of a meeting: where in the calendar.</summary>
    public static ClaimProperty<Setting> Setting { get; } = Row(PropertyForms.Facet<Setting>("setting"));

    /// <summary>Of a meeting: what kind of encounter.</summary>
    public static ClaimProperty<Encounter> Encounter { get; } = Row(PropertyForms.Facet<Encounter>("encounter", PropertyTraits.ImpliesHeld));

    /// <summary>Of a meeting or a session: by what means.</summary>
    public static ClaimProperty<Modality> Modality { get; } = Row(PropertyForms.Facet<Modality>("modality"));

    /// <summary>Of a meeting: how directly.</summary>
    public static ClaimProperty<Directness> Directness { get; } = Row(PropertyForms.Facet<Directness>("directness"));

    /// <summary>Of a meeting: what was dealt with.</summary>
    public static ClaimProperty<Substance> Substance { get; } = Row(PropertyForms.Facet<Substance>("substance", PropertyTraits.ImpliesHeld));

    /// <summary>Of a meeting: who was to know of it.</summary>
    public static ClaimProperty<Confidentiality> Confidentiality { get; } = Row(PropertyForms.Facet<Confidentiality>("confidentiality"));

    /// <summary>Of a meeting: on which track.</summary>
    public static ClaimProperty<Track> Track { get; } = Row(PropertyForms.Facet<Track>("track"));

    /// <summary>Of a meeting: whether and how third parties helped.</summary>
    public static ClaimProperty<Mediation> Mediation { get; } = Row(PropertyForms.Facet<Mediation>("mediation"));

    /// <summary>Of a meeting, a session or a statement: a topic of it. To assert one asserts the broader ones; to deny one denies the narrower. Of many values.</summary>
    public static ClaimProperty<Topic> Topic { get; } = Row(PropertyForms.Topics("topic"));

    /// <summary>Of a statement: whether it was adopted.</summary>
    public static ClaimProperty<Adoption> Adoption { get; } = Row(PropertyForms.Code<Adoption>("adoption"));

    /// <summary>Of a statement: which party blocked its adoption, or <see cref="Statement.Unnamed"/>. Of many values.</summary>
    public static ClaimProperty<PartyId> BlockedBy { get; } = Row(PropertyForms.PartyOrUnnamed("blocked-by", PropertyTraits.ManyValues));

    /// <summary>Of a statement: for what reason it was not adopted. Of many values.</summary>
    public static ClaimProperty<Objection> Reason { get; } = Row(PropertyForms.Code<Objection>("reason", PropertyTraits.ManyValues));

    /// <summary>Of a statement: the number of one of its points, 1 or more. Of many values.</summary>
    public static ClaimProperty<long> Point { get; } = Row(PropertyForms.Number("point", 1, int.MaxValue, PropertyTraits.ManyValues));

    /// <summary>Of a party or a person at a meeting or a session: whether and how it was there.</summary>
    public static ClaimProperty<Presence> Presence { get; } = Row(PropertyForms.Code<Presence>("presence", PropertyTraits.ImpliesHeld | PropertyTraits.PastOnly, static p => p != Domain.Presence.Absent && p != Domain.Presence.Unknown));

    /// <summary>Of a party at a meeting or a session: who headed its delegation.</summary>
    public static ClaimProperty<ClaimedHead> Head { get; } = Row(PropertyForms.Object<ClaimedHead>("head", ClaimedHead.Write, ClaimedHead.TryRead, ClaimedHead.Leaves, PropertyTraits.ImpliesHeld | PropertyTraits.PastOnly));

    /// <summary>Of a step: the level of hostility, 1 to 5.</summary>
    public static ClaimProperty<long> Hostility { get; } = Row(PropertyForms.Number("hostility", 1, 5));

    /// <summary>Of a step: who took it.</summary>
    public static ClaimProperty<PartyId> Actor { get; } = Row(PropertyForms.Id<PartyId>("actor"));

    /// <summary>Of a person: which office he or she holds or held.</summary>
    public static ClaimProperty<OfficeId> TitleHeld { get; } = Row(PropertyForms.Id<OfficeId>("title-held"));

    /// <summary>Of a party in a forum: in which status it is on a day.</summary>
    public static ClaimProperty<ClaimedStatus> Membership { get; } = Row(PropertyForms.Object<ClaimedStatus>("membership", ClaimedStatus.Write, ClaimedStatus.TryRead, ClaimedStatus.Leaves));

    /// <summary>Of a party at a session: whom it met separately, naming them. Names nobody as not met.</summary>
    public static ClaimProperty<ClaimedRound> Met { get; } = Row(PropertyForms.Object<ClaimedRound>("met", ClaimedRound.Write, ClaimedRound.TryRead, ClaimedRound.Leaves));

    /// <summary>Of a party at a session: that it met every other separately. A universal claim.</summary>
    public static ClaimProperty<ClaimedRound> MetAll { get; } = Row(PropertyForms.Object<ClaimedRound>("met-all", ClaimedRound.Write, ClaimedRound.TryRead, ClaimedRound.Leaves));

    /// <summary>Of a record: another record of its type that is the same thing. Of many values; it holds either way round.</summary>
    public static ClaimProperty<RecordRef> SameAs { get; } = Row(PropertyForms.Id<RecordRef>("same-as", PropertyTraits.ManyValues));

    /// <summary>Of a dyad: its last contact. A claim about an answer.</summary>
    public static ClaimProperty<ClaimedContact> LastContact { get; } = Row(PropertyForms.Object<ClaimedContact>("last-contact", ClaimedContact.Write, ClaimedContact.TryRead, ClaimedContact.Leaves));

    /// <summary>Of a dyad: that a contact is the first since a moment or an escalation. A claim about an answer.</summary>
    public static ClaimProperty<ClaimedContact> FirstSince { get; } = Row(PropertyForms.Object<ClaimedContact>("first-since", ClaimedContact.Write, ClaimedContact.TryRead, ClaimedContact.Leaves));

    /// <summary>Of a dyad: the status of its dialogue, such as <c>stalled</c>, at a level where one is named. A claim about an answer.</summary>
    public static ClaimProperty<ClaimedDialogue> DialogueStatus { get; } = Row(new ClaimProperty<ClaimedDialogue>("dialogue-status", ClaimedDialogue.Value, ClaimedDialogue.TryRead) { Leaves = ClaimedDialogue.Leaves });

    /// <summary>Of anything: an assessment in words. Never enters a rule.</summary>
    public static ClaimProperty<string> Assessment { get; } = Row(PropertyForms.Text("assessment"));

    /// <summary>The properties that this version knows, in the order in which explanations show them.</summary>
    public static IReadOnlyList<ClaimProperty> Known { get; } = ValueList.Of<ClaimProperty>([.. Rows.Select(r => r.Name)]);

    private static readonly FrozenDictionary<string, IPropertyRow> RowsByWord = Rows.ToFrozenDictionary(r => r.Name.Value, StringComparer.Ordinal);

    /// <summary>The table of claim properties, in their order.</summary>
    internal static IReadOnlyList<IPropertyRow> Table => Rows;

    /// <summary>What this version knows of the property; null for a word that is not in the table.</summary>
    internal IPropertyRow? KnownRow => RowsByWord.GetValueOrDefault(Value);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> properties.</summary>
    public bool IsKnown => KnownRow is not null;

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

    private static ClaimProperty<T> Row<T>(ClaimProperty<T> key)
    {
        Rows.Add(key);
        return key;
    }
}
