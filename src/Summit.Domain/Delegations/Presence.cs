using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether and how a representative was there.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Presence>)), TypeConverter(typeof(TextConverter<Presence>))]
public readonly record struct Presence : ICode<Presence>
{
    private readonly string? value;

    private Presence(string value) => this.value = value;

    /// <summary>There in person, or on the line of a call.</summary>
    public static Presence Present { get; } = new("present");

    /// <summary>Took part from elsewhere, as by video.</summary>
    public static Presence Remote { get; } = new("remote");

    /// <summary>Not there; somebody else, listed with his own band, stood in.</summary>
    public static Presence RepresentedBy { get; } = new("represented-by");

    /// <summary>Not there.</summary>
    public static Presence Absent { get; } = new("absent");

    /// <summary>Sought, and not known.</summary>
    public static Presence Unknown { get; } = new("unknown");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Presence> Known { get; } = ValueList.Of([Present, Remote, RepresentedBy, Absent, Unknown]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Presence From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Presence code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Presence Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Presence)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Presence code) => TryFrom(text, out code);

    static Presence IParsable<Presence>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Presence>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Presence result) => TryParse(s, out result);

    static Presence ISpanParsable<Presence>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Presence>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Presence result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
