using System.Diagnostics.CodeAnalysis;

namespace Summit.Domain;

/// <summary>The one rule of what an id looks like.</summary>
internal static class Id
{
    public const int MaxLength = 200;

    public const string Remedy = "An id is 1 to 200 characters without white space or control characters, such as 'bangkok-2017'.";

    public static string Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text) ? text : throw new FormatException(Problem(text));
    }

    /// <summary>Why a text is not an id, and what one looks like.</summary>
    public static string Problem(string text) => $"'{Code.Shown(text)}' is not a valid id. {Remedy}";

    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length is 0 or > MaxLength)
        {
            return false;
        }

        int first = text.AsSpan().IndexOfAnyExceptInRange('!', '~');
        for (int i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]))
            {
                return false;
            }

            // A lone surrogate could not be written as JSON.
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
