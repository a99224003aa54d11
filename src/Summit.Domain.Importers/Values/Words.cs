namespace Summit.Domain.Importers;

/// <summary>A text as words, so that phrases are looked up in tables from any of them.</summary>
internal sealed class Words
{
    private readonly string text;
    private readonly List<(int Start, int End)> words = [];
    private readonly List<char> after = [];

    public Words(string text)
    {
        this.text = text;
        for (int i = 0; i < text.Length;)
        {
            int end = text.IndexOf(' ', i);
            end = end < 0 ? text.Length : end;
            AddWord(i, end);
            i = end + 1;
        }
    }

    public int Count => words.Count;

    /// <summary>A word without what closes it.</summary>
    public ReadOnlySpan<char> this[int i] => text.AsSpan(words[i].Start, words[i].End - words[i].Start);

    /// <summary>Whether a clause ends with a word: at a semicolon, or at a full stop.</summary>
    public bool EndsClause(int i) => i == Count - 1 || after[i] is ';' or '.';

    /// <summary>Whether something stands between a word and the next: a comma, or the end of a clause.</summary>
    public bool EndsPiece(int i) => EndsClause(i) || after[i] == ',';

    /// <summary>The text from one word to another, both included.</summary>
    public string From(int first, int last) => text[words[first].Start..words[last].End];

    /// <summary>The longest phrase of a table that begins at a word, without crossing a mark; null where there is none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">The word.</param>
    /// <param name="length">How many words the phrase has; 0 where there is none.</param>
    public string? Longest(Lookup table, int at, out int length)
    {
        int most = 1;
        while (most < table.Words && at + most < Count && !EndsPiece(at + most - 1))
        {
            most++;
        }

        for (length = Math.Min(most, Count - at); length > 0; length--)
        {
            ReadOnlySpan<char> phrase = text.AsSpan(words[at].Start, words[at + length - 1].End - words[at].Start);
            if (table.Find(phrase) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void AddWord(int start, int end)
    {
        char mark = ' ';
        start = start < end && text[start] is '[' or '(' or '“' or '"' ? start + 1 : start;
        int last = end;
        while (last > start && text[last - 1] is ',' or ';' or ':' or '.' or ')' or ']' or '”' or '"')
        {
            if (text[last - 1] == '.' && IsAbbreviation(text.AsSpan(start, last - start)))
            {
                break;
            }

            mark = text[last - 1] is ',' or ';' or '.' or ':' && mark is not ('.' or ';') ? text[last - 1] : mark;
            last--;
        }

        if (last > start)
        {
            ReadOnlySpan<char> word = text.AsSpan(start, last - start);
            int owner = word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? 2 : 0;
            words.Add((start, last - owner));
            after.Add(mark == ':' ? ',' : mark);
        }
        else if (words.Count > 0 && mark != ' ')
        {
            after[^1] = mark;
        }
    }

    // U.S., St., Gen.: a full stop that ends no sentence.
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        (word.Length >= 2 && char.IsUpper(word[0]) && word[1] == '.' && char.IsLetter(word[^2])) || word is "St." or "Gen." or "Dr." or "Mr." or "Mrs." or "Ms." or "Jr." or "Sr." or "Lt." or "Col." or "Maj." or "Adm.";
}
