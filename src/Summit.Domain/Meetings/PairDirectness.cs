using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How directly two of a meeting's parties were in contact, where that differs from pair to pair.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record PairDirectness : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal PairDirectness()
    {
    }

    /// <summary>The two parties.</summary>
    [JsonInclude]
    public Dyad Between { get; internal set; }

    /// <summary>How directly they were in contact.</summary>
    [JsonInclude]
    public Directness Directness { get; internal set; }

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>The directness between two parties.</summary>
    /// <exception cref="ArgumentException"><paramref name="between"/> is the default value.</exception>
    public static PairDirectness Of(Dyad between, Directness directness) => new PairDirectness { Between = between, Directness = directness }.Checked();

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.If(!Between.IsRecorded, "A pair's directness needs its two parties.", "between");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
