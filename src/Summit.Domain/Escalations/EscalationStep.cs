using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One step of an escalation.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record EscalationStep : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal EscalationStep()
    {
    }

    /// <summary>The key that claims use to refer to the step, unique within its escalation; empty for none.</summary>
    [JsonInclude]
    public string Key { get; internal set => field = value ?? ""; } = "";

    /// <summary>When it was taken.</summary>
    [JsonInclude]
    public Edtf When { get; internal set; }

    /// <summary>Who took it; the default when not recorded or disputed.</summary>
    [JsonInclude]
    public PartyId Actor { get; internal set; }

    /// <summary>What was done, as a code.</summary>
    [JsonInclude]
    public StepAction Action { get; internal set; }

    /// <summary>What was done, in words.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>The level of hostility as in the Correlates of War: 1 none, 2 threat to use force, 3 display of force, 4 use of force, 5 war; null when not recorded. Source: Ghosn, Palmer and Bremer, The MID3 Data Set (2004).</summary>
    [JsonInclude]
    public int? Hostility { get; internal set; }

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A step.</summary>
    /// <param name="key">The key that claims use to refer to the step, unique within its escalation; empty for none.</param>
    /// <param name="when">When it was taken.</param>
    /// <param name="action">What was done.</param>
    /// <param name="hostility">1 to 5, or null.</param>
    /// <param name="actor">Who took it.</param>
    /// <exception cref="ArgumentException"><paramref name="hostility"/> is not from 1 to 5.</exception>
    public static EscalationStep Of(string key, Edtf when, StepAction action, int? hostility = null, PartyId actor = default) =>
        new EscalationStep { Key = key, When = when, Action = action, Hostility = hostility, Actor = actor }.Checked();

    /// <summary>The same step, described in words.</summary>
    /// <exception cref="ArgumentException"><paramref name="title"/> has half of a surrogate pair.</exception>
    [Pure]
    public EscalationStep Titled(string title) => (this with { Title = title }).Checked();

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.BrokenText(Key, "key")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.If(Hostility is < 1 or > 5, "Hostility is a number from 1 (none) to 5 (war).", "hostility");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
