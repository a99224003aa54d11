using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>Texts of a record as they can be shown: nothing in them moves a cursor, changes a colour, hides or reorders letters.</summary>
internal static class Plain
{
    // A text that is quoted in a sentence is cut at this length.
    private const int Quotable = 80;

    /// <summary>One line. What cannot be shown becomes the replacement character.</summary>
    public static string Text(string text)
    {
        if (text.All(c => c is >= ' ' and <= '~'))
        {
            return text;
        }

        StringBuilder shown = new(text.Length);
        Rune[] runes = [.. text.EnumerateRunes()];
        for (int i = 0; i < runes.Length; i++)
        {
            bool joins = runes[i].Value is 0x200C or 0x200D && i > 0 && i + 1 < runes.Length && IsLetter(runes[i - 1]) && IsLetter(runes[i + 1]);
            shown.Append((joins || IsShown(runes[i]) ? runes[i] : Rune.ReplacementChar).ToString());
        }

        return shown.ToString();
    }

    /// <summary>Perhaps several lines.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Text));

    /// <summary>A text that somebody gave, short enough to be quoted in a sentence.</summary>
    public static string Quote(string text) => Cut(text, Quotable);

    /// <summary>A text of one line, cut at a number of characters.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? Text(text) : Text(text[..length]).TrimEnd('\uFFFD') + "…";

    /// <summary>The word of a closed vocabulary as JSON has it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The same as it is spoken, without hyphens: "shared platform".</summary>
    public static string Spoken<T>(T value)
        where T : struct, Enum => Word(value).Replace('-', ' ');

    /// <summary>A number of things: "1 day", "2 days".</summary>
    public static string Number(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    /// <summary>What a record is, in a word.</summary>
    public static string Kind(IRecord record) => record switch
    {
        Party => "party",
        Person => "person",
        Office => "office",
        Tenure => "tenure",
        Forum => "forum",
        Session => "session",
        Meeting => "meeting",
        Escalation => "escalation",
        Statement => "statement",
        Source => "source",
        Claim => "claim",
        Coverage => "coverage",
        _ => "record",
    };

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // The joiners of Persian, of the scripts of India and of composed emoji stand between two of these.
    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
}
