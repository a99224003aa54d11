using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of actor a party is.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<PartyKind>)), TypeConverter(typeof(TextConverter<PartyKind>))]
public readonly record struct PartyKind : ICode<PartyKind>
{
    private readonly string? value;

    private PartyKind(string value) => this.value = value;

    /// <summary>A state.</summary>
    public static PartyKind State { get; } = new("state");

    /// <summary>An organisation, such as a forum's secretariat or an alliance.</summary>
    public static PartyKind Organisation { get; } = new("organisation");

    /// <summary>Another actor, such as a movement or an authority.</summary>
    public static PartyKind Actor { get; } = new("actor");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<PartyKind> Known { get; } = ValueList.Of([State, Organisation, Actor]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static PartyKind From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out PartyKind code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static PartyKind Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out PartyKind)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartyKind code) => TryFrom(text, out code);

    static PartyKind IParsable<PartyKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartyKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartyKind result) => TryParse(s, out result);

    static PartyKind ISpanParsable<PartyKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<PartyKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartyKind result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
