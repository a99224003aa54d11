using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a party answered to an invitation.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Reply>)), TypeConverter(typeof(TextConverter<Reply>))]
public readonly record struct Reply : ICode<Reply>
{
    private readonly string? value;

    private Reply(string value) => this.value = value;

    /// <summary>Invited; no answer is recorded.</summary>
    public static Reply Invited { get; } = new("invited");

    /// <summary>Accepted.</summary>
    public static Reply Accepted { get; } = new("accepted");

    /// <summary>Declined.</summary>
    public static Reply Declined { get; } = new("declined");

    /// <summary>Accepted with reservations.</summary>
    public static Reply Tentative { get; } = new("tentative");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Reply> Known { get; } = ValueList.Of([Invited, Accepted, Declined, Tentative]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Reply From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Reply code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Reply Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Reply)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Reply code) => TryFrom(text, out code);

    static Reply IParsable<Reply>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Reply>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Reply result) => TryParse(s, out result);

    static Reply ISpanParsable<Reply>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Reply>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Reply result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
