using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How a source stands to what its claim says. "No information" is no denial.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Stance>)), TypeConverter(typeof(TextConverter<Stance>))]
public readonly record struct Stance : ICode<Stance>
{
    private readonly string? value;

    private Stance(string value) => this.value = value;

    /// <summary>It is so.</summary>
    public static Stance Asserts { get; } = new("asserts");

    /// <summary>It is not so.</summary>
    public static Stance Denies { get; } = new("denies");

    /// <summary>Asked, and did not confirm.</summary>
    public static Stance DeclinesToConfirm { get; } = new("declines-to-confirm");

    /// <summary>Says to have no information.</summary>
    public static Stance NoInformation { get; } = new("no-information");

    /// <summary>It will be so.</summary>
    public static Stance Anticipates { get; } = new("anticipates");

    /// <summary>It may be so.</summary>
    public static Stance Speculates { get; } = new("speculates");

    /// <summary>Takes back what the source said.</summary>
    public static Stance Retracts { get; } = new("retracts");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Stance> Known { get; } = ValueList.Of([Asserts, Denies, DeclinesToConfirm, NoInformation, Anticipates, Speculates, Retracts]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Stance From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Stance code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Stance Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Stance)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Stance code) => TryFrom(text, out code);

    static Stance IParsable<Stance>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Stance>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Stance result) => TryParse(s, out result);

    static Stance ISpanParsable<Stance>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Stance>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Stance result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
