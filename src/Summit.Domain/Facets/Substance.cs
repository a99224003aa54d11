using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What was dealt with.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Substance>)), TypeConverter(typeof(TextConverter<Substance>))]
public readonly record struct Substance : ICode<Substance>
{
    private readonly string? value;

    private Substance(string value) => this.value = value;

    /// <summary>Courtesies.</summary>
    public static Substance Courtesy { get; } = new("courtesy");

    /// <summary>Procedure, such as arrangements.</summary>
    public static Substance Procedural { get; } = new("procedural");

    /// <summary>Matters of substance.</summary>
    public static Substance Substantive { get; } = new("substantive");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Substance> Known { get; } = ValueList.Of([Courtesy, Procedural, Substantive]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Substance From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Substance code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Substance Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Substance)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Substance code) => TryFrom(text, out code);

    static Substance IParsable<Substance>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Substance>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Substance result) => TryParse(s, out result);

    static Substance ISpanParsable<Substance>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Substance>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Substance result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
