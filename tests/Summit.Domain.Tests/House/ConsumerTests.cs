namespace Summit.Domain.Tests;

/// <summary>What a consumer's compiler lets pass and what it refuses.</summary>
public class ConsumerTests
{
    private static readonly string[] Refused =
    [
        .. PublicTypes.Values.Where(t => typeof(IGuarded).IsAssignableFrom(t)).SelectMany(t => PublicTypes.Held(t).Where(p => p.GetMethod!.IsPublic), (t, p) => (Type: t.Name, Member: p.Name))
            .Select((f, i) => $"static {f.Type} F{i}({f.Type} x, {f.Type} y) => x with {{ {f.Member} = y.{f.Member} }};"),
    ];

    [Fact]
    public void Program_ThatReadsAndAsks_Compiles() =>
        Sources.ErrorsOf("Chronicle chronicle = [Party.State(\"IND\", \"India\")]; Console.WriteLine(chronicle.Count + chronicle.Contacts().Contacts.Count);").Should().BeEmpty();

    [Fact]
    public void With_OnGuardedTypes_IsRefused()
    {
        Refused.Should().HaveCountGreaterThan(100);
        Sources.ErrorsOf(string.Join('\n', Refused)).Should().HaveCount(Refused.Length).And.OnlyContain(e => e == "CS0200" || e == "CS0272");
    }

    [Fact]
    public void New_OfGuardedTypes_IsRefused()
    {
        Type[] guarded = [.. PublicTypes.Values.Where(t => typeof(IGuarded).IsAssignableFrom(t))];

        Sources.ErrorsOf(string.Join('\n', guarded.Select((t, i) => $"object o{i} = new {t.Name}();"))).Should().HaveCount(guarded.Length).And.OnlyContain(e => e == "CS1729");
    }

    [Fact]
    public void With_OnFacetsAndFilters_Compiles() =>
        Sources.ErrorsOf("Facets facets = Facets.Bilateral with { Modality = Modality.Phone }; ContactFilter filter = ContactFilter.Direct with { Messages = true }; Console.WriteLine($\"{facets} {filter}\");").Should().BeEmpty();

    [Theory]
    [InlineData("bool b = Band.Minister >= Band.Leader;", "CS0019")]
    [InlineData("bool b = Edtf.Parse(\"2018\") < Edtf.Parse(\"2019\");", "CS0019")]
    [InlineData("PartyId id = new(\"IND\");", "CS1729")]
    [InlineData("MeetingId id = (PartyId)\"IND\";", "CS0029")]
    [InlineData("var c = new Chronicle();", "CS1729")]
    [InlineData("foreach (Party p in (IEnumerable<IRecord>)Chronicle.Empty) { }", "CS0030")]
    public void Program_ThatTheTypesForbid_IsRefused(string program, string error) =>
        Sources.ErrorsOf(program).Should().Contain(e => e == error || e == "CS0122" || e == "CS0266" || e == "CS0030");
}
