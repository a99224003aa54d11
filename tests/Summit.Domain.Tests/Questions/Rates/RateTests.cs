using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>How often: examples from the record, and questions that are none.</summary>
public class RateTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");

    private static readonly ContactView Direct = Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct);

    [Fact]
    public void Rate_OfTheSample_HasAContactInEachMonthInWhichOneBegan()
    {
        ContactRate rate = Direct.Rate(Pair, CalendarPeriod.Month, new LocalDate(2025, 4, 15), new LocalDate(2025, 6, 26));

        rate.Periods.Select(p => (p.From, p.To)).Should().Equal(
            (new LocalDate(2025, 4, 15), new LocalDate(2025, 4, 30)), (new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 31)), (new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 26)));
        rate.Periods[1].Contacts.Min.Should().BeGreaterThan(0, "the directors general spoke in May");
        rate.Evidence.Should().Contain(e => e.Record.Value == "dgmo-2025-05-10");
        (rate.From, rate.To, rate.Definition.AsOf).Should().Be((new LocalDate(2025, 4, 15), new LocalDate(2025, 6, 26), null));
        rate.ToEnglish().Should().StartWith("India and Pakistan: direct contact: ").And.Contain("2025-04-15 to 2025-04-30: ").And.Contain(", 2025-05: ");
    }

    [Fact]
    public void Records_ThatSurelyAreOne_CountOnce()
    {
        Chronicle two =
        [
            Meeting.Bilateral("desk-a", new LocalDate(2020, 1, 5), Delegation.Of("A"), Delegation.Of("B")), Meeting.Bilateral("desk-b", new LocalDate(2020, 1, 6), Delegation.Of("A"), Delegation.Of("B")),
            Source.Create("editor", SourceKind.User, "The editor", new LocalDate(2020, 6, 1)),
        ];
        Chronicle one = two.With(Claim.Of("c", "editor", Stance.Asserts, ClaimSubject.Of((RecordRef)"desk-a"), ClaimProperty.SameAs, (RecordRef)"desk-b"));

        Total(two).Should().Be("2");
        Total(one).Should().Be("1");

        static string Total(Chronicle chronicle) => chronicle.Contacts().Where(ContactFilter.Any).Rate(Dyad.Of("A", "B"), CalendarPeriod.Year).Total.ToString();
    }

    [Theory]
    [InlineData("2018-01-01", "2018-12-31", "2018: 0")]
    [InlineData("2018-02-01", "2018-02-28", "2018-02: 0")]
    [InlineData("2018-02-02", "2018-02-28", "2018-02-02 to 2018-02-28: 0")]
    [InlineData("2018-01-01", "2018-11-30", "2018-01-01 to 2018-11-30: 0")]
    public void Period_IsNamedAsAPersonNamesIt(string from, string to, string text) =>
        new RatePeriod(Day(from), Day(to), default).ToString().Should().Be(text);

    [Fact]
    public void Rate_WhereNothingIsRecorded_SaysSo()
    {
        ContactRate none = Direct.Rate(Dyad.Of("IND", "XXX"), CalendarPeriod.Year);

        (none.Periods.Count, none.Total).Should().Be((0, default(RecordCount)));
        none.ToEnglish().Should().StartWith("India and XXX: direct contact: none is recorded, under as-recorded");
        ContactRate later = Direct.Rate(Pair, CalendarPeriod.Year, from: new LocalDate(2030, 1, 1));
        later.Periods.Should().BeEmpty("no contact is recorded after that day, so it has no last one");
        later.ToEnglish().Should().StartWith("India and Pakistan: direct contact: none is recorded from 2030-01-01, under as-recorded", "contacts are recorded before");
        Direct.Rate(Dyad.Of("IND", "XXX"), CalendarPeriod.Year, new LocalDate(2019, 1, 1), new LocalDate(2020, 1, 1)).Periods.Should().HaveCount(2);
    }

    [Fact]
    public void CertainContact_OnAnUnknownDay_CountsInAll()
    {
        Dyad pair = Dyad.Of("A", "B");
        ContactView view = ContactHistory.Of(new Contact { Between = pair, Record = "m", Directness = Directness.Direct, Occurred = Truth.True, When = DayBounds.Anywhen }).Where(ContactFilter.Any);

        ContactRate ever = view.Rate(pair, CalendarPeriod.Year);
        (ever.Total.ToString(), ever.Periods.Count).Should().Be(("1", 0));
        ever.Evidence.Should().ContainSingle();
        ever.ToEnglish().Should().Contain("A and B: contact of any kind: 1, on days that are not known");
        view.Rate(pair, CalendarPeriod.Year, from: new LocalDate(2030, 1, 1)).ToEnglish().Should().Contain(": 0 or 1 from 2030-01-01, on days that are not known");
        view.Rate(pair, CalendarPeriod.Year, new LocalDate(2030, 1, 1), new LocalDate(2030, 12, 31)).ToEnglish().Should().Contain(": 0 or 1 from 2030-01-01 to 2030-12-31 (2030: 0 or 1)");
    }

    [Fact]
    public void Days_OfAnotherCalendar_AreThoseOfIso()
    {
        (LocalDate from, LocalDate to) = (new LocalDate(2018, 1, 1).WithCalendar(CalendarSystem.Coptic), new LocalDate(2018, 12, 31));

        Direct.Rate(Pair, CalendarPeriod.Year, from, to).Should().Be(Direct.Rate(Pair, CalendarPeriod.Year, new LocalDate(2018, 1, 1), to));
        Direct.Invoking(v => v.Rate(Pair, CalendarPeriod.Year, to, from)).Should().Throw<ArgumentException>().WithParameterName("to").WithMessage("The last day is never before the first.*");
    }

    [Fact]
    public void Answer_InJson_HasTheKeysOfItsContract()
    {
        string json = SummitJson.Write(Direct.Rate(Pair, CalendarPeriod.Year, new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 26)), indented: false);

        json.Should().StartWith("{\"by\":\"year\",\"periods\":[{\"from\":\"2025-01-01\",\"to\":\"2025-06-26\",\"contacts\":{\"min\":").And.Contain("\"total\":{\"min\":").And.Contain("\"definition\":");
    }

    [Fact]
    public void BadQuestions_AreRefused()
    {
        Direct.Invoking(v => v.Rate(default, CalendarPeriod.Year)).Should().Throw<ArgumentException>().WithParameterName("dyad");
        Direct.Invoking(v => v.Rate(Pair, CalendarPeriod.Year, new LocalDate(2020, 1, 2), new LocalDate(2020, 1, 1))).Should().Throw<ArgumentException>().WithParameterName("to");
        Direct.Invoking(v => v.Rate(Pair, (CalendarPeriod)7)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("by").WithMessage("Contacts are counted by year or by month.*");
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
