using System.Text.Json;
using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace Summit.Domain.Time;

/// <summary>An uncertain date (placeholder surface, being completed on another branch).</summary>
[JsonConverter(typeof(EdtfConverter))]
public readonly record struct Edtf
{
    private readonly string? text;
    private readonly DayBounds bounds;

    private Edtf(string text, DayBounds bounds) => (this.text, this.bounds) = (text, bounds);

    /// <summary>Whether there is a date at all.</summary>
    public bool IsRecorded => text is not null;

    /// <summary>The day bounds; false if there are none.</summary>
    public bool TryGetBounds(out DayBounds bounds)
    {
        bounds = this.bounds;
        return text is not null;
    }

    /// <summary>A day.</summary>
    public static implicit operator Edtf(LocalDate day) => new(LocalDatePattern.Iso.Format(day), DayBounds.On(day));

    /// <summary>Parses.</summary>
    public static Edtf Parse(string text) => TryParse(text, out Edtf value) ? value : throw new FormatException("no date");

    /// <summary>Parses.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf value)
    {
        value = default;
        if (text is null) { return false; }
        if (text[0] == '[' || text[0] == '{')
        {
            string[] parts = text[1..^1].Split(',');
            if (TryParse(parts[0], out Edtf a) && TryParse(parts[^1], out Edtf b))
            {
                value = text[0] == '['
                    ? new(text, DayBounds.TryCreate(a.bounds.StartMin, b.bounds.EndMax, a.bounds.StartMin, b.bounds.EndMax)!.Value)
                    : new(text, DayBounds.TryCreate(a.bounds.StartMin, a.bounds.StartMax, b.bounds.EndMin, b.bounds.EndMax)!.Value);
                return true;
            }
            return false;
        }
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            string s = text[..slash], e = text[(slash + 1)..];
            (int, int) sb = s == "" ? (DayNumber.BeforeAll, DayNumber.AfterAll) : s == ".." ? (DayNumber.BeforeAll, DayNumber.BeforeAll) : TryParse(s, out Edtf x) ? (x.bounds.StartMin, x.bounds.EndMax) : (1, 0);
            (int, int) eb = e == "" ? (DayNumber.BeforeAll, DayNumber.AfterAll) : e == ".." ? (DayNumber.AfterAll, DayNumber.AfterAll) : TryParse(e, out Edtf y) ? (y.bounds.StartMin, y.bounds.EndMax) : (1, 0);
            if (DayBounds.TryCreate(sb.Item1, sb.Item2, eb.Item1, eb.Item2) is { } d) { value = new(text, d); return true; }
            return false;
        }
        string plain = text.TrimEnd('?', '~', '%');
        if (plain.Contains('T', StringComparison.Ordinal)) { plain = plain[..10]; }
        if (plain.Length == 4 && int.TryParse(plain, out int year)) { value = new(text, DayBounds.Within(new(year, 1, 1), new(year, 12, 31))); return true; }
        if (plain.Length == 7 && YearMonthPattern.Iso.Parse(plain) is { Success: true } m) { value = new(text, DayBounds.Within(m.Value.OnDayOfMonth(1), m.Value.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1))); return true; }
        if (LocalDatePattern.Iso.Parse(plain) is { Success: true } p) { value = new(text, DayBounds.On(p.Value)); return true; }
        return false;
    }

    /// <summary>The text.</summary>
    public override string ToString() => text ?? "";
}

internal sealed class EdtfConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Edtf.TryParse(reader.GetString(), out Edtf e) ? e : throw new JsonException("no date");

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
