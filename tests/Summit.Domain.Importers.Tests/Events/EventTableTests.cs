using System.Text;

namespace Summit.Domain.Importers.Tests;

public class EventTableTests
{
    private const string IcewsNames = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID";

    private static readonly string[] Rows =
    [
        Gdelt(1, "20140105", "IND", "PAK", "042"),
        Gdelt(2, "20140105", "PAK", "IND", "043", added: "20140104"),
        Gdelt(3, "20140105", "PAK", "IND", "046", fromType: "MIL"),
        Gdelt(4, "20140105", "IND", "PAK", "046"),
        Gdelt(5, "20140107", "IND", "PAK", "040"),
        Gdelt(6, "20140107", "IND", "PAK", "190"),
        Gdelt(7, "20140107", "IND", "", "041"),
        Gdelt(8, "20140107", "IND", "IND", "041"),
    ];

    [Fact]
    public void MirroredRows_AreOneContact()
    {
        ImportedEvents got = Read(Rows);

        got.Contacts.Select(c => $"{c.Contact.Record} {c.Contact.When}, {c.Contact.Directness}, {c.Contact.Modality}, {c.Contact.Substance}, {c.Published:R}, {c.Where.Line}").Should().Equal(
            "gdelt-3 2014-01-05, direct, , substantive, 2014-01-06, 3",
            "gdelt-1 2014-01-05, direct, in-person, , 2014-01-04, 1",
            "gdelt-5 2014-01-07, , , , 2014-01-06, 5");
        got.Contacts[0].Contact.Between.Should().Be(Dyad.Of("IND", "PAK"));
        got.Contacts[0].Contact.Second.Should().Equal(new Attendee(Truth.True, default, Portfolio.Military));
        (got.Rows, got.Others).Should().Be((8, 3));
        got.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Levels_AreUnknown_SoThatAContactAtOneIsPossible()
    {
        ContactHistory history = Read(Rows).ToHistory();
        LocalDate asOf = new(2014, 2, 1);

        history.Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), asOf).Should().Match<LastContact>(l => l.Earliest == new LocalDate(2014, 1, 5) && l.Latest == new LocalDate(2014, 1, 7));
        history.Where(ContactFilter.Direct.AtLeast(Band.Minister)).Last(Dyad.Of("IND", "PAK"), asOf).Verdict.Should().Be(Verdict.Possible);
    }

    [Fact]
    public void RowsAddedLater_AreNotKnownBefore()
    {
        ImportedEvents got = Read(Rows);

        got.ToHistory(new LocalDate(2014, 1, 3)).Contacts.Should().BeEmpty();
        got.ToHistory(new LocalDate(2014, 1, 4)).Contacts.Select(c => c.Record.Value).Should().Equal("gdelt-1");
        got.ToHistory(new LocalDate(2014, 1, 6)).Contacts.Should().HaveCount(3);
        LastContact none = got.ToHistory(new LocalDate(2014, 1, 3)).Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), new LocalDate(2014, 2, 1));
        (none.Definition.KnownBy, none.Verdict).Should().Be((new LocalDate(2014, 1, 3), Verdict.None));
        none.ToEnglish().Should().Contain("known by 2014-01-03");
        got.ToHistory().Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), new LocalDate(2014, 2, 1)).Definition.KnownBy.Should().BeNull();
    }

    [Theory]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(61)]
    public void Columns_AreKnownByTheirNumber(int columns)
    {
        ImportedEvents got = Read(Gdelt(9, "20200131", "FRA", "ROM", "041", columns: columns));

        got.Contacts.Single().Contact.Between.Should().Be(Dyad.Of("FRA", "ROU"));
        got.Contacts.Single().Published.Should().Be(new LocalDate(2014, 1, 6));
    }

    [Fact]
    public void WhatIsNotUnderstood_IsReported()
    {
        ImportedEvents got = Read("1\t2\t3", Gdelt(1, "2014", "IND", "PAK", "041"), Gdelt(2, "20140101", "IND", "XYZ", "041"), Gdelt(3, "20140101", "IND", "XYZ", "041"));

        got.Contacts.Should().BeEmpty();
        got.Findings.Select(f => f.ToString()).Should().Equal(
            "a.csv (line 1): The row has 3 columns; GDELT has 57, 58 or 61.",
            "a.csv, event 1 (line 2): '2014' is not a day. The row is left out.");
        got.Unmatched.Select(u => u.ToString()).Should().Equal("country 'XYZ', 2 times, first at a.csv, event 2 (line 3)");
    }

    [Fact]
    public void Icews_IsReadByTheNamesOfItsColumns()
    {
        string text = string.Join('\n', IcewsNames,
            "100\t2014-03-01\tVladimir Putin\tExecutive,Executive Office,Government\tRussian Federation\tMake a visit\t042\t1.9\tX\tGovernment\tChina\t7",
            "101\t2014-03-01\tXi\tGovernment\tChina\tHost a visit\t043\t2.8\tY\tMilitary,Government\tRussian Federation\t8",
            "102\t2014-03-02\tXi\tGovernment\tChina\tPraise\t051\t2.8\tY\t\tRussian Federation\t8",
            "short\trow");

        ImportedEvents got = EventTable.ReadIcews([InputFile.Of("events.tab", text)]);

        EventContact contact = got.Contacts.Single();
        (contact.Contact.Between, contact.Contact.Record.Value, contact.Published).Should().Be((Dyad.Of("CHN", "RUS"), "icews-100", null));
        contact.Contact.Second.Should().Equal(new Attendee(Truth.True, default, Portfolio.Military));
        got.Findings.Select(f => f.ToString()).Should().Equal("events.tab (line 5): The row has 2 columns, the first line 12.");
        EventTable.ReadIcews([InputFile.Of("events.tab", "a\tb\n")]).Findings.Single().Problem.Should().Be(ImportProblem.OtherFile);
    }

    [Fact]
    public void CountryThatMayBeSeveral_IsAmbiguous_NotUnmatched()
    {
        string text = string.Join('\n', IcewsNames, "100\t2014-03-01\tA\t\tCongo\t\t042\t1.9\tX\t\tChina\t7", "101\t2014-03-02\tA\t\tCongo\t\t042\t1.9\tX\t\tChina\t7");

        ImportedEvents got = EventTable.ReadIcews([InputFile.Of("events.tab", text)]);

        got.Findings.Select(f => f.ToString()).Should().Equal("events.tab, event 100 (line 2): The country 'Congo' may be COD or COG, here and wherever else it stands. Rows with it are left out.");
        got.Unmatched.Should().BeEmpty();
        got.Others.Should().Be(2);
    }

    [Fact]
    public void Coding_OfAUser_TakesItsPlace()
    {
        EventCoding mine = EventCoding.Cameo.With("05", new("help", Facets.None with { Directness = Directness.Direct }));

        EventTable.ReadGdelt([File(Gdelt(1, "20140105", "IND", "PAK", "057"))], mine).Contacts.Should().HaveCount(1, "the longest beginning of the code counts");
        EventCoding.Cameo.Find("0441")!.Facets.Setting.Should().Be(Setting.ThirdCountry);
        EventCoding.Cameo.Find("05").Should().BeNull();
        EventCoding.Cameo.Codes.Should().Equal("040", "041", "042", "043", "044", "045", "046");
    }

    [Fact]
    public void SameFiles_InAnyOrder_GiveTheSame()
    {
        InputFile[] files = [InputFile.Of("b", Rows[0]), InputFile.Of("a", string.Join('\n', Rows[1..]))];

        ImportedEvents once = EventTable.ReadGdelt(files);
        ImportedEvents again = EventTable.ReadGdelt(files.AsEnumerable().Reverse());

        again.Contacts.Should().Equal(once.Contacts);
    }

    [Fact]
    public void Mutation_OfOneByte_LosesNoContactOfAnotherRow()
    {
        string[] apart = [Gdelt(1, "20140101", "IND", "PAK", "041"), Gdelt(2, "20140102", "FRA", "DEU", "041"), Gdelt(3, "20140103", "USA", "CHN", "041")];
        byte[] whole = Encoding.UTF8.GetBytes(string.Join('\n', apart));
        for (int at = 0; at < whole.Length; at++)
        {
            foreach (byte other in "\tx\n\"\0"u8.ToArray())
            {
                byte[] mutated = [.. whole];
                mutated[at] = other;
                int line = whole[at] == (byte)'\n' ? -1 : Encoding.UTF8.GetString(whole[..at]).Count(c => c == '\n') + 1;
                string[] left = [.. EventTable.ReadGdelt([InputFile.Of("a.csv", mutated)]).Contacts.Select(c => c.Contact.Record.Value)];
                Enumerable.Range(1, 3).Where(i => line > 0 && i != line).Select(i => $"gdelt-{i}").Except(left).Should().BeEmpty($"byte {at} is not in their rows");
            }
        }
    }

    private static ImportedEvents Read(params string[] rows) => EventTable.ReadGdelt([File(rows)]);

    private static InputFile File(params string[] rows) => InputFile.Of("a.csv", string.Join('\n', rows));

    /// <summary>A row with the columns that count; the others have no text.</summary>
    private static string Gdelt(int id, string day, string from, string to, string code, string fromType = "", string added = "20140106", int columns = 58)
    {
        string[] cells = [.. Enumerable.Repeat("", columns)];
        (cells[0], cells[1], cells[7], cells[12], cells[17], cells[26]) = ($"{id}", day, from, fromType, to, code);
        cells[columns == 61 ? 59 : 56] = columns == 61 ? added + "123000" : added;
        return string.Join('\t', cells);
    }
}
