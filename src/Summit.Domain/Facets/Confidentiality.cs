using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Who was to know of it. A back channel is a confidentiality, not a directness.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Confidentiality>)), TypeConverter(typeof(TextConverter<Confidentiality>))]
public readonly record struct Confidentiality : ICode<Confidentiality>
{
    private readonly string? value;

    private Confidentiality(string value) => this.value = value;

    /// <summary>Public.</summary>
    public static Confidentiality Public { get; } = new("public");

    /// <summary>Announced, content withheld.</summary>
    public static Confidentiality PrivateAnnounced { get; } = new("private-announced");

    /// <summary>Secret at first, disclosed later.</summary>
    public static Confidentiality SecretUntilDisclosed { get; } = new("secret-until-disclosed");

    /// <summary>Meant to stay secret.</summary>
    public static Confidentiality Secret { get; } = new("secret");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Confidentiality> Known { get; } = ValueList.Of([Public, PrivateAnnounced, SecretUntilDisclosed, Secret]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Confidentiality From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Confidentiality code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Confidentiality Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Confidentiality)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Confidentiality code) => TryFrom(text, out code);

    static Confidentiality IParsable<Confidentiality>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Confidentiality>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Confidentiality result) => TryParse(s, out result);

    static Confidentiality ISpanParsable<Confidentiality>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Confidentiality>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Confidentiality result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
