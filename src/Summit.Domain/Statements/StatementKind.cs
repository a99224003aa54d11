using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of statement it is.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<StatementKind>))]
public readonly partial record struct StatementKind : ICode<StatementKind>
{
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
}
