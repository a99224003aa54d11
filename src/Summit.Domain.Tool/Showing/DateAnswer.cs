namespace Summit.Domain.Tool;

/// <summary>What a date means, for people and for programs.</summary>
internal static class DateAnswer
{
    /// <summary>One object in one line.</summary>
    public static string Json(string text)
    {
        bool valid = Edtf.TryParse(text, out Edtf value, out EdtfError error);
        return Tool.Json.Text(indented: false, writer =>
        {
            writer.WriteStartObject();
            writer.Write("input", text);
            writer.WriteBoolean("valid", valid);
            writer.Write("level", valid ? value.Level : (long?)null);
            writer.Write("canonical", valid ? value.ToString() : null);
            writer.Write("earliest", valid ? value.Earliest : null);
            writer.Write("latest", valid ? value.Latest : null);
            writer.Write("error", valid ? null : error.Reason);
            writer.Write("position", valid ? (long?)null : error.Position);
            writer.WriteEndObject();
        });
    }

    /// <summary>Everything that is to be said of a date.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(string text, Edtf value)
    {
        yield return ("means", value.ToEnglish());
        yield return ("kind", Plain.Word(value.Kind));
        yield return ("level", $"{value.Level}");
        yield return ("precision", Plain.Word(value.Precision));
        if (value.Qualifier != EdtfQualifier.None)
        {
            yield return ("qualifier", Plain.Word(value.Qualifier).Replace('-', ' '));
        }

        if (value.ToString() != text)
        {
            yield return ("canonical", value.ToString());
        }

        yield return ("earliest", Bound(value, value.Earliest));
        yield return ("latest", Bound(value, value.Latest));
        if (value.Kind is EdtfKind.Interval or EdtfKind.AllOf && value.TryGetBounds(out DayBounds bounds))
        {
            yield return ("begins", Between(bounds.EarliestStart, bounds.LatestStart, bounds.StartsOpen ? "before every day" : "unknown"));
            yield return ("ends", Between(bounds.EarliestEnd, bounds.LatestEnd, bounds.EndsOpen ? "still lasts" : "unknown"));
        }
    }

    /// <summary>A bound as a day, or why there is none.</summary>
    public static string Bound(Edtf value, LocalDate? day) => day is { } known ? Texts.Iso(known) : value.HasBounds ? "none" : "beyond the calendar";

    private static string Between(LocalDate? from, LocalDate? to, string neither) => (from, to) switch
    {
        ({ } a, { } b) when a == b => $"on {Texts.Iso(a)}",
        ({ } a, { } b) => $"from {Texts.Iso(a)} to {Texts.Iso(b)}",
        ({ } a, null) => $"on {Texts.Iso(a)} or later",
        (null, { } b) => $"on {Texts.Iso(b)} or earlier",
        _ => neither,
    };
}
