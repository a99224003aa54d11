using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>What a person reads of two versions of one record.</summary>
public class ChangesTests
{
    private static readonly Meeting Early = Meeting.Bilateral("bangkok", Edtf.Parse("2017-12-27"), Delegation.Of("IND", Representative.At(Band.Minister)), Delegation.Of("PAK"));

    [Fact]
    public void EqualChronicles_HaveNoChanges()
    {
        ChronicleChanges none = Chronicle.Of(Early).ChangesTo([Early]);

        none.IsEmpty.Should().BeTrue();
        none.ToEnglish().Should().Be("Nothing differs.");
    }

    [Fact]
    public void Records_AddedRemovedAndChanged_AreToldApart()
    {
        Chronicle before = [Party.State("IND", "India"), Party.State("YUG"), Early];
        Chronicle after = [Party.State("IND", "India"), Party.State("PAK"), Person.Create("YUG"), Early.Titled("Talks in Bangkok")];

        ChronicleChanges changes = before.ChangesTo(after);

        changes.Added.Should().Equal(Party.State("PAK"), Person.Create("YUG"));
        changes.Removed.Should().Equal(Party.State("YUG"));
        changes.Changed.Should().ContainSingle().Which.Members.Should().ContainSingle().Which.ToString().Should().Be("title: Talks in Bangkok added");
        (changes.Changed[0].Before, changes.Changed[0].After, changes.Changed[0].Record).Should().Be((Early, Early.Titled("Talks in Bangkok"), (RecordRef)"bangkok"));
        changes.ToEnglish().Should().Be("1 party, 1 person added; 1 party removed; 1 meeting changed.");
    }

    [Fact]
    public void Members_OfARecord_AreComparedOneByOne() =>
        Of(Early.At(Place.Of("Bangkok")).About(Topic.Parse("security/terrorism"), Topic.Parse("water")), Early.On(Edtf.Parse("[2017-12-26,2017-12-27]")).At(Place.Of("Bangkok", "THA")).About(Topic.Parse("water"), Topic.Parse("trade"))).Should().Equal(
            "when: 2017-12-27 is now [2017-12-26,2017-12-27]",
            "place.in: THA added",
            "topics[security/terrorism]: security/terrorism removed",
            "topics[trade]: trade added");

    [Fact]
    public void Elements_OfAList_AreCalledByTheirFirstMember()
    {
        Meeting later = Meeting.Bilateral("bangkok", Edtf.Parse("2017-12-27"), Delegation.Of("IND", Representative.At(Band.MinisterEquivalent)), Delegation.Of("PAK").Replying(Reply.Accepted)).JoinedBy(Delegation.Of("THA"));

        Of(Early, later).Should().Equal(
            "delegations[IND].delegates[present].band: minister is now minister-equivalent",
            "delegations[PAK].reply: accepted added",
            "delegations[THA]: {\"party\":\"THA\"} added");
    }

    [Fact]
    public void Elements_OfOneName_ArePairedByEqualityAndNumbered()
    {
        Forum before = Forum.Create("sco", "SCO", Membership.Of("IRN", MembershipStatus.Observer, Edtf.Parse("2005/2023")), Membership.Of("IRN", MembershipStatus.Member, Edtf.Parse("2023/")));
        Forum after = Forum.Create("sco", "SCO", Membership.Of("IRN", MembershipStatus.Member, Edtf.Parse("2023/")), Membership.Of("IRN", MembershipStatus.From("partner"), Edtf.Parse("2005/2023")));

        Of(before, after).Should().Equal(
            "memberships[IRN 2].status: observer is now partner",
            "memberships: [\"IRN\",\"IRN 2\"] is now [\"IRN\",\"IRN 2\"]");
    }

    [Fact]
    public void Order_OfAList_IsAChange() =>
        Of(Party.State("IND", "India", "Bharat"), Party.State("IND", "Bharat", "India")).Should().Equal("names: [\"India\",\"Bharat\"] is now [\"Bharat\",\"India\"]");

    [Fact]
    public void UnknownMembers_OfARecordAndOfTheDocument_AreCompared()
    {
        Chronicle before = SummitJson.Read("""{"format": "summit-chronicle", "version": 1, "x-made": 1, "parties": [{"id": "IND", "x-size": {"a": 1, "b": null}}]}""");
        Chronicle after = SummitJson.Read("""{"format": "summit-chronicle", "version": 1, "x-by": "me", "x-made": 2.0, "parties": [{"id": "IND", "x-size": {"a": [1], "c": 1e0}}]}""");

        ChronicleChanges changes = before.ChangesTo(after);

        changes.Changed.Single().ToString().Should().Be("IND: x-size.a: 1 is now [1]; x-size.b: null removed; x-size.c: 1 added");
        changes.Document.Select(c => c.ToString()).Should().Equal("x-by: me added", "x-made: 1 is now 2");
        changes.ToEnglish().Should().Be("1 party changed; 2 other members of the document changed.");
    }

    [Fact]
    public void Json_HasRecordsWithTheirTypesAndValuesAsTheyAre()
    {
        Chronicle before = [Party.State("IND"), Statement.Create("s", StatementKind.Proposal, "", default, "IND").Pointed(1, new StatementPoint { Number = 1 })];
        Chronicle after = [Party.State("PAK"), Statement.Create("s", StatementKind.Proposal, "", default, "IND").Pointed(2, new StatementPoint { Number = 1, Text = "Peace" })];

        SummitJson.Write(before.ChangesTo(after), indented: false).Should().Be(
            """{"isEmpty":false,"added":[{"$type":"party","id":"PAK","kind":"state"}],"removed":[{"$type":"party","id":"IND","kind":"state"}],"changed":[{"record":"s","members":[{"member":"declaredPoints","before":1,"after":2},{"member":"points[1].text","before":null,"after":"Peace"}],"type":"statement"}],"document":[],"english":"1 party added; 1 party removed; 1 statement changed."}""");
        FluentActions.Invoking(() => SummitJson.Write((ChronicleChanges)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => before.ChangesTo(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Chronicle)null!).ChangesTo(after)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Of(IRecord before, IRecord after) => Chronicle.Of(before).ChangesTo([after]).Changed.Single().Members.Select(m => m.ToString());
}
