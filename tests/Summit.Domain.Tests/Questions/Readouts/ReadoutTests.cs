namespace Summit.Domain.Tests;

/// <summary>How the sides stand to what is said of a meeting of A and B, hosted by C.</summary>
public sealed class ReadoutTests
{
    private static readonly MeetingId Talk = "talk";

    private static readonly IRecord[] Records =
    [
        Meeting.Bilateral(Talk, new LocalDate(2020, 1, 1), Delegation.Of("A"), Delegation.Of("B")),
        Text("a", "party-official", "A"), Text("a2", "party-official", "A"), Text("b", "party-official", "B"), Text("joint", "joint-text"), Text("host", "host-official", "C"), Text("press", "press"),
    ];

    [Theory]
    [InlineData("a+ b+", ReadoutKind.Agreed)]
    [InlineData("joint+", ReadoutKind.Agreed)]
    [InlineData("a- b-", ReadoutKind.Agreed)]
    [InlineData("a+ a2+", ReadoutKind.OneSided)]
    [InlineData("a+ host+ press+", ReadoutKind.OneSided)]
    [InlineData("a+ host- press-", ReadoutKind.OneSided)]
    [InlineData("a- press+", ReadoutKind.OneSided)]
    [InlineData("a+ b-", ReadoutKind.Contradicted)]
    [InlineData("a+ a2-", ReadoutKind.Contradicted)]
    [InlineData("a+ b- joint+", ReadoutKind.Contradicted)]
    [InlineData("host+ press+", ReadoutKind.Reported)]
    [InlineData("host+ press-", ReadoutKind.Reported)]
    public void TheKind_IsThatOfTheSides(string said, ReadoutKind kind)
    {
        Claim[] claims = [.. said.Split(' ').Select((s, i) => Claim.Of($"c{i}", s[..^1], s[^1] == '+' ? Stance.Asserts : Stance.Denies, Talk, ClaimProperty.Topic, Topic.Water))];

        Of(claims).Items.Should().ContainSingle().Which.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("a- b-", "agreed: not topic water")]
    [InlineData("a- press+", "one-sided: not topic water (A)")]
    [InlineData("host- press-", "reported: not topic water")]
    [InlineData("a+ press-", "one-sided: topic water (A)")]
    public void WhatIsDenied_IsSaidToBeDenied(string said, string english)
    {
        Claim[] claims = [.. said.Split(' ').Select((s, i) => Claim.Of($"c{i}", s[..^1], s[^1] == '+' ? Stance.Asserts : Stance.Denies, Talk, ClaimProperty.Topic, Topic.Water))];

        Of(claims).ToEnglish().Should().Contain(english);
    }

    [Fact]
    public void DifferentValues_OfTheSides_AreContradicted_AndAThirdOfThePressIsReported() => Of(
            Claim.Of("c1", "a", Stance.Asserts, Talk, ClaimProperty.Place, "X"), Claim.Of("c2", "b", Stance.Asserts, Talk, ClaimProperty.Place, "Y"), Claim.Of("c3", "press", Stance.Asserts, Talk, ClaimProperty.Place, "Z"))
        .Items.Where(i => i.Property == ClaimProperty.Place.Name).Select(i => (i.Item, i.Kind))
        .Should().Equal(("place X", ReadoutKind.Contradicted), ("place Y", ReadoutKind.Contradicted), ("place Z", ReadoutKind.Reported));

    [Fact]
    public void WhoNamesANarrowerTopic_NamesTheBroader()
    {
        Readouts readouts = Of(Claim.Of("c1", "a", Stance.Asserts, Talk, ClaimProperty.Topic, Topic.From("security/terrorism")), Claim.Of("c2", "b", Stance.Asserts, Talk, ClaimProperty.Topic, Topic.From("security")));

        readouts.Items.Select(i => (i.Item, i.Kind)).Should().Equal(("topic security", ReadoutKind.Agreed), ("topic security/terrorism", ReadoutKind.OneSided));
    }

    [Fact]
    public void AReadoutThatIsAStatement_SaysItsTopicsAndPoints_ForThoseWhoMadeIt()
    {
        Statement Made(string id, params PartyId[] by) => Statement.Create(id, StatementKind.Readout, "", new LocalDate(2020, 1, 1), by).Reporting(Talk).About(Topic.Water).Pointed(1, StatementPoint.Of(1, "one"));

        Of(Made("ra", "A")).Items.Select(i => (i.Item, i.Kind)).Should().Equal(("topic water", ReadoutKind.OneSided), ("point 1", ReadoutKind.OneSided));
        Of(Made("ra", "A"), Made("rb", "B")).Items.Should().OnlyContain(i => i.Kind == ReadoutKind.Agreed);
        Of(Made("rab", "A", "B")).Items.Should().OnlyContain(i => i.Kind == ReadoutKind.Agreed);
        Of(Made("ra", "A"), Claim.Of("c1", "b", Stance.Denies, Talk, ClaimProperty.Topic, Topic.Water)).Items[0].Kind.Should().Be(ReadoutKind.Contradicted);
        Of(Made("rc", "C")).Items.Should().OnlyContain(i => i.Kind == ReadoutKind.Reported);
    }

    [Fact]
    public void TheSides_StandBeforeTheOthers_EachWithItsSources()
    {
        Readout item = Of(
            Claim.Of("c1", "press", Stance.Asserts, Talk, ClaimProperty.Topic, Topic.Water), Claim.Of("c2", "host", Stance.Asserts, Talk, ClaimProperty.Topic, Topic.Water),
            Claim.Of("c3", "b", Stance.Denies, Talk, ClaimProperty.Topic, Topic.Water), Claim.Of("c4", "a2", Stance.Asserts, Talk, ClaimProperty.Topic, Topic.Water), Claim.Of("c5", "a", Stance.Asserts, Talk, ClaimProperty.Topic, Topic.Water)).Items.Single();

        item.ToString().Should().Be("topic water: contradicted, A (a, a2); B denies (b); C (host); others (press)");
        item.Sides.Select(s => s.IsSide).Should().Equal(true, true, false, false);
    }

    [Fact]
    public void OfNobody_NothingIsSaid() => Of().ToEnglish().Should().Be("Of talk, nobody says anything, under any policy.");

    private static Readouts Of(params IRecord[] more) => Chronicle.Of([.. Records, .. more]).Under(Policy.AsRecorded).Readouts(Talk);

    private static Source Text(string id, string kind, params PartyId[] by) => Source.Create(id, SourceKind.From(kind), "", new LocalDate(2020, 2, 1), by);
}
