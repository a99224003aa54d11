using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>On which track of diplomacy.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Track>)), TypeConverter(typeof(TextConverter<Track>))]
public readonly record struct Track : ICode<Track>
{
    private readonly string? value;

    private Track(string value) => this.value = value;

    /// <summary>Officials.</summary>
    public static Track Track1 { get; } = new("track-1");

    /// <summary>Officials and others, unofficially.</summary>
    public static Track Track15 { get; } = new("track-1.5");

    /// <summary>Others than officials.</summary>
    public static Track Track2 { get; } = new("track-2");

    /// <summary>Armed forces.</summary>
    public static Track Military { get; } = new("military");

    /// <summary>Intelligence services.</summary>
    public static Track Intelligence { get; } = new("intelligence");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Track> Known { get; } = ValueList.Of([Track1, Track15, Track2, Military, Intelligence]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Track From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Track code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Track Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Track)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Track code) => TryFrom(text, out code);

    static Track IParsable<Track>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Track>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Track result) => TryParse(s, out result);

    static Track ISpanParsable<Track>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Track>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Track result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
