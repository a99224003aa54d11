using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of encounter took place.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Encounter>)), TypeConverter(typeof(TextConverter<Encounter>))]
public readonly record struct Encounter : ICode<Encounter>
{
    private readonly string? value;

    private Encounter(string value) => this.value = value;

    /// <summary>A formal meeting.</summary>
    public static Encounter FormalMeeting { get; } = new("formal-meeting");

    /// <summary>A courtesy call.</summary>
    public static Encounter CourtesyCall { get; } = new("courtesy-call");

    /// <summary>A working meal.</summary>
    public static Encounter WorkingMeal { get; } = new("working-meal");

    /// <summary>A short talk apart from the others.</summary>
    public static Encounter PullAside { get; } = new("pull-aside");

    /// <summary>A talk while walking.</summary>
    public static Encounter WalkAndTalk { get; } = new("walk-and-talk");

    /// <summary>A few words in passing.</summary>
    public static Encounter BrushBy { get; } = new("brush-by");

    /// <summary>A greeting or a handshake.</summary>
    public static Encounter Greeting { get; } = new("greeting");

    /// <summary>A call by telephone, video or hotline.</summary>
    public static Encounter Call { get; } = new("call");

    /// <summary>Messages sent both ways.</summary>
    public static Encounter MessageExchange { get; } = new("message-exchange");

    /// <summary>A message without a reply.</summary>
    public static Encounter OneWayMessage { get; } = new("one-way-message");

    /// <summary>Both were there; no encounter was seen.</summary>
    public static Encounter NoneObserved { get; } = new("none-observed");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Encounter> Known { get; } = ValueList.Of([FormalMeeting, CourtesyCall, WorkingMeal, PullAside, WalkAndTalk, BrushBy, Greeting, Call, MessageExchange, OneWayMessage, NoneObserved]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Encounter From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Encounter code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Encounter Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Encounter)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Encounter code) => TryFrom(text, out code);

    static Encounter IParsable<Encounter>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Encounter>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Encounter result) => TryParse(s, out result);

    static Encounter ISpanParsable<Encounter>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Encounter>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Encounter result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
