using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class SilenceTests
{
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Silence_IsPossiblyBroken_OnlyByWhatMayHaveLastedLongerThanTheContactBefore(int end, bool broken)
    {
        RawRow[] rows = [new(RawDays.On(Worlds.Base + 5), Truth.True, "a"), new(new RawDays(Worlds.Base + 5, Worlds.Base + 5, Worlds.Base + end, Worlds.Base + end), Truth.Unknown, "b"), new(RawDays.On(Worlds.Base + 10), Truth.True, "c")];

        Worlds.History(rows).Where(ContactFilter.Direct).Silences(Worlds.Pair, Worlds.Date(Worlds.Base + 10)).Silences[0].MayBeBroken.Should().Be(broken);
    }

    [Fact]
    public void LongestSilence_AfterACertainContactBeforeEveryDay_HasNoBounds()
    {
        RawRow[] rows = [new(new RawDays(RawDays.Before, RawDays.Before, RawDays.Before, RawDays.Before), Truth.True, "a"), new(RawDays.On(Worlds.Base + 10), Truth.True, "b")];

        SilenceSpan longest = Worlds.History(rows).Where(ContactFilter.Direct).LongestSilence(Worlds.Pair, Worlds.Date(Worlds.Base + 12)).Longest!.Value;

        longest.Days.Should().Be(new DayCount(2, null), "nothing says how long ago the first one was, and two days are silent in every case");
    }

    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly LocalDate AsOf = new(2025, 6, 26);
    private static readonly ContactHistory Contacts = Sample.IndiaPakistan.Contacts();
    private static readonly ContactFilter Ministers = ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence);

    [Fact]
    public void Silence_OfDefenceMinisters_IsThatOfTheRecordWithoutUpperBound()
    {
        Silence silence = Contacts.Where(Ministers).Silence(Pair, AsOf);

        silence.Days.Should().Be(new DayCount(2369, null));
        silence.IsCensored.Should().BeFalse();
        silence.IsOfTheRecord.Should().BeTrue();
        silence.ToEnglish().Should().Be("India and Pakistan: direct contact, both at minister or above, defence: silence of the record for at least 2369 days since 2018-12-31 or earlier, under as-recorded (version 1), as of 2025-06-26. Perhaps: sco-defence-2018-russia (whether it was held: not recorded, Defence Minister (India): presence not recorded, Defence Minister (Pakistan): presence not recorded).");
    }

    [Fact]
    public void Silence_WithCoverageOfAllDaysSince_IsOfTheWorld() =>
        Contacts.Covering(Coverage.Create("c1", Edtf.Parse("2018-12-31/2025-12-31"))).Where(Ministers).Silence(Pair, AsOf).IsOfTheRecord.Should().BeFalse();

    [Fact]
    public void Silence_WithCoverageInTwoParts_IsOfTheWorld() =>
        Contacts.Covering(Coverage.Create("c1", Edtf.Parse("2018-12-31/2021-12-31")), Coverage.Create("c2", Edtf.Parse("2022-01-01/2025-12-31"))).Where(Ministers).Silence(Pair, AsOf).IsOfTheRecord.Should().BeFalse();

    [Fact]
    public void Silence_WithAGapInItsCoverage_IsOfTheRecord() =>
        Contacts.Covering(Coverage.Create("c1", Edtf.Parse("2018-12-31/2021-12-31")), Coverage.Create("c2", Edtf.Parse("2022-01-02/2025-12-31"))).Where(Ministers).Silence(Pair, AsOf).IsOfTheRecord.Should().BeTrue();

    [Fact]
    public void Silence_OnTheDayOfContact_IsNone()
    {
        Silence silence = Contacts.Where(ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence)).Silence(Pair, AsOf);

        silence.Days.Should().Be(new DayCount(0, 0));
        silence.IsOfTheRecord.Should().BeTrue("nothing is declared to be covered");
    }

    [Fact]
    public void Silence_WithoutAnyContact_IsIndeterminate()
    {
        Silence silence = Contacts.Where(Ministers).Silence(Dyad.Of("IND", "ZZZ"), AsOf);

        silence.Days.Should().BeNull();
        silence.IsCensored.Should().BeFalse();
        silence.IsOfTheRecord.Should().BeTrue();
        Contacts.Where(Ministers).LongestSilence(Dyad.Of("IND", "ZZZ"), AsOf).Longest.Should().BeNull();
    }

    [Fact]
    public void Silence_WithoutAnyContactUnderCoverage_IsCensored()
    {
        Silence silence = Contacts.Covering(Coverage.Create("c1", Edtf.Parse("2025-06-01/2025-12-31"))).Where(Ministers).Silence(Dyad.Of("IND", "ZZZ"), AsOf);

        silence.Days.Should().Be(new DayCount(26, null));
        silence.IsCensored.Should().BeTrue();
        silence.IsOfTheRecord.Should().BeFalse();
        silence.ToEnglish().Should().Contain("silence of at least 26 days, since coverage begins");
    }

    [Fact]
    public void LongestSilence_BetweenLeaders_IsThatSinceBishkek()
    {
        LongestSilence longest = Contacts.Where(ContactFilter.Direct.AtLeast(Band.Leader)).LongestSilence(Pair, AsOf);

        longest.Longest.Should().Be(new SilenceSpan(new LocalDate(2019, 6, 15), AsOf, new DayCount(2204, 2204)) { IsOngoing = true });
        longest.Days.Should().Be(new DayCount(2204, 2204));
        longest.Evidence.Select(e => e.Record).Should().Equal("bishkek-2019-06");
    }

    [Fact]
    public void LongestSilence_BetweenLeadersByThen_IsBetweenTwoContacts()
    {
        LongestSilence longest = Contacts.Where(ContactFilter.Direct.AtLeast(Band.Leader)).LongestSilence(Pair, new LocalDate(2020, 1, 1));

        longest.Longest.Should().Be(new SilenceSpan(new LocalDate(2015, 12, 26), new LocalDate(2017, 6, 7), new DayCount(530, 530)));
        longest.Evidence.Select(e => e.Record).Should().Equal("lahore-2015", "astana-2017");
    }

    [Fact]
    public void LongestSilence_WithoutACertainContact_HasNoGreatestNumberOfDays()
    {
        SilenceSpan longest = Contacts.Where(Ministers).LongestSilence(Pair, AsOf).Longest!.Value;

        longest.Days.Should().Be(new DayCount(2369, null));
        (longest.IsOngoing, longest.MayBeBroken).Should().Be((true, true));
        longest.From.Should().BeNull();
        longest.To.Should().Be(AsOf);
    }

    [Fact]
    public void Silences_BetweenLeaders_AreThoseBetweenCertainContactsAndSince()
    {
        SilenceList list = Contacts.Where(ContactFilter.Direct.AtLeast(Band.Leader)).Silences(Pair, AsOf);

        list.Silences.Should().Equal(
            new SilenceSpan(new LocalDate(2015, 12, 1), new LocalDate(2015, 12, 24), new DayCount(24, 24)),
            new SilenceSpan(new LocalDate(2015, 12, 26), new LocalDate(2017, 6, 7), new DayCount(530, 530)),
            new SilenceSpan(new LocalDate(2017, 6, 9), new LocalDate(2018, 6, 9), new DayCount(366, 366)),
            new SilenceSpan(new LocalDate(2018, 6, 11), new LocalDate(2019, 6, 13), new DayCount(368, 368)),
            new SilenceSpan(new LocalDate(2019, 6, 15), AsOf, new DayCount(2204, 2204)) { IsOngoing = true });
    }

    [Fact]
    public void Answers_InJson_HaveTheKeysOfTheirContract()
    {
        ContactView view = Contacts.Where(ContactFilter.Direct.AtLeast(Band.Leader));

        Json.SummitJson.Write(view.Silence(Pair, AsOf)).Should().Contain("\"silenceDays\": {").And.Contain("\"censored\": false").And.Contain("\"ofTheRecord\": true").And.Contain("\"english\"");
        Json.SummitJson.Write(view.LongestSilence(Pair, AsOf)).Should().Contain("\"longest\": {").And.Contain("\"from\": \"2019-06-15\"").And.Contain("\"to\": \"2025-06-26\"").And.Contain("\"days\": {").And.Contain("\"ofTheRecord\"");
        Json.SummitJson.Write(view.Silences(Pair, AsOf)).Should().Contain("\"silences\": [");
    }

    [Fact]
    public void BadQuestions_AreRefused()
    {
        ContactView view = Contacts.Where(ContactFilter.Direct);

        ((Action)(() => view.Silence(default, AsOf))).Should().Throw<ArgumentException>().WithParameterName("dyad");
        ((Action)(() => view.TimeSince(Pair, new LocalDate(9999, 12, 31), new DayCount?[2]))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
