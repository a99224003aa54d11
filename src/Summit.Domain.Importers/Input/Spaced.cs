using System.Text;

namespace Summit.Domain.Importers;

/// <summary>Texts with one space wherever the input has white space.</summary>
internal static class Spaced
{
    public static void Add(StringBuilder text, ReadOnlySpan<char> more)
    {
        foreach (char c in more)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>A text with single spaces, and none at its ends.</summary>
    public static string Text(string text)
    {
        StringBuilder spaced = new(text.Length);
        Add(spaced, text);
        return spaced.ToString().TrimEnd();
    }
}
