using Microsoft.Data.Sqlite;
using NodaTime;

namespace Summit.Domain.Benchmarks;

/// <summary>The last contact as of a day in SQLite and in a dictionary written by hand (P3). Both are asked for the latest bound only.</summary>
internal static class PointPeers
{
    private const int Questions = 2_000;

    public static IEnumerable<Measured> Measure(GeneratedRows rows, ContactView view, Random draws, string n)
    {
        (int Pair, Dyad Dyad, int Day)[] asked = [.. Enumerable.Range(0, Questions).Select(_ => rows.Plain(draws.Next(rows.Count)).Pair).Select(p => (p, rows.DyadOf(p), draws.Next(GeneratedRows.Days)))];
        DyadView[] pairs = [.. asked.Select(a => view.Between(a.Dyad))];
        LocalDate[] days = [.. asked.Select(a => GeneratedRows.DayOf(a.Day))];
        long Ours()
        {
            long sum = 0;
            for (int i = 0; i < asked.Length; i++)
            {
                sum += pairs[i].Bounds(days[i]).Latest is { } day ? day.Day : 0;
            }

            return sum;
        }

        using Lookup sqlite = new(rows);
        Dictionary<int, (int First, int Last)[]> lists = Enumerable.Range(0, rows.Count).Select(rows.Plain).GroupBy(r => r.Pair)
            .ToDictionary(g => g.Key, g => g.Select(r => (r.First, r.Last)).Order().ToArray());
        long Walk() => asked.Sum(a => Last(lists[a.Pair], a.Day) is { } last ? GeneratedRows.DayOf(last).Day : 0L);
        long Sql() => asked.Sum(a => sqlite.Last(a.Pair, a.Day) is { } last ? GeneratedRows.DayOf(last).Day : 0L);

        Answers.Same($"the last contacts at {n}", Ours(), Walk());
        Answers.Same($"the last contacts of SQLite at {n}", ExactOnly(rows, asked), Sql());
        yield return Ratio.Of("P3", 0.1, $"last contact, {n} / SQLite's covering index", Questions, () => Ours(), () => Sql());
        yield return Ratio.Of("P3", 1, $"last contact, {n} / a dictionary with a walk back", Questions, () => Ours(), () => Walk());
    }

    // SQLite is given the easier question: the last possible day of contacts that had surely begun and ended.
    private static long ExactOnly(GeneratedRows rows, (int Pair, Dyad Dyad, int Day)[] asked)
    {
        ILookup<int, int> lasts = Enumerable.Range(0, rows.Count).Select(rows.Plain).ToLookup(r => r.Pair, r => r.Last);
        Dictionary<int, int[]> sorted = asked.Select(a => a.Pair).Distinct().ToDictionary(p => p, p => lasts[p].Order().ToArray());
        return asked.Sum(a => sorted[a.Pair].LastOrDefault(d => d <= a.Day, -1) is var last and >= 0 ? GeneratedRows.DayOf(last).Day : 0L);
    }

    private static int? Last((int First, int Last)[] rows, int day)
    {
        int at = Array.BinarySearch(rows, (day, int.MaxValue));
        int from = at < 0 ? ~at - 1 : at;
        int? best = null;
        for (int i = from; i >= 0 && (best is null || rows[i].First + 365 > best); i--)
        {
            best = Math.Max(best ?? int.MinValue, Math.Min(rows[i].Last, day));
        }

        return best;
    }

    private sealed class Lookup : IDisposable
    {
        private readonly SqliteConnection connection = new("Data Source=:memory:");
        private readonly SqliteCommand command;

        public Lookup(GeneratedRows rows)
        {
            connection.Open();
            Do("CREATE TABLE contacts (pair INTEGER NOT NULL, last INTEGER NOT NULL)");
            using SqliteTransaction all = connection.BeginTransaction();
            using SqliteCommand insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO contacts VALUES ($pair, $last)";
            SqliteParameter pair = insert.Parameters.Add("$pair", SqliteType.Integer);
            SqliteParameter last = insert.Parameters.Add("$last", SqliteType.Integer);
            for (int i = 0; i < rows.Count; i++)
            {
                (pair.Value, _, last.Value, _) = rows.Plain(i);
                insert.ExecuteNonQuery();
            }

            all.Commit();
            Do("CREATE INDEX by_pair ON contacts (pair, last)");
            command = connection.CreateCommand();
            command.CommandText = "SELECT last FROM contacts WHERE pair = $pair AND last <= $day ORDER BY last DESC LIMIT 1";
            command.Parameters.Add("$pair", SqliteType.Integer);
            command.Parameters.Add("$day", SqliteType.Integer);
            command.Prepare();
        }

        public int? Last(int pair, int day)
        {
            command.Parameters[0].Value = pair;
            command.Parameters[1].Value = day;
            return (int?)(long?)command.ExecuteScalar();
        }

        public void Dispose()
        {
            command.Dispose();
            connection.Dispose();
        }

        private void Do(string sql)
        {
            using SqliteCommand once = connection.CreateCommand();
            once.CommandText = sql;
            once.ExecuteNonQuery();
        }
    }
}
