using NodaTime.Text;

namespace Summit.Domain;

/// <summary>The English words that answers share. Days are ISO and numbers are plain: no culture is read.</summary>
internal static class Words
{
    private const int NamedAtMost = 2;

    /// <summary>A day in ISO form.</summary>
    public static string Iso(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "an unknown day";

    /// <summary>The days asked for, with a space before them: <c> from 2020-01-01 to 2020-12-31</c>; empty without limits.</summary>
    public static string Window(LocalDate? from, LocalDate? to) => (from is null ? "" : $" from {Iso(from)}") + (to is null ? "" : $" to {Iso(to)}");

    /// <summary>Where a day that is certain to exist lies between two bounds, of which null means that nothing bounds it on that side.</summary>
    /// <param name="verb">"was" or "is".</param>
    /// <param name="earliest">The earliest possible day.</param>
    /// <param name="latest">The latest possible day.</param>
    public static string Between(string verb, LocalDate? earliest, LocalDate? latest) =>
        earliest is null && latest is null ? "is certain, on an unknown day"
        : earliest is null ? $"is certain and {verb} on {Iso(latest)} or earlier"
        : latest is null ? $"is certain and {verb} on {Iso(earliest)} or later"
        : earliest == latest ? $"{verb} on {Iso(latest)}"
        : $"{verb} from {Iso(earliest)} to {Iso(latest)}";

    /// <summary>That something is only possible, with the limit of its day.</summary>
    /// <param name="which">"earliest" or "latest".</param>
    /// <param name="day">The limit; null where nothing bounds the day.</param>
    public static string Possible(string which, LocalDate? day) => day is null ? "is not established, and its day is unknown" : $"is not established; the {which} possible day is {Iso(day)}";

    /// <summary>A number with its noun: <c>1 item</c>, <c>2 items</c>.</summary>
    public static string Count(int number, string one, string many) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>Items with commas between them.</summary>
    public static string List<T>(IEnumerable<T> items) => string.Join(", ", items);

    /// <summary>Details in parentheses, with a space before them; those that are empty are left out, and nothing is left of none.</summary>
    public static string Details(params IEnumerable<string> details) => string.Join("; ", details.Where(d => d.Length > 0)) is { Length: > 0 } all ? $" ({all})" : "";

    /// <summary>A value of an answer as it stands in JSON: <c>not-met</c>.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => OutputCodeConverter<T>.WordOf(value);

    /// <summary>The same text with a capital letter first.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>An answer as one line: what it says, under which terms, why some of its records count perhaps, and its notes.</summary>
    public static string Sentence<T>(T answer, string said)
        where T : IAnswer => $"{said}, {answer.Definition.Terms()}.{Perhaps(answer.Evidence)}{string.Concat(answer.Notes.Select(n => $" Note: {n}"))}";

    // A line names a few; the evidence has them all.
    private static string Perhaps(IReadOnlyList<Evidence> evidence)
    {
        Evidence[] open = [.. evidence.Where(e => e.Because.Count > 0)];
        string more = open.Length > NamedAtMost ? $"; and {Count(open.Length - NamedAtMost, "more", "more")}" : "";
        return open.Length == 0 ? "" : $" Perhaps: {string.Join("; ", open.TakeLast(NamedAtMost).Select(e => $"{e.Record} ({List(e.Because)})"))}{more}.";
    }
}
