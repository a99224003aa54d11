using System.CommandLine;
using System.Globalization;
using NodaTime.Text;

namespace Summit.Domain.Tool;

/// <summary>Options of the types that verbs share, with errors in a sentence.</summary>
internal static class Texts
{
    /// <summary>A whole number from 1.</summary>
    public static Option<int?> Count(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= 1)
            {
                return count;
            }

            result.AddError($"{name} takes a number from 1, and '{Plain.Quote(text)}' is not one.");
            return null;
        },
    };

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

            result.AddError($"{name} takes a day such as 2025-06-26, and '{Plain.Quote(text)}' is not one.");
            return null;
        },
    };

    /// <summary>A day in ISO form and nothing else; the pattern alone would stop at a NUL.</summary>
    public static bool TryDay(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day) && !text.Contains('\0');

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Codes of a vocabulary with commas between them.</summary>
    /// <exception cref="UsageException">One of them is neither a known word nor one of the record's own.</exception>
    public static IEnumerable<T> Codes<T>(string option, string text, IEnumerable<T> ofTheRecord)
        where T : struct, ICode<T> => text.Split(',', StringSplitOptions.TrimEntries).Select(t => Code(option, t, ofTheRecord));

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
        throw new UsageException($"{option} does not know '{Plain.Quote(text)}'{Nearest.Hint(text, known)} Known are {string.Join(", ", known)}.");
    }
}
