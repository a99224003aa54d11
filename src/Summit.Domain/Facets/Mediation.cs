using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether and how third parties helped.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Mediation>)), TypeConverter(typeof(TextConverter<Mediation>))]
public readonly record struct Mediation : ICode<Mediation>
{
    private readonly string? value;

    private Mediation(string value) => this.value = value;

    /// <summary>No third party.</summary>
    public static Mediation None { get; } = new("none");

    /// <summary>Bringing the parties together.</summary>
    public static Mediation GoodOffices { get; } = new("good-offices");

    /// <summary>Helping them talk.</summary>
    public static Mediation Facilitation { get; } = new("facilitation");

    /// <summary>Proposing terms.</summary>
    public static Mediation Formulation { get; } = new("formulation");

    /// <summary>Pressing with means of its own.</summary>
    public static Mediation Manipulation { get; } = new("manipulation");

    /// <summary>Travelling between them.</summary>
    public static Mediation Shuttle { get; } = new("shuttle");

    /// <summary>Passing between rooms of one place.</summary>
    public static Mediation ProximityTalks { get; } = new("proximity-talks");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Mediation> Known { get; } = ValueList.Of([None, GoodOffices, Facilitation, Formulation, Manipulation, Shuttle, ProximityTalks]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Mediation From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Mediation code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Mediation Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Mediation)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Mediation code) => TryFrom(text, out code);

    static Mediation IParsable<Mediation>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Mediation>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Mediation result) => TryParse(s, out result);

    static Mediation ISpanParsable<Mediation>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Mediation>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Mediation result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
