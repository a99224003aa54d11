using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Which escalation.</summary>
/// <remarks>
/// A text without white space or control characters, at most 200 characters, unique across all types of record within a chronicle.
/// Two ids are equal when their texts are, letter by letter, and are ordered by their UTF-16 code units. The default value is not an id.
/// </remarks>
[JsonConverter(typeof(IdConverter<EscalationId>)), TypeConverter(typeof(TextConverter<EscalationId>))]
public readonly record struct EscalationId : IId<EscalationId>, IComparable<EscalationId>
{
    private readonly string? value;

    private EscalationId(string value) => this.value = value;

    /// <summary>Whether this is an id; false for the default value.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>The text of the id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is not an id.</exception>
    public string Value => value ?? throw new InvalidOperationException("The default EscalationId is not an id; ask IsRecorded first.");

    /// <summary>The id with a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is empty, too long, or has white space or control characters.</exception>
    public static EscalationId Parse(string text) => new(Id.Checked(text));

    /// <summary>The id with a text; false if the text can be none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EscalationId id)
    {
        bool valid = Id.IsValid(text);
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>The same as <see cref="Parse(string)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid id.</exception>
    public static implicit operator EscalationId(string text) => Parse(text);

    static EscalationId IParsable<EscalationId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EscalationId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EscalationId result) => TryParse(s, out result);

    static EscalationId ISpanParsable<EscalationId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<EscalationId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EscalationId result) => TryParse(s.ToString(), out result);

    /// <summary>Orders ids by their UTF-16 code units; the default value comes first.</summary>
    public int CompareTo(EscalationId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id; empty for the default value.</summary>
    public override string ToString() => value ?? "";
}
