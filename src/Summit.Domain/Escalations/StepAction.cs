using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What was done in a step of an escalation.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<StepAction>)), TypeConverter(typeof(TextConverter<StepAction>))]
public readonly record struct StepAction : ICode<StepAction>
{
    private readonly string? value;

    private StepAction(string value) => this.value = value;

    /// <summary>A threat.</summary>
    public static StepAction Threat { get; } = new("threat");

    /// <summary>A display of force.</summary>
    public static StepAction DisplayOfForce { get; } = new("display-of-force");

    /// <summary>An attack by persons who are no party's acknowledged forces, or of disputed origin.</summary>
    public static StepAction Attack { get; } = new("attack");

    /// <summary>A use of force by a party.</summary>
    public static StepAction UseOfForce { get; } = new("use-of-force");

    /// <summary>A cease-fire agreed or declared.</summary>
    public static StepAction CeaseFire { get; } = new("cease-fire");

    /// <summary>A withdrawal.</summary>
    public static StepAction Withdrawal { get; } = new("withdrawal");

    /// <summary>A measure short of force, such as an expulsion.</summary>
    public static StepAction DiplomaticMeasure { get; } = new("diplomatic-measure");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<StepAction> Known { get; } = ValueList.Of([Threat, DisplayOfForce, Attack, UseOfForce, CeaseFire, Withdrawal, DiplomaticMeasure]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static StepAction From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out StepAction code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static StepAction Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out StepAction)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StepAction code) => TryFrom(text, out code);

    static StepAction IParsable<StepAction>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StepAction>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StepAction result) => TryParse(s, out result);

    static StepAction ISpanParsable<StepAction>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<StepAction>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StepAction result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
