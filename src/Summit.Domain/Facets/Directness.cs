using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How directly two parties were in contact.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Directness>)), TypeConverter(typeof(TextConverter<Directness>))]
public readonly record struct Directness : ICode<Directness>
{
    private readonly string? value;

    private Directness(string value) => this.value = value;

    /// <summary>With one another.</summary>
    public static Directness Direct { get; } = new("direct");

    /// <summary>One spoke, the other did not answer.</summary>
    public static Directness OneWay { get; } = new("one-way");

    /// <summary>Through a third party.</summary>
    public static Directness Indirect { get; } = new("indirect");

    /// <summary>At the same session: a shared platform.</summary>
    public static Directness CoPresence { get; } = new("co-presence");

    /// <summary>At the same event, in another session.</summary>
    public static Directness CoAttendance { get; } = new("co-attendance");

    /// <summary>At the same session, one of the two from elsewhere.</summary>
    public static Directness RemoteCoPresence { get; } = new("remote-co-presence");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Directness> Known { get; } = ValueList.Of([Direct, OneWay, Indirect, CoPresence, CoAttendance, RemoteCoPresence]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Directness From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Directness code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Directness Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Directness)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Directness code) => TryFrom(text, out code);

    static Directness IParsable<Directness>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Directness>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Directness result) => TryParse(s, out result);

    static Directness ISpanParsable<Directness>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Directness>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Directness result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
