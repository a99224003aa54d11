using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How a party belongs to a forum. The list belongs to the forum and changes, so every word is admitted.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<MembershipStatus>)), TypeConverter(typeof(TextConverter<MembershipStatus>))]
public readonly record struct MembershipStatus : ICode<MembershipStatus>
{
    private readonly string? value;

    private MembershipStatus(string value) => this.value = value;

    /// <summary>Member.</summary>
    public static MembershipStatus Member { get; } = new("member");

    /// <summary>Observer.</summary>
    public static MembershipStatus Observer { get; } = new("observer");

    /// <summary>Dialogue partner.</summary>
    public static MembershipStatus DialoguePartner { get; } = new("dialogue-partner");

    /// <summary>Partner.</summary>
    public static MembershipStatus Partner { get; } = new("partner");

    /// <summary>Guest.</summary>
    public static MembershipStatus Guest { get; } = new("guest");

    /// <summary>Member whose rights are suspended.</summary>
    public static MembershipStatus Suspended { get; } = new("suspended");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<MembershipStatus> Known { get; } = ValueList.Of([Member, Observer, DialoguePartner, Partner, Guest, Suspended]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static MembershipStatus From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out MembershipStatus code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static MembershipStatus Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out MembershipStatus)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MembershipStatus code) => TryFrom(text, out code);

    static MembershipStatus IParsable<MembershipStatus>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MembershipStatus>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MembershipStatus result) => TryParse(s, out result);

    static MembershipStatus ISpanParsable<MembershipStatus>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<MembershipStatus>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MembershipStatus result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
