namespace Summit.Domain.Tests;

/// <summary>No public operation grows faster than its data, pairs of one occasion apart, and none is forgotten here.</summary>
public sealed class GrowthOfOperationsTests
{
    // Why an operation has no case of its own.
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["Chronicle.ClaimsOn(RecordRef)"] = "a look-up",
        ["Chronicle.Contacts()"] = "short for Reading.Contacts()",
        ["Chronicle.Under(Policy, Nullable, LevelRule)"] = "makes nothing until it is asked",
        ["Chronicle.Check()"] = "its rules are those of the readings and have tests of their own",
        ["ContactView.Between(Dyad)"] = "a look-up",
        ["ContactView.TimeSince(Dyad, LocalDate, Span)"] = "allocates nothing, which a test of its own says",
        ["ContactView.TimeSince(Dyad, LocalDate, Span, Span)"] = "allocates nothing, which a test of its own says",
        ["DyadView.Bounds(LocalDate)"] = "allocates nothing and compares as seldom as a test of its own says",
    };

    public static TheoryData<string, string> Names
    {
        get
        {
            TheoryData<string, string> names = [];
            foreach (GrowthCase one in GrowthCase.All)
            {
                names.Add(one.Operation, one.Shape);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_GrowNoFasterThanTheData(string operation, string shape) => GrowthCase.All.Single(c => c.Operation == operation && c.Shape == shape).Run();

    [Fact]
    public void EveryOperation_HasACaseOrAReason()
    {
        Operations.All.Should().HaveCountGreaterThan(60).And.Contain("Reading.Contacts(Dyad)").And.Contain("ContactView.Last(Dyad, LocalDate)");

        Operations.All.Except(GrowthCase.All.Select(c => c.Operation)).Except(Reasons.Keys).Should().BeEmpty("each grows with some data, or has a reason not to");
        GrowthCase.All.Select(c => c.Operation).Concat(Reasons.Keys).Except(Operations.All).Should().BeEmpty("cases and reasons are of operations that exist");
        Reasons.Keys.Intersect(GrowthCase.All.Select(c => c.Operation)).Should().BeEmpty("what has a case needs no reason");
    }
}
