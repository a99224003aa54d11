namespace Summit.Domain.Importers;

/// <summary>Reads the remarks of trips and the descriptions of visits by tables. It takes what a text says of meetings, and nothing else.</summary>
internal sealed class TextRules
{
    private readonly Lookup words;
    private readonly Lookup titles;
    private readonly Lookup nations;
    private readonly Dictionary<string, Level> levels = new(StringComparer.Ordinal);

    public TextRules(HistorianOptions options)
    {
        words = options.Words;
        titles = options.Titles;
        nations = Lookup.Of([.. options.Parties.Entries
            .SelectMany(e => e.Party.Names.Select(n => n.Text).Concat(e.Adjectives).Select(n => (Name: n, Id: e.Party.Id.Value)))
            .GroupBy(n => n.Name, n => n.Id).Select(g => (g.Key, string.Join(' ', g.Distinct().Order(StringComparer.Ordinal))))]);
    }

    public Told Read(string text)
    {
        Words read = new(text);
        List<Counterpart> counterparts = [];
        List<string> attended = [];
        (bool toTheGovernment, bool beforeOffice) = (false, false);
        for (int i = 0; i < read.Count;)
        {
            string? means = read.Longest(words, i, out int length) ?? LowerCased(read, i, ref length);
            switch (means)
            {
                case "meeting" or "meeting-of":
                    i = ReadCounterparts(read, i + length, means == "meeting-of", counterparts);
                    continue;
                case "visit-to-the-government":
                    toTheGovernment = true;
                    break;
                case "before-office":
                    beforeOffice = true;
                    break;
                case "attended":
                    AddEvent(read, i + length, attended);
                    break;
            }

            i += Math.Max(1, length);
        }

        return new(counterparts, toTheGovernment, beforeOffice, attended);
    }

    // A sentence may begin with a word of the table.
    private string? LowerCased(Words read, int at, ref int length)
    {
        ReadOnlySpan<char> word = read[at];
        if (word.Length == 0 || !char.IsUpper(word[0]))
        {
            return null;
        }

        string? means = words.Find(string.Concat(char.ToLowerInvariant(word[0]).ToString(), word[1..]));
        length = means is null ? 0 : 1;
        return means;
    }

    /// <summary>Reads from a word that tells of a meeting to the end of its clause, or to the next such word.</summary>
    /// <returns>The word after what was read.</returns>
    private int ReadCounterparts(Words read, int at, bool direct, List<Counterpart> found)
    {
        if (at > 0 && read.EndsClause(at - 1))
        {
            return at;
        }

        int end = at;
        while (end < read.Count - 1 && !read.EndsClause(end))
        {
            end++;
        }

        for (int i = at; i <= end && i < read.Count; i++)
        {
            if (read.Longest(words, i, out _) == "no-meeting")
            {
                return end + 1;
            }
        }

        int with = at;
        while (!direct && with <= end && with < read.Count && words.Find(read[with]) != "with")
        {
            if (words.Find(read[with]) is "meeting" or "meeting-of")
            {
                return with;
            }

            with++;
        }

        return ReadPieces(read, direct ? at : with + 1, end, found);
    }

    private int ReadPieces(Words read, int at, int end, List<Counterpart> found)
    {
        HashSet<string> carried = new(StringComparer.Ordinal);
        while (at <= end && at < read.Count)
        {
            if (words.Find(read[at]) is "meeting" or "meeting-of")
            {
                return at;
            }

            int last = at;
            while (last < end && !read.EndsPiece(last) && !(read[last + 1] is "and" or "&") && !(last > at && words.Find(read[last + 1]) is "meeting" or "meeting-of"))
            {
                last++;
            }

            Piece(read, at, last, carried, found);
            at = last + 1;
            if (at < read.Count && read[at] is "and" or "&")
            {
                at++;
            }
        }

        return Math.Max(at, end + 1);
    }

    private void Piece(Words read, int first, int last, HashSet<string> carried, List<Counterpart> found)
    {
        HashSet<string> labels = new(carried, StringComparer.Ordinal);
        bool elsewhere = false;
        string? title = null;
        bool ownTitle = false;
        bool atStart = true;
        int start = first;
        for (int i = first; i <= last;)
        {
            string? level = atStart ? read.Longest(titles, i, out int length) : Nothing(out length);
            if (level is not null)
            {
                title = level;
                ownTitle = read.Longest(words, i, out int titleLength) is "own-title" && titleLength == length;
                atStart = false;
                last = EndOfName(read, i + length, last);
            }
            else if (read.Longest(nations, i, out length) is { } ids && i + length - 1 <= last)
            {
                labels.UnionWith(ids.Split(' '));
            }
            else
            {
                string? means = read.Longest(words, i, out length);
                elsewhere |= means is "organisation" || (means is "not-in-office" && title is null);
                labels.UnionWith(means is "own-president" && ownTitle && IsLast(read, i, length, first, last) ? [HistorianRecords.Own.Value] : []);
                start = atStart && i == start && means is "with" ? i + length : start;
                atStart &= means is "article" or "with" or "organisation";
                length = means is null ? 1 : length;
            }

            i += Math.Max(1, length);
        }

        carried.Clear();
        if (title is not null)
        {
            found.Add(new(read.From(start, last), LevelOf(title), [.. labels.Order(StringComparer.Ordinal).Select(l => (PartyId)l)], elsewhere));
        }
        else if (atStart || last - first < 3)
        {
            // "the Russian Foreign and Defense Ministers": what comes before "and" may belong to what follows.
            carried.UnionWith(labels);
        }
    }

    // A name ends where the text goes on: "President Koivisto en route to Moscow".
    private int EndOfName(Words read, int at, int last)
    {
        while (at <= last && words.Find(read[at]) is not "month" && (!char.IsLower(read[at][0]) || words.Find(read[at]) is "name-particle" || read[at].Contains('-')))
        {
            at++;
        }

        return at - 1;
    }

    private Level LevelOf(string text)
    {
        if (!levels.TryGetValue(text, out Level level))
        {
            levels[text] = level = Level.Of(text);
        }

        return level;
    }

    // "President Johnson Sirleaf" is not President Johnson.
    private bool IsLast(Words read, int at, int length, int first, int last) =>
        at > first && (at + length > last || !char.IsUpper(read[at + length][0]) || words.Find(read[at + length]) is "month");

    private static string? Nothing(out int length)
    {
        length = 0;
        return null;
    }

    private static void AddEvent(Words read, int at, List<string> attended)
    {
        if (at >= read.Count || read.EndsClause(at - 1))
        {
            return;
        }

        int first = read[at] is "the" or "a" or "an" ? at + 1 : at;
        int last = first;

        // A place follows its town after a comma: Chicago, IL.
        while (last < read.Count - 1 && !(read.EndsPiece(last) && (read.EndsClause(last) || !char.IsUpper(read[last + 1][0]))) && !(read[last + 1] is "and" && last + 2 < read.Count && char.IsLower(read[last + 2][0])))
        {
            last++;
        }

        if (first < read.Count)
        {
            attended.Add(read.From(first, last));
        }
    }
}
