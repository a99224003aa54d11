using System.Text.Json.Nodes;
using CsCheck;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Every perhaps says why.</summary>
public class ReasonTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");

    private static readonly LocalDate AsOf = new(2025, 1, 31);

    private static readonly ContactFilter Ministers = ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence);

    private static readonly Representative Minister = Representative.At(Band.Minister, Portfolio.Defence);

    [Fact]
    public void Because_OfACertainMatch_IsEmpty() => Because(Ministers, Held(Minister, Minister)).Should().BeEmpty();

    [Fact]
    public void Because_OfDelegatesWithoutPresence_NamesTheParty() =>
        Texts(Ministers, Held(Minister, new Representative { Band = Band.Minister, Portfolios = [Portfolio.Defence] })).Should().Equal("Bland's delegates: presence not recorded");

    [Fact]
    public void Because_OfAPersonWithoutPresence_NamesThePerson() =>
        Texts(Ministers, Held(Minister, new Representative { Person = "p", Band = Band.Minister, Portfolios = [Portfolio.Defence] })).Should().Equal("Pat Example (Bland): presence not recorded");

    [Fact]
    public void Because_OfASideWithoutDelegates_SaysSo() => Texts(Ministers, Held(Minister)).Should().Equal("Bland: delegates not recorded");

    [Fact]
    public void Because_OfAnUnknownBand_SaysWhichWay() =>
        Texts(Ministers, Held(Minister, Representative.At(Band.From("grand-master")), Representative.At(default, Portfolio.Defence)))
            .Should().Equal("Bland's delegates: band recorded with a word that no rule knows", "Bland's delegates: band not recorded", "Bland's delegates: portfolio not recorded");

    [Fact]
    public void Because_OfAFacetThatIsNotRecorded_NamesIt() =>
        Texts(ContactFilter.Direct.By(Modality.Phone).Substantive(), Held(Minister, Minister)).Should().Equal("modality: not recorded", "substance: not recorded");

    [Fact]
    public void Because_OfAnOccurrenceThatIsNotRecorded_SaysSo() =>
        Texts(Ministers, Meeting.Planned("m", Edtf.Parse("2025-01-10"), Plan.Scheduled, Delegation.Of("AAA", Minister), Delegation.Of("BBB", Minister))).Should().Contain("whether it was held: not recorded");

    [Fact]
    public void Because_OfSeveralOpenTopics_IsThatOfTheFirstAskedFor()
    {
        Chronicle chronicle = Chronicle.Of(
            Held(Minister, Minister),
            Source.Create("s", SourceKind.PressUnnamed, "", Edtf.Parse("2025-01-11")),
            Claim.Of("w", "s", Stance.Asserts, (MeetingId)"m", ClaimProperty.Topic, Topic.From("water")),
            Claim.Of("t", "s", Stance.Asserts, (MeetingId)"m", ClaimProperty.Topic, Topic.From("trade")));
        ContactView both = chronicle.Under(Policy.ParticipantConfirmed).Contacts().Where(ContactFilter.Any.OnTopic(Topic.From("trade"), Topic.From("water")));

        both.Last(Pair, AsOf).Evidence[0].Because.Single(r => r.Aspect == Aspect.Topic).Claims.Should().Equal("t");
    }

    [Fact]
    public void Claims_OfTheEvidence_StandInJsonAsInADocument()
    {
        Chronicle chronicle = Chronicle.Of(
            Held(Minister, Minister),
            Source.Create("s", SourceKind.Press, "", Edtf.Parse("2025-01-11")),
            Claim.Of("c", "s", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true));

        JsonNode answer = JsonNode.Parse(SummitJson.Write(chronicle.Contacts().Where(ContactFilter.Any).Last(Pair, AsOf)))!;
        JsonNode claim = answer["evidence"]![0]!["claims"]![0]!;
        SummitJson.Read<Claim>(claim.ToJsonString()).Should().Be(chronicle.Claims[0]);
    }

    [Fact]
    public void Because_OfADisputedMeeting_NamesTheClaims()
    {
        Chronicle chronicle = Chronicle.Of(
            Party.State("AAA", "Aland"),
            Party.State("BBB", "Bland"),
            Held(Minister, Minister),
            Source.Create("a", SourceKind.PartyOfficial, "", Edtf.Parse("2025-01-11"), "AAA"),
            Source.Create("b", SourceKind.PartyOfficial, "", Edtf.Parse("2025-01-11"), "BBB"),
            Claim.Of("c1", "a", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true),
            Claim.Of("c2", "b", Stance.Denies, (MeetingId)"m", ClaimProperty.Held, true));

        Reason reason = chronicle.Under(Policy.AnyReport).Contacts().Where(Ministers).Last(Pair, AsOf).Evidence[0].Because.Should().ContainSingle().Subject;

        (reason.Aspect, reason.Doubt).Should().Be((Aspect.Occurrence, Doubt.Disputed));
        reason.Claims.Should().Equal("c1", "c2");
        reason.ToString().Should().Be("whether it was held: disputed (c1, c2)");
    }

    [Fact]
    public void Because_OfAMeetingThatNoSourceAttests_SaysSoUnderAPolicyThatAsksForOne()
    {
        Chronicle chronicle = Chronicle.Of(Party.State("AAA", "Aland"), Party.State("BBB", "Bland"), Held(Minister, Minister));

        Reason reason = chronicle.Under(Policy.ParticipantConfirmed).Contacts().Where(Ministers).Last(Pair, AsOf).Evidence[0].Because.Should().ContainSingle().Subject;

        (reason.Doubt, reason.ToString()).Should().Be((Doubt.NotAttested, "whether it was held: no source that counts says so"));
    }

    [Fact]
    public void Because_OfEveryEvidence_IsThereExactlyWhereTheMatchIsUnknown() =>
        Gen.Select(Worlds.Chronicle, Worlds.Query, Worlds.AsOf).Sample((chronicle, query, asOf) =>
            chronicle.Contacts().Where(query.ToFilter()).Last(Worlds.Pair, Worlds.Date(asOf)).Evidence.All(e => e.Because.Count > 0 == (e.Match == Truth.Unknown)), iter: Worlds.Iterations);

    private static Meeting Held(Representative one, params Representative[] others) =>
        Meeting.Held("m", Edtf.Parse("2025-01-10"), Facets.Bilateral, Delegation.Of("AAA", one), Delegation.Of("BBB", others));

    private static IReadOnlyList<Reason> Because(ContactFilter filter, Meeting meeting) =>
        Chronicle.Of(Party.State("AAA", "Aland"), Party.State("BBB", "Bland"), Person.Create("p", Name.Create("Pat Example")), meeting).Contacts().Where(filter).Last(Pair, AsOf).Evidence[0].Because;

    private static IEnumerable<string> Texts(ContactFilter filter, Meeting meeting) => Because(filter, meeting).Select(r => r.ToString());
}
