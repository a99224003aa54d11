using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Where a record comes from: a source and a place in it. Provenance, never testimony: no rule reads it.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Citation : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Citation()
    {
    }

    /// <summary>Which source.</summary>
    [JsonInclude]
    public SourceId Source { get; internal set; }

    /// <summary>The place in the source, in the words of that source, such as <c>page 3</c> or <c>visits.xml#4113</c>; empty for the whole source.</summary>
    [JsonInclude]
    public string Locator { get; internal set => field = value ?? ""; } = "";

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A place in a source.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    public static Citation Of(SourceId source, string locator = "") => new Citation { Source = source, Locator = locator }.Checked();

    /// <summary>The source, and the place in it after a comma.</summary>
    public override string ToString() => Locator.Length > 0 ? $"{Source}, {Locator}" : $"{Source}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.If(!Source.IsRecorded, "A citation needs its source.", "source")
        ?? Guard.BrokenText(Locator, "locator");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
