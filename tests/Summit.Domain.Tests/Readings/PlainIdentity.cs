namespace Summit.Domain.Tests;

/// <summary>Which records are one, said a second time: every way to divide the records is tried, and those stay that what is said admits.</summary>
internal sealed class PlainIdentity
{
    private readonly int count;
    private readonly List<int[]> divisions = [];

    public PlainIdentity(IdentityScene scene, string policy)
    {
        count = scene.Meetings.Length;
        (bool[,] sure, bool[,] linked, bool[,] denied) = (new bool[count, count], new bool[count, count], new bool[count, count]);
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                (int[] yes, int[] no) = Speakers(scene, i, j);
                Truth truth = Truths(policy, scene.Kinds, yes, no);
                (sure[i, j], linked[i, j], denied[i, j]) = (truth == Truth.True, yes.Length > 0 && truth != Truth.False, truth == Truth.False);
            }
        }

        // Warshall: what sure words join, through others. If two of these are denied, none of it is sure.
        bool[,] joined = Closed(sure);
        bool[] broken = [.. Enumerable.Range(0, count).Select(r => Enumerable.Range(0, count).Any(i => Enumerable.Range(0, count).Any(j => joined[r, i] && joined[r, j] && denied[i, j])))];
        foreach (int[] division in Divisions(count))
        {
            bool admitted = true;
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    bool same = division[i] == division[j];
                    admitted &= !(same && denied[i, j]) && (same || !sure[i, j] || broken[i]);
                }
            }

            if (admitted && HangsTogether(division, linked))
            {
                divisions.Add(division);
            }
        }
    }

    public Truth AreOne(int one, int other) =>
        divisions.All(d => d[one] == d[other]) ? Truth.True : divisions.Any(d => d[one] == d[other]) ? Truth.Unknown : Truth.False;

    public (int Min, int Max) Count(IReadOnlyCollection<int> records)
    {
        int[] counts = [.. divisions.Select(d => records.Select(r => d[r]).Distinct().Count())];
        return (counts.Min(), counts.Max());
    }

    /// <summary>What the policy makes of the word of independent texts: those who say yes, those who say no.</summary>
    private static Truth Truths(string policy, string[] kinds, int[] yes, int[] no)
    {
        if (yes.Length + no.Length == 0)
        {
            return Truth.Unknown;
        }

        bool official(int s) => kinds[s].StartsWith("official", StringComparison.Ordinal) || kinds[s] == "joint";
        bool sides(int[] who) => who.Any(s => kinds[s] == "joint") || (who.Any(s => kinds[s] == "official AAA") && who.Any(s => kinds[s] == "official BBB"));
        return policy switch
        {
            "participant-confirmed" => no.Any(official) ? (yes.Length > 0 ? Truth.Unknown : Truth.False)
                : yes.Any(official) || yes.Count(s => kinds[s] == "press") > 1 ? Truth.True : Truth.Unknown,
            "mutual-confirmation" => yes.Length == 0 ? (sides(no) ? Truth.False : Truth.Unknown) : !no.Any(official) && sides(yes) ? Truth.True : Truth.Unknown,
            _ => yes.Length == 0 ? Truth.False : no.Length == 0 ? Truth.True : Truth.Unknown,
        };
    }

    private static (int[] Yes, int[] No) Speakers(IdentityScene scene, int one, int other)
    {
        IdentityWord[] words = [.. scene.Said.Where(w => (w.One == one && w.Other == other) || (w.One == other && w.Other == one))];
        int[] yes = [.. words.Where(w => !w.Denies).Select(w => w.Source).Distinct()];
        int[] no = [.. words.Where(w => w.Denies).Select(w => w.Source).Distinct()];
        return ([.. yes.Except(no)], [.. no.Except(yes)]);
    }

    private bool[,] Closed(bool[,] links)
    {
        bool[,] closed = (bool[,])links.Clone();
        for (int k = 0; k < count; k++)
        {
            closed[k, k] = true;
        }

        for (int k = 0; k < count; k++)
        {
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    closed[i, j] |= closed[i, k] && closed[k, j];
                }
            }
        }

        return closed;
    }

    // Records are one only along words that say so, from one to the next.
    private bool HangsTogether(int[] division, bool[,] linked)
    {
        bool[,] inside = new bool[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                inside[i, j] = linked[i, j] && division[i] == division[j];
            }
        }

        bool[,] reached = Closed(inside);
        return Enumerable.Range(0, count).All(i => Enumerable.Range(0, count).All(j => division[i] != division[j] || reached[i, j]));
    }

    private static IEnumerable<int[]> Divisions(int count) => count == 0 ? [[]] :
        from smaller in Divisions(count - 1)
        from place in Enumerable.Range(0, smaller.DefaultIfEmpty(-1).Max() + 2)
        select (int[])[.. smaller, place];
}
