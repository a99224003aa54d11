using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class LastContactOnTheSampleTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly ContactHistory Contacts = Sample.IndiaPakistan.Contacts();

    public static TheoryData<string, ContactFilter, string, string?, string?, int, int?, string> Expected => new()
    {
        { "ministers, defence", ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence), "2025-06-26", null, "2018-12-31", 2369, null, "sco-defence-2018-russia" },
        { "platform of ministers, defence, the day before", ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence), "2025-06-25", "2021-07-28", "2022-12-09", 929, 1428, "sco-defence-2021 sco-defence-2022 sco-cis-defence-2022" },
        { "platform of ministers, defence", ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence), "2025-06-26", "2025-06-26", "2025-06-26", 0, 0, "sco-defence-2025" },
        { "senior officials, defence or military", ContactFilter.Direct.AtLeast(Band.SeniorOfficial).In(Portfolio.Defence, Portfolio.Military), "2025-06-26", "2025-05-14", "2025-05-15", 42, 43, "dgmo-2025-05-14" },
        { "advisers, substantive", ContactFilter.Direct.Substantive().AtLeast(Band.MinisterEquivalent).In(Portfolio.NationalSecurity), "2025-06-26", "2017-12-26", "2025-05-07", 50, 2739, "bangkok-2017 advisers-2025-05" },
        { "leaders", ContactFilter.Direct.AtLeast(Band.Leader), "2025-06-26", "2019-06-14", "2019-06-14", 2204, 2204, "bishkek-2019-06" },
        { "leaders, substantive", ContactFilter.Direct.Substantive().AtLeast(Band.Leader), "2025-06-26", "2015-12-25", "2015-12-25", 3471, 3471, "lahore-2015" },
        { "foreign ministers", ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.ForeignAffairs), "2025-06-26", "2024-10-16", "2024-10-16", 253, 253, "islamabad-2024-lunch" },
        { "foreign ministers, substantive", ContactFilter.Direct.Substantive().AtLeast(Band.Minister).In(Portfolio.ForeignAffairs), "2025-06-26", "2016-03-17", "2019-05-22", 2227, 3388, "pokhara-2016 bishkek-2019-05" },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Last_OnTheSample_IsWhatTheFactsYield(string question, ContactFilter filter, string asOf, string? earliest, string? latest, int silenceMin, int? silenceMax, string candidates)
    {
        LastContact last = Contacts.Where(filter).Last(Pair, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value);

        $"{last.Earliest:R}".Should().Be(earliest ?? "", question);
        $"{last.Latest:R}".Should().Be(latest ?? "", question);
        last.Silence.Should().Be(new DayCount(silenceMin, silenceMax));
        string.Join(' ', last.Candidates).Should().Be(candidates);
    }
}
