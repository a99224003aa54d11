using DuckDB.NET.Data;
using NodaTime;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>Questions over all dyads in DuckDB on one thread, from a table in the order of dyad and day (P7–P9). Days are exact and contacts certain.</summary>
internal static class TablePeers
{
    private const int PanelDays = HistoryBenchmark.PanelDays;

    public static IEnumerable<Measured> Measure(int size, string n)
    {
        GeneratedRows rows = new(size, chronological: false, exact: true);
        ContactView view = HistoryBenchmark.Table([.. Enumerable.Range(0, size).Select(i => rows[i])]).Where(ContactFilter.Direct);
        int asOf = GeneratedRows.Days - 36;
        LocalDate asOfDay = GeneratedRows.DayOf(asOf);
        LastBounds[] matrix = new LastBounds[view.History.Dyads.Count];
        DayCount?[] silences = new DayCount?[matrix.Length];
        int[] atLeast = new int[PanelDays * matrix.Length];
        int[] atMost = new int[atLeast.Length];
        using Duck duck = new(rows);

        string matrixSql = $"SELECT sum(last)::BIGINT FROM (SELECT pair, max(day) AS last FROM contacts WHERE day <= {asOf} GROUP BY pair)";
        string panelSql = $"""
            SELECT sum(q.day - c.day)::BIGINT FROM (SELECT pair, day FROM (SELECT DISTINCT pair FROM contacts), (SELECT unnest(range({GeneratedRows.Days - 400}, {GeneratedRows.Days - 400 + PanelDays})) AS day)) q
            ASOF JOIN contacts c ON q.pair = c.pair AND q.day >= c.day
            """;
        string silenceSql = $"""
            SELECT sum(longest)::BIGINT FROM (SELECT pair, max(next - day - 1) AS longest FROM
              (SELECT pair, day, coalesce(lead(day) OVER (PARTITION BY pair ORDER BY day), {asOf + 1}) AS next FROM contacts WHERE day <= {asOf}) GROUP BY pair)
            """;
        long Matrix()
        {
            view.LastOfAll(asOfDay, matrix);
            return matrix.Length;
        }

        long Panel()
        {
            view.TimeSinceOfAll(HistoryBenchmark.PanelFrom, PanelDays, atLeast, atMost);
            long sum = 0;
            foreach (int days in atLeast)
            {
                sum += Math.Max(days, 0);
            }

            return sum;
        }

        long Silences()
        {
            view.LongestSilences(asOfDay, silences);
            return silences.Length;
        }

        Matrix();
        Silences();
        Answers.Same($"the matrix at {n}", matrix.Sum(b => b.Latest is { } day ? (long)Period.DaysBetween(GeneratedRows.FirstDay, day) : 0), duck.Number(matrixSql));
        Answers.Same($"the panel at {n}", Panel(), duck.Number(panelSql));
        Answers.Same($"the longest silences at {n}", silences.Sum(s => (long)(s?.Min ?? 0)), duck.Number(silenceSql));

        yield return Ratio.Of("P7", 0.01, $"panel of a year, {n} / DuckDB's ASOF join", matrix.Length, () => Panel(), () => duck.Number(panelSql));
        yield return Ratio.Of("P8", 0.067, $"last contact of all dyads, {n} / DuckDB's GROUP BY", matrix.Length, () => Matrix(), () => duck.Number(matrixSql));
        yield return Ratio.Of("P9", 0.04, $"longest silence of all dyads, {n} / DuckDB's LEAD", matrix.Length, () => Silences(), () => duck.Number(silenceSql));
    }

    private sealed class Duck : IDisposable
    {
        private readonly DuckDBConnection connection = new("DataSource=:memory:");

        public Duck(GeneratedRows rows)
        {
            connection.Open();
            Do("SET threads = 1");
            Do("CREATE TABLE raw (pair INTEGER NOT NULL, day INTEGER NOT NULL)");
            using (DuckDBAppender appender = connection.CreateAppender("raw"))
            {
                for (int i = 0; i < rows.Count; i++)
                {
                    (int pair, int day, _, _) = rows.Plain(i);
                    appender.CreateRow().AppendValue(pair).AppendValue(day).EndRow();
                }
            }

            Do("CREATE TABLE contacts AS SELECT pair, day FROM raw ORDER BY pair, day");
        }

        public long Number(string sql)
        {
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = sql;
            return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        }

        public void Dispose() => connection.Dispose();

        private void Do(string sql)
        {
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
