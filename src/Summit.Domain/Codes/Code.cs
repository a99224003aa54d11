namespace Summit.Domain;

/// <summary>The one rule of what a code's word looks like.</summary>
internal static class Code
{
    public const int MaxLength = 64;

    public const string Remedy = "A code is lower-case letters and digits in groups joined by '-' or '.', such as 'pull-aside' or 'track-1.5', at most 64 characters.";

    public static string Checked(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return IsWord(word) ? word : throw new ArgumentException(Problem(word), nameof(word));
    }

    public static string Parsed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWord(text) ? text : throw new FormatException(Problem(text));
    }

    public static bool IsWord(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxLength)
        {
            return false;
        }

        bool joint = true;
        foreach (char c in word)
        {
            bool plain = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!plain && (joint || (c is not ('-' or '.'))))
            {
                return false;
            }

            joint = !plain;
        }

        return !joint;
    }

    /// <summary>Why a text is not a code, and what one looks like.</summary>
    public static string Problem(string text) => $"'{Shown(text)}' is not a valid code. {Remedy}";

    /// <summary>A text short enough and free of control characters, for messages.</summary>
    public static string Shown(string text)
    {
        string cut = text.Length > MaxLength ? string.Concat(text.AsSpan(0, MaxLength), "…") : text;
        return string.Concat(cut.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }
}
