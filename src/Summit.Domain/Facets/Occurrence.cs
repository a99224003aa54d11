using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether it took place. Never inferred from the plan.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Occurrence>)), TypeConverter(typeof(TextConverter<Occurrence>))]
public readonly record struct Occurrence : ICode<Occurrence>
{
    private readonly string? value;

    private Occurrence(string value) => this.value = value;

    /// <summary>Its time has not come.</summary>
    public static Occurrence NotYetDue { get; } = new("not-yet-due");

    /// <summary>Under way.</summary>
    public static Occurrence InProgress { get; } = new("in-progress");

    /// <summary>Held.</summary>
    public static Occurrence Held { get; } = new("held");

    /// <summary>Not held.</summary>
    public static Occurrence NotHeld { get; } = new("not-held");

    /// <summary>Its time is over; nothing more is known.</summary>
    public static Occurrence Elapsed { get; } = new("elapsed");

    /// <summary>Sought, and not known.</summary>
    public static Occurrence Unknown { get; } = new("unknown");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Occurrence> Known { get; } = ValueList.Of([NotYetDue, InProgress, Held, NotHeld, Elapsed, Unknown]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Occurrence From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Occurrence code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Occurrence Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Occurrence)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Occurrence code) => TryFrom(text, out code);

    static Occurrence IParsable<Occurrence>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Occurrence>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Occurrence result) => TryParse(s, out result);

    static Occurrence ISpanParsable<Occurrence>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Occurrence>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Occurrence result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
