using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a source says about the value of its claim: that it is so, that it is not, or something weaker. "No information" is not a denial.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Stance>))]
public readonly partial record struct Stance : ICode<Stance>
{
    /// <summary>The source says that it is so.</summary>
    public static Stance Asserts { get; } = new("asserts");

    /// <summary>The source says that it is not so.</summary>
    public static Stance Denies { get; } = new("denies");

    /// <summary>The source was asked and did not confirm.</summary>
    public static Stance DeclinesToConfirm { get; } = new("declines-to-confirm");

    /// <summary>The source says that it has no information.</summary>
    public static Stance NoInformation { get; } = new("no-information");

    /// <summary>The source says that it will be so.</summary>
    public static Stance Anticipates { get; } = new("anticipates");

    /// <summary>The source says that it may be so.</summary>
    public static Stance Speculates { get; } = new("speculates");

    /// <summary>The source takes back what it said.</summary>
    public static Stance Retracts { get; } = new("retracts");
}
