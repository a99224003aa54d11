using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One numbered point of a proposal or a joint text.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record StatementPoint : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal StatementPoint()
    {
    }

    /// <summary>Its number, 1 or more.</summary>
    [JsonInclude]
    public int Number { get; internal set; }

    /// <summary>What it says.</summary>
    [JsonInclude]
    public string Text { get; internal set => field = value ?? ""; } = "";

    /// <summary>What it is about, as far as recorded.</summary>
    [JsonInclude]
    public IReadOnlyList<Topic> Topics { get; internal set => field = ValueList.Of(value); } = ValueList<Topic>.Empty;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A numbered point.</summary>
    /// <exception cref="ArgumentException"><paramref name="number"/> is less than 1.</exception>
    public static StatementPoint Of(int number, string text) => new StatementPoint { Number = number, Text = text }.Checked();

    /// <summary>The same point about more topics.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    /// <exception cref="ArgumentException">A topic is the default value.</exception>
    [Pure]
    public StatementPoint About(params IReadOnlyList<Topic> topics) => (this with { Topics = Topics.WithAll(topics) }).Checked();

    /// <summary>Number and text.</summary>
    public override string ToString() => $"{Number}. {Text}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.BrokenText(Text, "text")
        ?? Guard.Missing(Topics, "topics")
        ?? Guard.If(Number < 1, "Points are counted from 1.", "number");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
