using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What an office is about.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Portfolio>)), TypeConverter(typeof(TextConverter<Portfolio>))]
public readonly record struct Portfolio : ICode<Portfolio>
{
    private readonly string? value;

    private Portfolio(string value) => this.value = value;

    /// <summary>The whole of government.</summary>
    public static Portfolio Leadership { get; } = new("leadership");

    /// <summary>Foreign affairs.</summary>
    public static Portfolio ForeignAffairs { get; } = new("foreign-affairs");

    /// <summary>Defence policy.</summary>
    public static Portfolio Defence { get; } = new("defence");

    /// <summary>The armed forces.</summary>
    public static Portfolio Military { get; } = new("military");

    /// <summary>National security.</summary>
    public static Portfolio NationalSecurity { get; } = new("national-security");

    /// <summary>Intelligence services.</summary>
    public static Portfolio Intelligence { get; } = new("intelligence");

    /// <summary>Interior and home security.</summary>
    public static Portfolio InteriorSecurity { get; } = new("interior-security");

    /// <summary>Finance, economy and trade.</summary>
    public static Portfolio FinanceTrade { get; } = new("finance-trade");

    /// <summary>Parliament.</summary>
    public static Portfolio Parliament { get; } = new("parliament");

    /// <summary>Anything else.</summary>
    public static Portfolio Other { get; } = new("other");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Portfolio> Known { get; } = ValueList.Of([Leadership, ForeignAffairs, Defence, Military, NationalSecurity, Intelligence, InteriorSecurity, FinanceTrade, Parliament, Other]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Portfolio From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Portfolio code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Portfolio Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Portfolio)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Portfolio code) => TryFrom(text, out code);

    static Portfolio IParsable<Portfolio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Portfolio>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Portfolio result) => TryParse(s, out result);

    static Portfolio ISpanParsable<Portfolio>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Portfolio>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Portfolio result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
