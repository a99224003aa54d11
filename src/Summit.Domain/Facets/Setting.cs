using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Where in the diplomatic calendar a meeting stands.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Setting>)), TypeConverter(typeof(TextConverter<Setting>))]
public readonly record struct Setting : ICode<Setting>
{
    private readonly string? value;

    private Setting(string value) => this.value = value;

    /// <summary>A visit for its own sake.</summary>
    public static Setting StandaloneVisit { get; } = new("standalone-visit");

    /// <summary>On the sidelines of a session.</summary>
    public static Setting Sidelines { get; } = new("sidelines");

    /// <summary>In a third country.</summary>
    public static Setting ThirdCountry { get; } = new("third-country");

    /// <summary>At a border point.</summary>
    public static Setting BorderPoint { get; } = new("border-point");

    /// <summary>During a stop-over.</summary>
    public static Setting Transit { get; } = new("transit");

    /// <summary>Nobody travelled.</summary>
    public static Setting Remote { get; } = new("remote");

    /// <summary>At a ceremony, such as a funeral or an inauguration.</summary>
    public static Setting Ceremony { get; } = new("ceremony");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Setting> Known { get; } = ValueList.Of([StandaloneVisit, Sidelines, ThirdCountry, BorderPoint, Transit, Remote, Ceremony]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Setting From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Setting code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Setting Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Setting)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Setting code) => TryFrom(text, out code);

    static Setting IParsable<Setting>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Setting>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Setting result) => TryParse(s, out result);

    static Setting ISpanParsable<Setting>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Setting>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Setting result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
