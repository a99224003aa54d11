using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of source it is.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<SourceKind>)), TypeConverter(typeof(TextConverter<SourceKind>))]
public readonly record struct SourceKind : ICode<SourceKind>
{
    private readonly string? value;

    private SourceKind(string value) => this.value = value;

    /// <summary>An official of a party.</summary>
    public static SourceKind PartyOfficial { get; } = new("party-official");

    /// <summary>An official of the host of the place.</summary>
    public static SourceKind HostOfficial { get; } = new("host-official");

    /// <summary>An official of an intergovernmental organisation.</summary>
    public static SourceKind IgoOfficial { get; } = new("igo-official");

    /// <summary>An official of a third party.</summary>
    public static SourceKind ThirdPartyOfficial { get; } = new("third-party-official");

    /// <summary>A text of several parties.</summary>
    public static SourceKind JointText { get; } = new("joint-text");

    /// <summary>Media of a state.</summary>
    public static SourceKind StateMedia { get; } = new("state-media");

    /// <summary>A news agency.</summary>
    public static SourceKind NewsAgency { get; } = new("news-agency");

    /// <summary>The press, named.</summary>
    public static SourceKind Press { get; } = new("press");

    /// <summary>The press, quoting persons it does not name.</summary>
    public static SourceKind PressUnnamed { get; } = new("press-unnamed");

    /// <summary>An analyst.</summary>
    public static SourceKind Analyst { get; } = new("analyst");

    /// <summary>An academic work.</summary>
    public static SourceKind Academic { get; } = new("academic");

    /// <summary>An archive.</summary>
    public static SourceKind Archive { get; } = new("archive");

    /// <summary>Whoever keeps the record.</summary>
    public static SourceKind User { get; } = new("user");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<SourceKind> Known { get; } = ValueList.Of([PartyOfficial, HostOfficial, IgoOfficial, ThirdPartyOfficial, JointText, StateMedia, NewsAgency, Press, PressUnnamed, Analyst, Academic, Archive, User]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static SourceKind From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out SourceKind code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static SourceKind Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out SourceKind)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SourceKind code) => TryFrom(text, out code);

    static SourceKind IParsable<SourceKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SourceKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceKind result) => TryParse(s, out result);

    static SourceKind ISpanParsable<SourceKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<SourceKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SourceKind result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
