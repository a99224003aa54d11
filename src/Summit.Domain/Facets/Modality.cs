using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>By what means the parties met.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Modality>)), TypeConverter(typeof(TextConverter<Modality>))]
public readonly record struct Modality : ICode<Modality>
{
    private readonly string? value;

    private Modality(string value) => this.value = value;

    /// <summary>In person.</summary>
    public static Modality InPerson { get; } = new("in-person");

    /// <summary>By telephone.</summary>
    public static Modality Phone { get; } = new("phone");

    /// <summary>By video.</summary>
    public static Modality Video { get; } = new("video");

    /// <summary>On a standing hotline.</summary>
    public static Modality Hotline { get; } = new("hotline");

    /// <summary>By letter.</summary>
    public static Modality Letter { get; } = new("letter");

    /// <summary>By secure message.</summary>
    public static Modality SecureMessage { get; } = new("secure-message");

    /// <summary>By public statements.</summary>
    public static Modality PublicStatement { get; } = new("public-statement");

    /// <summary>Some in person, some from elsewhere.</summary>
    public static Modality Hybrid { get; } = new("hybrid");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Modality> Known { get; } = ValueList.Of([InPerson, Phone, Video, Hotline, Letter, SecureMessage, PublicStatement, Hybrid]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Modality From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Modality code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Modality Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Modality)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Modality code) => TryFrom(text, out code);

    static Modality IParsable<Modality>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Modality>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Modality result) => TryParse(s, out result);

    static Modality ISpanParsable<Modality>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Modality>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Modality result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
