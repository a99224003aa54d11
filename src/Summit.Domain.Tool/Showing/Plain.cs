using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>Texts of a record as they can be shown: nothing in them moves a cursor or changes a colour.</summary>
internal static class Plain
{
    public static string Text(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    /// <summary>The word of a closed vocabulary as JSON has it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
