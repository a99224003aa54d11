using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a text was adopted.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Adoption>)), TypeConverter(typeof(TextConverter<Adoption>))]
public readonly record struct Adoption : ICode<Adoption>
{
    private readonly string? value;

    private Adoption(string value) => this.value = value;

    /// <summary>A draft.</summary>
    public static Adoption Draft { get; } = new("draft");

    /// <summary>Adopted.</summary>
    public static Adoption Adopted { get; } = new("adopted");

    /// <summary>Not adopted.</summary>
    public static Adoption NotAdopted { get; } = new("not-adopted");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Adoption> Known { get; } = ValueList.Of([Draft, Adopted, NotAdopted]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Adoption From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Adoption code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Adoption Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Adoption)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Adoption code) => TryFrom(text, out code);

    static Adoption IParsable<Adoption>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Adoption>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Adoption result) => TryParse(s, out result);

    static Adoption ISpanParsable<Adoption>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Adoption>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Adoption result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
