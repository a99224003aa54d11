using System.Runtime.CompilerServices;
using DuckDB.NET.Data;
using Feeds;
using NodaTime;
using Summit.Domain.Time;

namespace Summit.Domain.DuckDb.Tests;

/// <summary>The recipe for feeds in files runs, answers as SQL does where SQL can say it, and is the one that the page shows.</summary>
public class EventFeedTests
{
    private const int Days = 200;

    private static readonly LocalDate From = new(2018, 3, 1);

    [Fact]
    public void Feed_AsCsvOrParquet_GivesTheSameContacts()
    {
        using Feed feed = new(exact: false);
        ContactHistory csv = EventFeed.Read(feed.Duck, feed.Csv);
        ContactHistory parquet = EventFeed.Read(feed.Duck, feed.Parquet);

        csv.Contacts.Should().NotBeEmpty();
        csv.Contacts.Order(ByRecord).Should().Equal(parquet.Contacts.Order(ByRecord));
        csv.Contacts.Should().Contain(c => c.Occurred == Truth.Unknown).And.Contain(c => !c.When.IsExact);
        csv.Dyads.Should().HaveCount((int)feed.Number(
            "SELECT count(*) FROM (SELECT DISTINCT least(a.party, b.party), greatest(a.party, b.party) FROM events JOIN codes a ON a.code = actor1 JOIN codes b ON b.code = actor2 WHERE a.party <> b.party)"));
    }

    [Fact]
    public void Feed_ThatBothSidesTell_GivesOneContactAndTheFirstRow()
    {
        using Feed feed = new(exact: true);
        IReadOnlyList<Contact> contacts = EventFeed.Read(feed.Duck, feed.Csv).Contacts;

        contacts.Count.Should().BeLessThan((int)feed.Number("SELECT count(*) FROM events")).And.BeGreaterThan(1000);
        contacts.Select(c => (c.Between, c.When)).Should().OnlyHaveUniqueItems();
        foreach (Contact contact in contacts.Take(50))
        {
            string row = contact.Record.ToString()["row-".Length..];
            feed.Number($"SELECT count(*) FROM (SELECT *, row_number() OVER () AS line FROM {feed.Csv}) WHERE line = {row} AND first_day = DATE '{contact.When.EarliestStart:uuuu-MM-dd}'").Should().Be(1);
        }
    }

    [Fact]
    public void Panel_OfExactDays_IsThatOfAnAsofJoin()
    {
        using Feed feed = new(exact: true);
        EventFeed.WritePanel(feed.Duck, EventFeed.Read(feed.Duck, feed.Parquet).Where(ContactFilter.Direct), From, Days, feed.Path("panel.parquet"));
        string panel = $"'{feed.Path("panel.parquet")}'";
        string expected = $"""
            SELECT p.a, p.b, p.day, (p.day - c.first_day)::INTEGER AS since FROM {panel} p
            ASOF LEFT JOIN (SELECT least(x.party, y.party) AS a, greatest(x.party, y.party) AS b, first_day FROM events JOIN codes x ON x.code = actor1 JOIN codes y ON y.code = actor2) c
            ON p.a = c.a AND p.b = c.b AND p.day >= c.first_day
            """;

        feed.Number($"SELECT count(*) FROM {panel}").Should().Be(Days * feed.Number($"SELECT count(DISTINCT (a, b)) FROM {panel}")).And.BeGreaterThan(5000);
        feed.Number($"SELECT count(*) FROM {panel} p JOIN ({expected}) e USING (a, b, day) WHERE p.at_least IS DISTINCT FROM e.since OR p.at_most IS DISTINCT FROM e.since").Should().Be(0);
        feed.Number($"SELECT count(*) FROM {panel} WHERE at_least > 0").Should().BeGreaterThan(1000);
    }

    [Fact]
    public void Panel_OfUncertainDays_IsTheSilenceOfEachDay()
    {
        using Feed feed = new(exact: false);
        ContactView view = EventFeed.Read(feed.Duck, feed.Parquet).Where(ContactFilter.Direct);
        EventFeed.WritePanel(feed.Duck, view, From, Days, feed.Path("panel.parquet"));
        List<(DayCount? Written, DayCount? Asked)> cells = [];
        using DuckDBCommand command = feed.Duck.CreateCommand();
        command.CommandText = $"SELECT a, b, day, at_least, at_most FROM '{feed.Path("panel.parquet")}'";
        using DuckDBDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            DayCount? written = row.IsDBNull(3) ? null : new DayCount(row.GetInt32(3), row.IsDBNull(4) ? null : row.GetInt32(4));
            cells.Add((written, view.Silence(Dyad.Of(row.GetString(0), row.GetString(1)), LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(2))).Days));
        }

        cells.Should().HaveCount(Days * view.History.Dyads.Count);
        cells.Where(c => c.Written != c.Asked).Should().BeEmpty();
        cells.Should().Contain(c => c.Written != null && !c.Written.Value.IsExact);
    }

    [Fact]
    public void Recipe_IsTheOneOfThePage()
    {
        string tests = Here();
        string page = File.ReadAllText(Path.Combine(tests, "..", "..", "src", "Summit.Domain", "docs", "large-tables.md"));

        page.Should().Contain($"```cs\n{File.ReadAllText(Path.Combine(tests, "EventFeed.cs"))}```\n");
    }

    private static readonly Comparer<Contact> ByRecord = Comparer<Contact>.Create((a, b) => a.Record.CompareTo(b.Record));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
