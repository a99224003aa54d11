using System.Text.Json;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class GoBetweensOnTheSampleTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly LocalDate First = new(2025, 6, 24);
    private static readonly ContactHistory Contacts = Sample.IndiaPakistan.Contacts();
    private static readonly ContactView Direct = Contacts.Where(ContactFilter.Direct);

    [Fact]
    public void GoBetweens_InTheWeekOfQingdao_AreChinaKazakhstanAndTajikistan()
    {
        GoBetweens answer = Direct.GoBetweens(Pair, First, new(2025, 6, 27));

        answer.Parties.Select(p => (p.Party.Value, p.Truth)).Should().Equal(("CHN", Truth.True), ("KAZ", Truth.True), ("TJK", Truth.True));
        answer.Parties[0].Sides.Select(s => s.Between).Should().Equal(Dyad.Of("CHN", "IND"), Dyad.Of("CHN", "PAK"));
        answer.Parties[0].Sides[0].Evidence.Select(e => (e.Record.Value, e.Match)).Should().Equal(("qingdao-2025-chn-ind", Truth.True));
        answer.Parties[0].Sides[1].Evidence.Select(e => e.Record.Value).Should().Equal("beijing-2025-pak-chn", "qingdao-2025-chn-pak");
    }

    [Fact]
    public void GoBetweens_OfAWindowInWhichOneMeetingOnlyMayLie_AreUnknown()
    {
        GoBetween kazakhstan = Direct.GoBetweens(Pair, First, new(2025, 6, 25)).Parties.Should().ContainSingle().Subject;

        kazakhstan.Party.Should().Be((PartyId)"KAZ");
        kazakhstan.Truth.Should().Be(Truth.Unknown, "each minister met Kazakhstan's on the 25th or later");
        kazakhstan.Sides.Select(s => s.Truth).Should().Equal(Truth.Unknown, Truth.Unknown);
    }

    [Fact]
    public void GoBetweens_OfTheTwoDaysOfQingdao_AreSureWhereBothMeetingsLieInThem() =>
        Direct.GoBetweens(Pair, First, new(2025, 6, 26)).Parties.Select(p => (p.Party.Value, p.Truth)).Should().Equal(("CHN", Truth.True), ("TJK", Truth.True), ("KAZ", Truth.Unknown));

    [Fact]
    public void GoBetweens_OnOneDayOfTwo_DoNotHaveChina() => Direct.GoBetweens(Pair, First, new(2025, 6, 25)).Parties.Should().NotContain(p => p.Party == "CHN");

    [Fact]
    public void GoBetweens_AtALevel_AskItOfEachSide()
    {
        ContactView ministers = Contacts.Where(ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence));
        ContactView leaders = Contacts.Where(ContactFilter.Direct.AtLeast(Band.Leader));

        ministers.GoBetweens(Pair, First, new(2025, 6, 27)).Parties.Select(p => p.Party.Value).Should().Equal("CHN", "KAZ", "TJK");
        leaders.GoBetweens(Pair, First, new(2025, 6, 27)).Parties.Should().BeEmpty();
    }

    [Fact]
    public void S12_MeetingsWithAnOpenList_MakeNoGoBetween() =>
        Direct.GoBetweens(Pair, First, First).Parties.Should().BeEmpty("whether India was among the delegates is not known");

    [Fact]
    public void Chains_AreFoundOnRequestOnly()
    {
        ContactView platforms = Contacts.Where(ContactFilter.SharedPlatform);

        platforms.GoBetweens(Pair, First, new(2025, 6, 27)).Chains.Should().BeEmpty();
        GoBetweens chains = platforms.GoBetweens(Pair, First, new(2025, 6, 27), longest: 2, atMost: 5);
        chains.Chains.Should().HaveCount(5).And.OnlyContain(c => c.Through.Count == 2 && c.Links.Count == 3);
        chains.ChainsComplete.Should().BeFalse();
        chains.ToEnglish().Should().Contain("more than 5 longer chains");
    }

    [Fact]
    public void Chains_StandInTheOrderOfLengthAndIds_AndPassNobodyTwice()
    {
        GoBetweens answer = ContactHistory.Of(
            Row("AAA", "CCC"), Row("CCC", "DDD"), Row("DDD", "BBB"), Row("AAA", "DDD"), Row("CCC", "EEE"), Row("EEE", "DDD", Truth.Unknown), Row("AAA", "BBB"))
            .Where(ContactFilter.Direct).GoBetweens(Dyad.Of("AAA", "BBB"), First, First, longest: 9);

        answer.Parties.Select(p => p.Party.Value).Should().Equal("DDD");
        answer.Chains.Select(c => $"{string.Join(' ', c.Through)} {c.Truth}").Should().Equal("CCC DDD True", "CCC EEE DDD Unknown");
        answer.ChainsComplete.Should().BeTrue();
    }

    [Fact]
    public void Chains_OfADyadWithoutContacts_AreNone() =>
        ContactHistory.Of(Row("AAA", "CCC")).Where(ContactFilter.Direct).GoBetweens(Dyad.Of("AAA", "BBB"), First, First, longest: 3).Chains.Should().BeEmpty();

    [Fact]
    public void GoBetweens_OfAnUnknownParty_AreNone()
    {
        GoBetweens answer = Direct.GoBetweens(Dyad.Of("IND", "XXX"), First, First);

        answer.Parties.Should().BeEmpty();
        answer.ToEnglish().Should().Be("Between India and XXX, from 2025-06-24 to 2025-06-24: no party in this record was in contact with both; direct contact, under as-recorded (version 1). Note: The record does not have the party 'XXX'.");
    }

    [Fact]
    public void GoBetweens_OfABadQuestion_AreAnError()
    {
        FluentActions.Invoking(() => Direct.GoBetweens(default, First, First)).Should().Throw<ArgumentException>().WithParameterName("dyad");
        FluentActions.Invoking(() => Direct.GoBetweens(Pair, First, First.PlusDays(-1))).Should().Throw<ArgumentException>().WithParameterName("to");
        FluentActions.Invoking(() => Direct.GoBetweens(Pair, First, First, longest: 0)).Should().Throw<ArgumentException>().WithParameterName("longest");
        FluentActions.Invoking(() => Direct.GoBetweens(Pair, First, First, longest: 2, atMost: 0)).Should().Throw<ArgumentException>().WithParameterName("atMost");
    }

    [Fact]
    public void English_SaysWhoAndHowSurely() =>
        Direct.GoBetweens(Pair, First, new(2025, 6, 27)).ToEnglish().Should().Be(
            "Between India and Pakistan, from 2025-06-24 to 2025-06-27: China, Kazakhstan, Tajikistan surely in contact with both; direct contact, under as-recorded (version 1).");

    [Fact]
    public void Json_HasTheKeysOfTheContract()
    {
        using JsonDocument json = JsonDocument.Parse(SummitJson.Write(Direct.GoBetweens(Pair, First, new(2025, 6, 27))));

        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("parties", "chains", "chainsComplete", "from", "to", "evidence", "definition", "notes", "english");
        JsonElement party = json.RootElement.GetProperty("parties")[0];
        party.GetProperty("party").GetString().Should().Be("CHN");
        party.GetProperty("truth").GetString().Should().Be("true");
        party.GetProperty("sides")[1].GetProperty("between").EnumerateArray().Select(p => p.GetString()).Should().Equal("CHN", "PAK");
        party.GetProperty("sides")[1].GetProperty("evidence").GetArrayLength().Should().Be(2);
    }

    private static Contact Row(PartyId a, PartyId b, Truth occurred = Truth.True) => new()
    {
        Between = Dyad.Of(a, b),
        When = DayBounds.On(First),
        Occurred = occurred,
        Directness = Directness.Direct,
        Record = $"{a}-{b}",
    };
}
