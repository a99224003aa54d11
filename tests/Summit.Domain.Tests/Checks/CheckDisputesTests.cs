namespace Summit.Domain.Tests;

public sealed class CheckDisputesTests
{
    private static readonly MeetingId Id = "m";

    private static readonly Meeting Recorded = Meeting.Held(Id, new LocalDate(2020, 1, 10), Facets.None, Delegation.Of("A"), Delegation.Of("B"));

    private static Source Text(string id, int day = 11) => Source.Create(id, SourceKind.Press, id, new LocalDate(2020, 1, day));

    private static IEnumerable<Finding> Found(params IRecord[] records) => Chronicle.Of([Recorded, .. records]).Check().Where(f => f.Code == FindingCode.DisputedValue || f.Code == FindingCode.RepeatsOtherwise);

    [Fact]
    public void ValuesThatCannotBothBeSo_AreAnInformationOnTheRecord()
    {
        Finding finding = Found(Text("one"), Text("two"), Claim.Of("c1", "one", Stance.Asserts, Id, ClaimProperty.Place, "X"), Claim.Of("c2", "two", Stance.Asserts, Id, ClaimProperty.Place, "Y")).Single();

        (finding.Code, finding.Severity, finding.Where.Record).Should().Be((FindingCode.DisputedValue, Severity.Info, (RecordRef)"m"));
        finding.Message.Should().Be("place: X (one) / Y (two).");
    }

    [Fact]
    public void TheRecordsOwnDay_ThatItsSourcesContradict_IsFound() =>
        Found(Text("one"), Text("two"), Claim.Of("c1", "one", Stance.Asserts, Id, ClaimProperty.When, Edtf.Parse("2020-01-09")), Claim.Of("c2", "two", Stance.Asserts, Id, ClaimProperty.When, Edtf.Parse("2020-01-09")))
            .Single().Message.Should().Be("when: 2020-01-10 (the record) / 2020-01-09 (one, two).");

    [Fact]
    public void WhatIsAssertedAndDenied_IsAFindingOnTheClaimAlone() =>
        Found(Text("one"), Text("two"), Claim.Of("c1", "one", Stance.Asserts, Id, ClaimProperty.Place, "X"), Claim.Of("c2", "two", Stance.Denies, Id, ClaimProperty.Place, "X")).Should().BeEmpty();

    [Fact]
    public void ATextThatSaysOtherwiseThanWhatItRepeats_IsAWarning_AndNoDispute()
    {
        Finding finding = Found(
            Text("origin"), Text("copy", 12).Repeating("origin"), Text("copy-of-copy", 13).Repeating("copy"),
            Claim.Of("c1", "origin", Stance.Asserts, Id, ClaimProperty.Place, "X"), Claim.Of("c2", "copy", Stance.Asserts, Id, ClaimProperty.Place, "Y"), Claim.Of("c3", "copy-of-copy", Stance.Asserts, Id, ClaimProperty.Topic, Topic.Water)).Single();

        (finding.Code, finding.Severity, finding.Where.Record).Should().Be((FindingCode.RepeatsOtherwise, Severity.Warning, (RecordRef)"c2"));
        finding.Message.Should().Be("'copy' repeats 'origin', and of m place it asserts Y, where that asserts X.");
    }

    [Theory]
    [InlineData("asserts", "held", "denies", "held", true)]
    [InlineData("denies", "held", "denies", "held", false)]
    [InlineData("asserts", "plan", "denies", "plan", false)]
    public void WhatACopyDenies_IsFound_UnlessAPlanFollowed(string one, string property, string other, string otherProperty, bool found)
    {
        ClaimValue value = property == "plan" ? ClaimValue.Of("scheduled") : ClaimValue.Of(true);

        Found(Text("origin"), Text("copy", 12).Repeating("origin"), Claim.Of("c1", "origin", Stance.From(one), Id, ClaimProperty.From(property), value), Claim.Of("c2", "copy", Stance.From(other), Id, ClaimProperty.From(otherProperty), value))
            .Should().HaveCount(found ? 1 : 0);
    }
}
