using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>Answers of every type on the sample, under every policy and by several definitions.</summary>
internal static class SampleAnswers
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly Dyad Strangers = Dyad.Of("IND", "no-such-party");
    private static readonly LocalDate Day = new(2025, 6, 26);

    private static readonly ContactFilter[] Filters =
    [
        ContactFilter.Any, ContactFilter.Direct, ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence), ContactFilter.CoAttendance,
        ContactFilter.Direct.Substantive().By(Modality.Phone).OnTopic(Topic.From("security/terrorism")).For("IND", SideFilter.Any.In(Portfolio.Military)),
    ];

    public static IEnumerable<IAnswer> All => Policy.All.SelectMany(p => Of(Sample.IndiaPakistan.Under(p, knownBy: Day)).Concat(Of(Sample.IndiaPakistan.Under(p))));

    /// <summary>Answers of every type from one reading of the sample.</summary>
    public static IEnumerable<IAnswer> Of(Reading reading) =>
    [
        reading.Attendance((ForumId)"sco-defence-ministers"), reading.Attendance((ForumId)"sco-defence-ministers", "IND"), reading.BelowAt("sco-defence-2025", "IND", Band.Leader),
        reading.BilateralRound("sco-defence-2025", "CHN", new LocalDate(2025, 6, 25)), reading.BilateralRound("sco-defence-2025", "IND"),
        reading.DialogueStatus(Pair, ContactFilter.Direct, 365, Day), reading.StateOf("escalation-2025", new LocalDate(2025, 5, 9)), reading.StateOf("escalation-2025"),
        reading.Incumbents((OfficeId)"ind-defence-minister", Day), reading.Members("sco", Day), reading.Opportunities(Pair, ContactFilter.Direct, Day), reading.Verify("report-2025-06"), reading.Timeline(Pair),
        reading.Disputes(Pair), reading.Disputes((SessionId)"sco-defence-2025"), reading.Disputes(), reading.Readouts((MeetingId)"qingdao-2025-chn-ind"), reading.Adoption("sco-defence-2025-joint-statement"),
        reading.Chronicle.Duplicates(),
        .. Filters.SelectMany(f => Of(reading, reading.Contacts().Where(f), Pair)), .. Of(reading, reading.Contacts().Where(ContactFilter.Direct), Strangers),
    ];

    private static IEnumerable<IAnswer> Of(Reading reading, ContactView view, Dyad dyad) =>
    [
        view.Last(dyad, Day), view.First(dyad), view.Next(dyad, new LocalDate(2019, 1, 1)), view.FirstAfter(dyad, DayBounds.On(Day), Day), view.Silence(dyad, Day), view.LongestSilence(dyad, Day),
        view.Silences(dyad, Day), view.Rate(dyad, CalendarPeriod.Year, to: Day), view.Platforms(dyad), view.Timeline(dyad), view.GoBetweens(dyad, new LocalDate(2025, 6, 24), new LocalDate(2025, 6, 27)),
        view.FirstSince(dyad, (SessionId)"sco-defence-2025", reading.ExtentOf("escalation-2025"), Day), view.TimingOf(dyad, (MeetingId)"dgmo-2025-05-12", reading.ExtentOf("escalation-2025")),
    ];
}
