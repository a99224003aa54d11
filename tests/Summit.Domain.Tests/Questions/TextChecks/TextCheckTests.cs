using System.Text.Json.Nodes;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public sealed class TextCheckTests
{
    private static readonly LocalDate Day = new(2020, 1, 1);
    private static readonly MeetingId Talk = "talk";
    private static readonly Meeting Held = Meeting.Bilateral(Talk, Day, Delegation.Of("A", Representative.At(Band.Minister, Portfolio.Defence)), Delegation.Of("B", Representative.At(Band.Minister, Portfolio.Defence)));

    [Fact]
    public void OwnValue_ThatOnlyTheTextGives_SupportsNothing()
    {
        Chronicle chronicle = [Held.At(Place.Of("X")), Text(5), Said("c", Talk, ClaimProperty.Place, "X"), .. Official("o", 3, Claim.Of("o1", "o", Stance.Asserts, Talk, ClaimProperty.When, Edtf.Parse("2020-01-01")))];

        Check(chronicle, Policy.AsRecorded).Now.Should().Be(TextVerdict.Unsupported);
        Check(chronicle.With(Held.At(Place.Of("Y"))), Policy.AsRecorded).Now.Should().Be(TextVerdict.Contradicted, "the editor's word counts");
    }

    [Fact]
    public void Claim_ThatAnOfficialConfirmsLater_IsUnsupportedThenAndSupportedNow()
    {
        Chronicle chronicle = [Held, Text(5), Said("c", Talk, ClaimProperty.Place, "X"), .. Official("o", 9, Claim.Of("o1", "o", Stance.Asserts, Talk, ClaimProperty.Place, "X"))];
        CheckedClaim claim = Check(chronicle, Policy.ParticipantConfirmed);

        (claim.Then, claim.Now).Should().Be((TextVerdict.Unsupported, TextVerdict.Supported));
        claim.Evidence.Single().Claims.Select(c => c.Source).Should().Equal("o");
        chronicle.Under(Policy.ParticipantConfirmed).Verify("text", new LocalDate(2020, 1, 8)).Claims.Single().Now.Should().Be(TextVerdict.Unsupported);
    }

    [Fact]
    public void Expectation_IsOpenUntilItsDayIsPast_AndAMerePlanLeavesItOpen()
    {
        Meeting planned = Meeting.Planned(Talk, new LocalDate(2020, 1, 6), Plan.Speculated, Delegation.Of("A"), Delegation.Of("B"));
        Chronicle plan = [planned, Text(5), Claim.Of("c", "text", Stance.Speculates, Talk, ClaimProperty.Held)];
        Chronicle denied = [.. Records(plan), .. Official("o", 9, Claim.Of("o1", "o", Stance.Denies, Talk, ClaimProperty.Held, true))];
        Chronicle held = [.. Records(plan), .. Official("o", 9, Claim.Of("o1", "o", Stance.Asserts, Talk, ClaimProperty.Held, true))];

        (Check(plan, Policy.AsRecorded).Then, Check(plan, Policy.AsRecorded).Now).Should().Be((TextVerdict.Open, TextVerdict.Open));
        (Check(denied, Policy.ParticipantConfirmed).Then, Check(denied, Policy.ParticipantConfirmed).Now).Should().Be((TextVerdict.Open, TextVerdict.NotBorneOut));
        Check(held, Policy.ParticipantConfirmed).Now.Should().Be(TextVerdict.BorneOut);
    }

    [Fact]
    public void Silence_HasNoVerdict_UnlessTheSamePartyHadSpoken()
    {
        Claim silent = Claim.Of("c", "quoted", Stance.DeclinesToConfirm, Talk, ClaimProperty.Plan);
        Chronicle quiet = [Held, Text(5), Source.Create("quoted", SourceKind.PartyOfficial, "", default, "A").QuotedBy("text"), silent];
        Chronicle spoken = [.. Records(quiet), .. Official("o", 4, Claim.Of("o1", "o", Stance.Denies, Talk, ClaimProperty.Plan, Plan.Scheduled))];

        Check(quiet, Policy.AsRecorded).Now.Should().BeNull();
        (Check(spoken, Policy.AsRecorded).Then, Check(spoken, Policy.AsRecorded).Now).Should().Be((TextVerdict.Contradicted, TextVerdict.Contradicted));
    }

    [Fact]
    public void Plan_IsCheckedByTheLatestWordOfOthers_OfTheTextsDay()
    {
        Chronicle With(int day, Stance stance) =>
            [Held, Text(5), Claim.Of("c", "text", Stance.Denies, Talk, ClaimProperty.Plan, Plan.Scheduled), .. Official("o", day, Claim.Of("o1", "o", stance, Talk, ClaimProperty.Plan, Plan.Scheduled))];

        Check(With(4, Stance.Denies), Policy.AnyReport).Now.Should().Be(TextVerdict.Supported);
        Check(With(5, Stance.Asserts), Policy.AnyReport).Now.Should().Be(TextVerdict.Contradicted);
        Check(With(4, Stance.Asserts), Policy.AnyReport).Now.Should().Be(TextVerdict.Possible, "plans change");
        Check(With(6, Stance.Asserts), Policy.AnyReport).Now.Should().Be(TextVerdict.Unsupported, "it was said later");
    }

    [Theory]
    [InlineData("member", "2018", TextVerdict.Supported)]
    [InlineData("observer", "2016", TextVerdict.Possible)]
    [InlineData("member", "2016", TextVerdict.Possible)]
    public void Membership_IsCheckedByItsOwnDay_AndByEachStatusApart(string status, string on, TextVerdict expected)
    {
        Forum forum = Forum.Create("f", "F").JoinedBy(Membership.Of("A", MembershipStatus.Observer, Edtf.Parse("2015/2017-06-08"))).JoinedBy(Membership.Of("A", MembershipStatus.Member, Edtf.Parse("2017-06-09/..")));
        ClaimSubject subject = ClaimSubject.Of((ForumId)"f").In((PartyId)"A");
        Chronicle chronicle =
        [
            forum, Text(5),
            Claim.Of("c", "text", Stance.Asserts, subject, ClaimProperty.Membership, new ClaimedStatus(MembershipStatus.From(status), Edtf.Parse(on))),
            Claim.Of("d", "text", Stance.Asserts, subject, ClaimProperty.Membership, new ClaimedStatus(MembershipStatus.Observer, Edtf.Parse("2016-02"))),
            Source.Create("page", SourceKind.IgoOfficial, "", new LocalDate(2018, 1, 1)),
            Claim.Of("p", "page", Stance.Asserts, subject, ClaimProperty.Membership, new ClaimedStatus(MembershipStatus.Member, Edtf.Parse("2018-01-01"))),
        ];

        chronicle.Under(Policy.AsRecorded).Verify("text").Claims.Single(c => c.Claim == "c").Now.Should().Be(expected);
    }

    [Fact]
    public void LastContact_IsComputed_WithoutWhatOnlyTheTextSays()
    {
        Dyad pair = Dyad.Of("A", "B");
        Chronicle Of(string when, params IRecord[] more) => [Held, Text(40), Claim.Of("c", "text", Stance.Asserts, pair, ClaimProperty.LastContact, new ClaimedContact(Edtf.Parse(when), Band: Band.Minister)), .. more];
        Meeting later = Meeting.Bilateral("later", new LocalDate(2020, 1, 20), Held.Delegations[0], Held.Delegations[1]);

        Check(Of("2020-01-01"), Policy.AsRecorded).Now.Should().Be(TextVerdict.Supported);
        Check(Of("2020-01"), Policy.AsRecorded).Now.Should().Be(TextVerdict.Supported, "in January is right whatever day it was");
        Check(Of("2020"), Policy.AsRecorded).Now.Should().Be(TextVerdict.Supported);
        Check(Of("2019"), Policy.AsRecorded).Now.Should().Be(TextVerdict.Contradicted, "one is certain later");
        Check(Of("2020-01-20"), Policy.AsRecorded).Now.Should().Be(TextVerdict.Unsupported);
        Check(Of("2020-01-20", Coverage.Create("all", Edtf.Parse("2020-01-01/2020-12-31"))), Policy.AsRecorded).Now.Should().Be(TextVerdict.Contradicted, "coverage is declared");
        Chronicle alone = Of("2020-01-20", later, Said("h", "later", ClaimProperty.Held, true));
        alone.Under(Policy.AsRecorded).Verify("text").Claims.Should().OnlyContain(c => c.Now == TextVerdict.Unsupported);
    }

    [Fact]
    public void Status_WithoutARecency_IsAskedForEveryRecency()
    {
        Meeting talk = Held.With(f => f with { Substance = Substance.Substantive });
        Chronicle Of(LocalDate published, ClaimedDialogue said) => [talk, Source.Create("text", SourceKind.Press, "", published), Claim.Of("c", "text", Stance.Asserts, Dyad.Of("A", "B"), ClaimProperty.DialogueStatus, said)];

        Check(Of(Day.PlusDays(1200), new("stalled")), Policy.AsRecorded).Now.Should().Be(TextVerdict.Supported);
        CheckedClaim between = Check(Of(Day.PlusDays(300), new("stalled")), Policy.AsRecorded);
        between.Now.Should().Be(TextVerdict.Possible);
        between.Because.Should().Contain("90 to 299 days: stalled; 300 to 1095 days: active");
        Check(Of(Day.PlusDays(30), new("stalled")), Policy.AsRecorded).Now.Should().Be(TextVerdict.Contradicted);
        Check(Of(Day.PlusDays(300), new("stalled", Recency: 200)), Policy.AsRecorded).Now.Should().Be(TextVerdict.Supported);
    }

    [Fact]
    public void CheckOfTheReport_OnTheSample_AsJson_HasTheKeysOfTheContract()
    {
        JsonNode answer = JsonNode.Parse(SummitJson.Write(Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed).Verify("report-2025-06")))!;

        answer["claims"]!.AsArray().Should().NotBeEmpty().And.OnlyContain(c =>
            "claim property wording then now because evidence findings".Split(' ').All(k => c!.AsObject().ContainsKey(k)));
        answer["english"]!.ToString().Should().StartWith("Of ");
    }

    [Fact]
    public void Verify_OfASourceThatTheRecordDoesNotHave_IsRefused() =>
        FluentActions.Invoking(() => Chronicle.Empty.Under(Policy.AsRecorded).Verify("nothing")).Should().Throw<ArgumentException>().WithParameterName("source");

    private static CheckedClaim Check(Chronicle chronicle, Policy policy) => chronicle.Under(policy).Verify("text").Claims.Single();

    private static IRecord[] Records(Chronicle chronicle) => [.. chronicle];

    private static Source Text(int day) => Source.Create("text", SourceKind.Press, "", Day.PlusDays(day - 1));

    private static Claim Said<T>(ClaimId id, MeetingId meeting, ClaimProperty<T> property, T value) => Claim.Of(id, "text", Stance.Asserts, meeting, property, value);

    private static IRecord[] Official(SourceId id, int day, Claim claim) => [Source.Create(id, SourceKind.PartyOfficial, "", Day.PlusDays(day - 1), "A"), claim];
}
