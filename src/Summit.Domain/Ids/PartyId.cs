using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Which party acts, such as <c>IND</c> (for states ISO 3166-1 alpha-3 by convention).</summary>
/// <remarks>
/// A text without white space or control characters, at most 200 characters, unique across all types of record within a chronicle.
/// Two ids are equal when their texts are, letter by letter, and are ordered by their UTF-16 code units. The default value is not an id.
/// </remarks>
[JsonConverter(typeof(IdConverter<PartyId>)), TypeConverter(typeof(TextConverter<PartyId>))]
public readonly record struct PartyId : IId<PartyId>, IComparable<PartyId>
{
    private readonly string? value;

    private PartyId(string value) => this.value = value;

    /// <summary>Whether this is an id; false for the default value.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>The text of the id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is not an id.</exception>
    public string Value => value ?? throw new InvalidOperationException("The default PartyId is not an id; ask IsRecorded first.");

    /// <summary>The id with a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is empty, too long, or has white space or control characters.</exception>
    public static PartyId Parse(string text) => new(Id.Checked(text));

    /// <summary>The id with a text; false if the text can be none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartyId id)
    {
        bool valid = Id.IsValid(text);
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>The same as <see cref="Parse(string)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid id.</exception>
    public static implicit operator PartyId(string text) => Parse(text);

    static PartyId IParsable<PartyId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartyId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartyId result) => TryParse(s, out result);

    static PartyId ISpanParsable<PartyId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<PartyId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartyId result) => TryParse(s.ToString(), out result);

    /// <summary>Orders ids by their UTF-16 code units; the default value comes first.</summary>
    public int CompareTo(PartyId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id; empty for the default value.</summary>
    public override string ToString() => value ?? "";
}
