using CsCheck;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

public sealed class ErrorsTests
{
    [Fact]
    public void Errors_OfAnyRecords_AreThoseOfTheWholeCheck() => AnyRecords.Chronicle.Sample(Same);

    [Fact]
    public void Errors_OfRandomChronicles_AreThoseOfTheWholeCheck() => Worlds.Chronicle.Sample(Same);

    [Fact]
    public void Errors_BetweenClaims_AreThoseOfTheWholeCheck()
    {
        Source one = Source.Create("one", SourceKind.Press, "", default).Repeating("other");
        Source other = Source.Create("other", SourceKind.Press, "", default).Repeating("one");
        Chronicle chronicle = [one, other, Party.Create("A", PartyKind.State), Person.Create("p"), Claim.Of("c", "one", Stance.Asserts, (PartyId)"A", ClaimProperty.SameAs, (PersonId)"p")];

        chronicle.Errors().Select(f => f.Code).Should().BeEquivalentTo([FindingCode.DerivationCycle, FindingCode.WrongTypeOfReference]);
        Same(chronicle);
    }

    [Fact]
    public void Errors_OfAText_LeaveOutWhatFollowsFromARejectedRecord()
    {
        ReadResult read = SummitJson.TryRead("""
            {"format": "summit-chronicle", "version": 1, "parties": [{"id": "A"}, {"id": "B", "kind": 1}],
             "meetings": [{"id": "m", "session": "s", "delegations": [{"party": "A"}, {"party": "B"}]}]}
            """);

        read.Errors().Should().Equal(read.Check().Where(f => f.Severity == Severity.Error));
        read.Errors().Select(f => f.Code).Should().Equal(FindingCode.BrokenRecord, FindingCode.DanglingReference);
    }

    private static void Same(Chronicle chronicle) => chronicle.Errors().Should().Equal(chronicle.Check().Where(f => f.Severity == Severity.Error));
}
