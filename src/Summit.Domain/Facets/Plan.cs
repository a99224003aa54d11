using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How far a meeting or session was planned.</summary>
/// <remarks>An open code: equal when the words are, without an order; the default value says "not recorded".</remarks>
[JsonConverter(typeof(CodeConverter<Plan>)), TypeConverter(typeof(TextConverter<Plan>))]
public readonly record struct Plan : ICode<Plan>
{
    private readonly string? value;

    private Plan(string value) => this.value = value;

    /// <summary>Others speculate about it.</summary>
    public static Plan Speculated { get; } = new("speculated");

    /// <summary>Proposed.</summary>
    public static Plan Proposed { get; } = new("proposed");

    /// <summary>Requested by one side.</summary>
    public static Plan Requested { get; } = new("requested");

    /// <summary>Scheduled.</summary>
    public static Plan Scheduled { get; } = new("scheduled");

    /// <summary>Postponed.</summary>
    public static Plan Postponed { get; } = new("postponed");

    /// <summary>Scheduled anew.</summary>
    public static Plan Rescheduled { get; } = new("rescheduled");

    /// <summary>Cancelled.</summary>
    public static Plan Cancelled { get; } = new("cancelled");

    /// <summary>Declined by one side.</summary>
    public static Plan Declined { get; } = new("declined");

    /// <summary>Held or to be held online instead.</summary>
    public static Plan MovedOnline { get; } = new("moved-online");

    /// <summary>The members that this version knows.</summary>
    public static IReadOnlyList<Plan> Known { get; } = ValueList.Of([Speculated, Proposed, Requested, Scheduled, Postponed, Rescheduled, Cancelled, Declined, MovedOnline]);

    /// <summary>The word; empty when not recorded.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is a word at all.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>Whether the word is one of the <see cref="Known"/> members.</summary>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The code of a word, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="word"/> is not a kebab-case word.</exception>
    public static Plan From(string word) => new(Code.Checked(word));

    /// <summary>The code of a word, known or not; false if the text is not a kebab-case word.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? word, out Plan code)
    {
        bool valid = word is not null && Code.IsWord(word);
        code = valid ? new(word!) : default;
        return valid;
    }

    /// <summary>The code of a text, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a kebab-case word.</exception>
    public static Plan Parse(string text) => new(Code.Parsed(text));

    /// <summary>The same as <see cref="TryFrom(string?, out Plan)"/>, under the name that binders look for.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Plan code) => TryFrom(text, out code);

    static Plan IParsable<Plan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Plan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Plan result) => TryParse(s, out result);

    static Plan ISpanParsable<Plan>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Plan>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Plan result) => TryParse(s.ToString(), out result);

    /// <summary>The word; empty when not recorded.</summary>
    public override string ToString() => Value;
}
