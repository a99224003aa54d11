using DuckDB.NET.Data;
using NodaTime;
using Summit.Domain;
using Summit.Domain.Time;

namespace Feeds;

/// <summary>From a feed of events to a history, and from there to a panel of dyads and days: DuckDB reads and writes the files.</summary>
public static class EventFeed
{
    /// <summary>The contacts of a feed. Of the rows of one dyad, one day and one kind, the first counts; its number is the evidence.</summary>
    /// <param name="duck">A connection on which a table "codes" leads from the codes of the feed to party ids.</param>
    /// <param name="feed">The feed as a SQL source: read_csv('events.csv') or 'events.parquet'.</param>
    public static ContactHistory Read(DuckDBConnection duck, string feed)
    {
        Contact talks = new() { Between = Dyad.Of("a", "b"), Record = "like", Occurred = Truth.True, Directness = Directness.Direct };
        Contact reported = talks with { Occurred = Truth.Unknown };
        Dictionary<string, PartyId> parties = [];
        ContactTable table = new();
        using DuckDBCommand query = duck.CreateCommand();
        query.CommandText = $"""
            SELECT least(a.party, b.party), greatest(a.party, b.party), first_day, coalesce(last_day::DATE, first_day), certain, min(line)
            FROM (SELECT *, row_number() OVER ()::INTEGER AS line FROM {feed}) feed
            JOIN codes a ON a.code = actor1 JOIN codes b ON b.code = actor2
            WHERE a.party <> b.party
            GROUP BY ALL ORDER BY first_day
            """;
        using DuckDBDataReader row = query.ExecuteReader();
        while (row.Read())
        {
            DayBounds when = DayBounds.Within(Day(row, 2), Day(row, 3));
            table.Add(Party(row.GetString(0)), Party(row.GetString(1)), when, like: row.GetBoolean(4) ? talks : reported, key: row.GetInt32(5));
        }

        return table.Build(key => $"row-{key}");

        PartyId Party(string id) => parties.TryGetValue(id, out PartyId known) ? known : parties[id] = PartyId.Parse(id);
    }

    /// <summary>Writes the days since the last contact, for every dyad and each of a row of days, as Parquet. Null where there is no number.</summary>
    public static void WritePanel(DuckDBConnection duck, ContactView view, LocalDate from, int days, string path)
    {
        int[] atLeast = new int[days];
        int[] atMost = new int[days];
        Run(duck, "CREATE OR REPLACE TEMP TABLE panel (a VARCHAR, b VARCHAR, day DATE, at_least INTEGER, at_most INTEGER)");
        using (DuckDBAppender panel = duck.CreateAppender("panel"))
        {
            foreach (Dyad dyad in view.History.Dyads)
            {
                view.TimeSince(dyad, from, atLeast, atMost);
                for (int i = 0; i < days; i++)
                {
                    panel.CreateRow().AppendValue(dyad.First.Value).AppendValue(dyad.Second.Value).AppendValue(from.PlusDays(i).ToDateOnly())
                        .AppendValue(Number(atLeast[i])).AppendValue(Number(atMost[i])).EndRow();
                }
            }
        }

        Run(duck, $"COPY panel TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet)");
    }

    private static LocalDate Day(DuckDBDataReader row, int column) => LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(column));

    private static int? Number(int days) => days < 0 ? null : days;

    private static void Run(DuckDBConnection duck, string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
