using System.CommandLine;
using NodaTime.Text;

namespace Summit.Domain.Tool;

/// <summary>Options of the types that verbs share, with errors in a sentence.</summary>
internal static class Texts
{
    /// <summary>A day in ISO form.</summary>
    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (TryDay(text, out LocalDate day))
            {
                return day;
            }

            result.AddError($"{name} takes a day such as 2025-06-26, and '{Plain.Text(text)}' is none.");
            return null;
        },
    };

    public static bool TryDay(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>One code of a vocabulary.</summary>
    /// <exception cref="UsageException">The text is neither a known word nor one of the record's own.</exception>
    public static T Code<T>(string option, string text, IEnumerable<T> ofTheRecord)
        where T : struct, ICode<T>
    {
        if (T.TryFrom(text, out T code) && (code.IsKnown || ofTheRecord.Contains(code)))
        {
            return code;
        }

        string[] known = [.. T.Known.Select(c => c.Value)];
        string nearest = Nearest.To(text, known) is { } word ? $"; did you mean '{word}'?" : ".";
        throw new UsageException($"{option} does not know '{Plain.Text(text)}'{nearest} Known are {string.Join(", ", known)}.");
    }
}
