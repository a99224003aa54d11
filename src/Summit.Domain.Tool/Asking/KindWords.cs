namespace Summit.Domain.Tool;

/// <summary>The kinds of contact by the words in which a person asks for them.</summary>
internal static class KindWords
{
    /// <summary>Each word, what it counts, and what it means.</summary>
    public static IReadOnlyList<(string Word, ContactFilter Filter, string Meaning)> All { get; } =
    [
        ("direct", ContactFilter.Direct, "the two spoke or met; letters and messages do not count"),
        ("one-way", ContactFilter.OneWay, "one spoke to the other, who did not answer"),
        ("indirect", ContactFilter.Indirect, "through a third party"),
        ("shared-platform", ContactFilter.SharedPlatform, "both at one session at overlapping times"),
        ("co-attendance", ContactFilter.CoAttendance, "both at one event, in one session or in several"),
        ("remote-co-presence", ContactFilter.RemoteCoPresence, "both at one session, one of them from elsewhere"),
    ];

    public static IEnumerable<string> Words => All.Select(k => k.Word);

    /// <summary>What a word counts.</summary>
    /// <exception cref="UsageException">It is not one of the words.</exception>
    public static ContactFilter Filter(string word)
    {
        foreach ((string known, ContactFilter filter, _) in All)
        {
            if (known == word)
            {
                return filter;
            }
        }

        throw new UsageException($"--kind does not know '{Plain.Quote(word)}'{Nearest.Hint(word, Words)} Known are {string.Join(", ", Words)}.");
    }

    /// <summary>The word of a filter; "every kind" where there is none.</summary>
    public static string Of(ContactFilter filter) => All.FirstOrDefault(k => k.Filter == filter).Word ?? "every kind";
}
