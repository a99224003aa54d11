using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a representative does in a delegation.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Role>)), TypeConverter(typeof(TextConverter<Role>))]
public readonly record struct Role : ICode<Role>
{
    private readonly string? value;

    private Role(string value) => this.value = value;

    /// <summary>Head of delegation.</summary>
    public static Role Head { get; } = new("head");

    /// <summary>Member of the delegation.</summary>
    public static Role Member { get; } = new("member");

    /// <summary>Observer.</summary>
    public static Role Observer { get; } = new("observer");

    /// <summary>Guest.</summary>
    public static Role Guest { get; } = new("guest");

    /// <summary>Chair of the session.</summary>
    public static Role Chair { get; } = new("chair");

    /// <summary>Host.</summary>
    public static Role Host { get; } = new("host");

    /// <summary>Mediator.</summary>
    public static Role Mediator { get; } = new("mediator");

    /// <summary>Interpreter.</summary>
    public static Role Interpreter { get; } = new("interpreter");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Role> Known { get; } = ValueList.Of([Head, Member, Observer, Guest, Chair, Host, Mediator, Interpreter]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Role From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Role code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Role Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Role)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Role code) => TryFrom(text, out code);

    static Role IParsable<Role>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Role>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Role result) => TryParse(s, out result);

    static Role ISpanParsable<Role>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Role>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Role result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
