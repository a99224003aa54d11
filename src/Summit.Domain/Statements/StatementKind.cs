using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of statement it is.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<StatementKind>)), TypeConverter(typeof(TextConverter<StatementKind>))]
public readonly record struct StatementKind : ICode<StatementKind>
{
    private readonly string? value;

    private StatementKind(string value) => this.value = value;

    /// <summary>A statement of several parties.</summary>
    public static StatementKind JointStatement { get; } = new("joint-statement");

    /// <summary>A communiqué.</summary>
    public static StatementKind Communique { get; } = new("communique");

    /// <summary>A declaration.</summary>
    public static StatementKind Declaration { get; } = new("declaration");

    /// <summary>A summary by the chair alone.</summary>
    public static StatementKind ChairsSummary { get; } = new("chairs-summary");

    /// <summary>One party's account of a meeting.</summary>
    public static StatementKind Readout { get; } = new("readout");

    /// <summary>A remark.</summary>
    public static StatementKind Remark { get; } = new("remark");

    /// <summary>A proposal, often of numbered points.</summary>
    public static StatementKind Proposal { get; } = new("proposal");

    /// <summary>An appeal.</summary>
    public static StatementKind Appeal { get; } = new("appeal");

    /// <summary>A protest.</summary>
    public static StatementKind Protest { get; } = new("protest");

    /// <summary>A denial.</summary>
    public static StatementKind Denial { get; } = new("denial");

    /// <summary>A refusal to comment.</summary>
    public static StatementKind NoComment { get; } = new("no-comment");

    /// <summary>Dialogue is suspended.</summary>
    public static StatementKind SuspensionOfDialogue { get; } = new("suspension-of-dialogue");

    /// <summary>Dialogue is resumed.</summary>
    public static StatementKind ResumptionOfDialogue { get; } = new("resumption-of-dialogue");

    /// <summary>Relations are severed.</summary>
    public static StatementKind SeveranceOfRelations { get; } = new("severance-of-relations");

    /// <summary>Relations are restored.</summary>
    public static StatementKind RestorationOfRelations { get; } = new("restoration-of-relations");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<StatementKind> Known { get; } = ValueList.Of([JointStatement, Communique, Declaration, ChairsSummary, Readout, Remark, Proposal, Appeal, Protest, Denial, NoComment, SuspensionOfDialogue, ResumptionOfDialogue, SeveranceOfRelations, RestorationOfRelations]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static StatementKind From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out StatementKind code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static StatementKind Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out StatementKind)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StatementKind code) => TryFrom(text, out code);

    static StatementKind IParsable<StatementKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StatementKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatementKind result) => TryParse(s, out result);

    static StatementKind ISpanParsable<StatementKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<StatementKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StatementKind result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
