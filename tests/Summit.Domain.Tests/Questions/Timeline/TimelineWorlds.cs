namespace Summit.Domain.Tests;

/// <summary>The timeline of raw events, found by trying every world: each event happens or not, on each of its days, independently of the others.</summary>
internal static class TimelineWorlds
{
    /// <summary>One line for each item, in order: earliest and latest day, kind, record, whether it surely is one, whether its place is uncertain.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<RawEvent> rows, int? from, int? to)
    {
        (string Record, string Kind)[] keys = [.. rows.Select(r => (r.Record, r.Kind)).Distinct()];
        Seen[] seen = [.. keys.Select(_ => new Seen(keys.Length))];
        (int Start, int End)?[] world = new (int, int)?[rows.Count];
        IReadOnlyList<(int Start, int End)?>[] ways = [.. rows.Select(r => r.Ways())];
        int[] keyOf = [.. rows.Select(r => Array.IndexOf(keys, (r.Record, r.Kind)))];
        int worlds = 0;
        Each(0);

        int[] listed = [.. Enumerable.Range(0, keys.Length).Where(k => seen[k].Touches)
            .OrderBy(k => seen[k].Earliest).ThenBy(k => seen[k].Latest).ThenBy(k => keys[k].Record, StringComparer.Ordinal).ThenBy(k => Array.IndexOf(Kinds, keys[k].Kind.Split(' ')[0])).ThenBy(k => keys[k].Kind, StringComparer.Ordinal)];
        return
        [
            .. listed.Select((k, place) =>
            {
                bool uncertain = listed.Where((other, at) => at > place ? seen[k].NotBefore[other] : at < place && seen[other].NotBefore[k]).Any();
                return $"{seen[k].Earliest} {seen[k].Latest} {keys[k].Kind} {keys[k].Record} {(seen[k].Worlds == worlds ? Truth.True : Truth.Unknown)} {uncertain}";
            }),
        ];

        void Each(int row)
        {
            if (row < rows.Count)
            {
                foreach ((int Start, int End)? way in ways[row])
                {
                    world[row] = way;
                    Each(row + 1);
                }

                return;
            }

            worlds++;
            int?[] starts = new int?[keys.Length];
            for (int i = 0; i < world.Length; i++)
            {
                if (world[i] is (int start, int end))
                {
                    Seen event_ = seen[keyOf[i]];
                    starts[keyOf[i]] = Math.Min(starts[keyOf[i]] ?? int.MaxValue, start);
                    event_.Latest = Math.Max(event_.Latest, end);
                    event_.Touches |= !(to < start || from > end);
                }
            }

            for (int k = 0; k < keys.Length; k++)
            {
                if (starts[k] is { } start)
                {
                    seen[k].Worlds++;
                    seen[k].Earliest = Math.Min(seen[k].Earliest, start);
                    for (int other = 0; other < keys.Length; other++)
                    {
                        // Days alone are known: whoever began on the same day may have begun first.
                        seen[k].NotBefore[other] |= other != k && starts[other] <= start;
                    }
                }
            }
        }
    }

    private static readonly string[] Kinds =
    [
        "contact", "one-way", "indirect", "shared-platform", "remote-co-presence", "co-attendance", "contact-of-unknown-kind",
        "escalation-start", "escalation-step", "escalation-end", "statement",
    ];

    private sealed class Seen(int others)
    {
        public int Earliest { get; set; } = int.MaxValue;

        public int Latest { get; set; } = int.MinValue;

        public int Worlds { get; set; }

        public bool Touches { get; set; }

        public bool[] NotBefore { get; } = new bool[others];
    }
}
