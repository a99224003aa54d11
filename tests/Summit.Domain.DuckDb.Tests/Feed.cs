using DuckDB.NET.Data;

namespace Summit.Domain.DuckDb.Tests;

/// <summary>A small feed of events in files of its own: twelve states over ten years, told by both sides, some of it uncertain.</summary>
internal sealed class Feed : IDisposable
{
    private const int Rows = 3000;

    private readonly string folder = Directory.CreateTempSubdirectory("summit-duckdb-").FullName;

    /// <param name="exact">Whether each event is certain and known to the day.</param>
    public Feed(bool exact)
    {
        Duck.Open();
        Do("CREATE TABLE codes (code VARCHAR, party VARCHAR)");
        Do("INSERT INTO codes SELECT 'c' || i, 'S' || lpad(i::VARCHAR, 2, '0') FROM range(12) t(i)");
        // No random numbers: hashes of the row's number, the same everywhere.
        Do($"""
            CREATE TABLE events AS
            SELECT 'c' || (i * i + 3 * i) % 12 AS actor1, 'c' || (i * 7 + i // 5) % 13 AS actor2, DATE '2010-01-01' + (i * 7919 % 3650)::INTEGER AS first_day,
                {(exact ? "NULL::DATE" : "CASE WHEN i % 10 = 0 THEN DATE '2010-01-01' + (i * 7919 % 3650)::INTEGER + 29 END")} AS last_day,
                {(exact ? "true" : "i % 7 <> 0")} AS certain
            FROM range({Rows}) t(i)
            """);
        // The other side tells every third event as well.
        Do("INSERT INTO events SELECT actor2, actor1, first_day, last_day, certain FROM events WHERE hash(first_day, actor1) % 3 = 0");
        Do($"COPY events TO '{Path("events.csv")}' (HEADER)");
        Do($"COPY events TO '{Path("events.parquet")}' (FORMAT parquet)");
    }

    public DuckDBConnection Duck { get; } = new("DataSource=:memory:");

    public string Csv => $"read_csv('{Path("events.csv")}')";

    public string Parquet => $"'{Path("events.parquet")}'";

    public string Path(string file) => System.IO.Path.Combine(folder, file);

    /// <summary>A single number, asked in SQL.</summary>
    public long Number(string sql)
    {
        using DuckDBCommand command = Duck.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        Duck.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Do(string sql)
    {
        using DuckDBCommand command = Duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
