using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>Texts of a record as they can be shown: nothing in them moves a cursor or changes a colour.</summary>
internal static class Plain
{
    /// <summary>One line.</summary>
    public static string Text(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    /// <summary>Perhaps several lines.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Text));

    /// <summary>The word of a closed vocabulary as JSON has it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

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
}
