using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class FirstSinceOnTheSampleTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly LocalDate AsOf = new(2025, 6, 26);
    private static readonly Reading Reading = Sample.IndiaPakistan.Under(Policy.AsRecorded);
    private static readonly DayBounds End = Reading.EndOf("escalation-2025");

    [Fact]
    public void S3_FirstPlatformOfMinistersSinceTheEscalation_IsTrue()
    {
        FirstSince first = Ask(ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence));

        first.Verdict.Should().Be(Truth.True);
        first.CounterExamples.Should().BeEmpty();
        first.Blockers.Should().BeEmpty();
        first.Evidence.Should().ContainSingle().Which.Record.Should().Be((RecordRef)"sco-defence-2025");
        first.ToEnglish().Should().Be("sco-defence-2025 is the first shared platform of India and Pakistan, both at minister or above, defence, since 2025-05-09..2025-05-10, under as-recorded (version 1), as of 2025-06-26.");
    }

    [Fact]
    public void S7_FirstCoAttendanceOfSeniorDefenceSinceTheEscalation_IsFalseWithItsCounterExample()
    {
        FirstSince first = Ask(ContactFilter.CoAttendance.AtLeast(Band.MinisterEquivalent).In(Portfolio.Defence, Portfolio.Military));

        first.Verdict.Should().Be(Truth.False);
        first.CounterExamples.Should().Equal("shangri-la-2025");
        first.Evidence.Single(e => e.Record == (RecordRef)"shangri-la-2025").Parts.Should().Equal("shangri-la-2025-session-a", "shangri-la-2025-session-b");
    }

    [Fact]
    public void S7_FirstSharedPlatformOfSeniorDefenceSinceTheEscalation_IsTrueForTheSameSession() =>
        Ask(ContactFilter.SharedPlatform.AtLeast(Band.MinisterEquivalent).In(Portfolio.Defence, Portfolio.Military)).Verdict.Should().Be(Truth.True);

    [Fact]
    public void S7_FirstCoAttendanceOfMinistersSinceTheEscalation_IsTrue() =>
        Ask(ContactFilter.CoAttendance.AtLeast(Band.Minister).In(Portfolio.Defence)).Verdict.Should().Be(Truth.True);

    [Fact]
    public void FirstSince_TheDayBefore_IsFalseForTheFocusIsNoContactYet()
    {
        FirstSince first = Reading.Contacts().Where(ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence)).FirstSince(Pair, (SessionId)"sco-defence-2025", End, new LocalDate(2025, 6, 25));

        first.Verdict.Should().Be(Truth.False);
        first.FocusCounts.Should().Be(Truth.False);
        first.CounterExamples.Should().BeEmpty();
    }

    [Fact]
    public void FirstSince_OfAPart_StandsForTheCoAttendanceItBelongsTo() =>
        Reading.Contacts().Where(ContactFilter.CoAttendance.In(Portfolio.Military)).FirstSince(Pair, (SessionId)"shangri-la-2025-session-a", End, AsOf).Verdict.Should().Be(Truth.True);

    [Fact]
    public void FirstSince_OfAnUnknownRecord_IsRefused()
    {
        ContactView view = Reading.Contacts().Where(ContactFilter.Direct);

        ((Action)(() => view.FirstSince(Pair, "no-such-record", End, AsOf))).Should().Throw<ArgumentException>().WithParameterName("focus");
        ((Action)(() => view.FirstSince(Pair, (PartyId)"IND", End, AsOf))).Should().Throw<ArgumentException>().WithParameterName("focus");
        ((Action)(() => view.FirstSince(default, "goa-2023", End, AsOf))).Should().Throw<ArgumentException>().WithParameterName("dyad");
    }

    [Fact]
    public void FirstSince_ForAnUnknownParty_IsFalse() =>
        Reading.Contacts().Where(ContactFilter.Direct).FirstSince(Dyad.Of("IND", "ZZZ"), (MeetingId)"goa-2023", End, AsOf).Verdict.Should().Be(Truth.False);

    [Fact]
    public void FirstSince_InJson_HasTheKeysOfItsContract()
    {
        string json = Json.SummitJson.Write(Ask(ContactFilter.CoAttendance.AtLeast(Band.MinisterEquivalent).In(Portfolio.Defence, Portfolio.Military)));

        json.Should().Contain("\"verdict\": \"false\"").And.Contain("\"counterExamples\"").And.Contain("\"blockers\": []").And.Contain("\"definition\"").And.Contain("\"english\"").And.Contain("\"ties\": \"unknown\"");
    }

    private static FirstSince Ask(ContactFilter filter) => Reading.Contacts().Where(filter).FirstSince(Pair, focus: (SessionId)"sco-defence-2025", since: End, AsOf);
}
