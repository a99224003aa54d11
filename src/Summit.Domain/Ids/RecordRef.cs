using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A reference to a record of any type: its id alone, since ids are unique across types.</summary>
/// <remarks>
/// A text without white space or control characters, at most 200 characters, unique across all types of record within a chronicle.
/// Two ids are equal when their texts are, letter by letter, and are ordered by their UTF-16 code units. The default value is not an id.
/// </remarks>
[JsonConverter(typeof(IdConverter<RecordRef>)), TypeConverter(typeof(TextConverter<RecordRef>))]
public readonly record struct RecordRef : IId<RecordRef>, IComparable<RecordRef>
{
    private readonly string? value;

    private RecordRef(string value) => this.value = value;

    /// <summary>Whether this is an id; false for the default value.</summary>
    public bool IsRecorded => value is not null;

    /// <summary>The text of the id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is not an id.</exception>
    public string Value => value ?? throw new InvalidOperationException("The default RecordRef is not an id; ask IsRecorded first.");

    /// <summary>The id with a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is empty, too long, or has white space or control characters.</exception>
    public static RecordRef Parse(string text) => new(Id.Checked(text));

    /// <summary>The id with a text; false if the text can be none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RecordRef id)
    {
        bool valid = Id.IsValid(text);
        id = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>The same as <see cref="Parse(string)"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a valid id.</exception>
    public static implicit operator RecordRef(string text) => Parse(text);

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(PartyId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(PersonId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(OfficeId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(TenureId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(ForumId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(SessionId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(MeetingId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(EscalationId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(StatementId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(SourceId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(ClaimId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(CoverageId id) => id.IsRecorded ? new(id.Value) : default;

    static RecordRef IParsable<RecordRef>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RecordRef>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RecordRef result) => TryParse(s, out result);

    static RecordRef ISpanParsable<RecordRef>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<RecordRef>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RecordRef result) => TryParse(s.ToString(), out result);

    /// <summary>Orders ids by their UTF-16 code units; the default value comes first.</summary>
    public int CompareTo(RecordRef other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text of the id; empty for the default value.</summary>
    public override string ToString() => value ?? "";
}
