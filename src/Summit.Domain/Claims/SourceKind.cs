using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of source it is.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<SourceKind>))]
public readonly partial record struct SourceKind : ICode<SourceKind>
{
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

    /// <summary>The person who keeps the record.</summary>
    public static SourceKind User { get; } = new("user");

    /// <summary>Whether officials speak in such a source; for whom, and whether that counts, its testimony tells.</summary>
    internal bool IsOfficial => this == PartyOfficial || this == JointText || this == HostOfficial || this == IgoOfficial;

    /// <summary>Whether it tells what somebody's officials say, also those of a third party, whose word no policy counts as official.</summary>
    internal bool SpeaksForParties => IsOfficial || this == ThirdPartyOfficial;
}
