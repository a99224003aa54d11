using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How many sides a meeting has and which of them are in the room.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Format>)), TypeConverter(typeof(TextConverter<Format>))]
public readonly record struct Format : ICode<Format>
{
    private readonly string? value;

    private Format(string value) => this.value = value;

    /// <summary>Two parties.</summary>
    public static Format Bilateral { get; } = new("bilateral");

    /// <summary>Three parties.</summary>
    public static Format Trilateral { get; } = new("trilateral");

    /// <summary>A few parties.</summary>
    public static Format Plurilateral { get; } = new("plurilateral");

    /// <summary>All of a session.</summary>
    public static Format Plenary { get; } = new("plenary");

    /// <summary>Heads of delegation, few aides.</summary>
    public static Format RestrictedSession { get; } = new("restricted-session");

    /// <summary>Informal and apart, without agenda.</summary>
    public static Format Retreat { get; } = new("retreat");

    /// <summary>Open to speakers from outside.</summary>
    public static Format OpenDebate { get; } = new("open-debate");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Format> Known { get; } = ValueList.Of([Bilateral, Trilateral, Plurilateral, Plenary, RestrictedSession, Retreat, OpenDebate]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Format From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Format code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Format Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Format)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Format code) => TryFrom(text, out code);

    static Format IParsable<Format>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Format>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Format result) => TryParse(s, out result);

    static Format ISpanParsable<Format>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Format>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Format result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
