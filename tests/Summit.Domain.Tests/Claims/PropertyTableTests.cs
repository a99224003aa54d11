namespace Summit.Domain.Tests;

/// <summary>The one table of claim properties.</summary>
public sealed class PropertyTableTests
{
    [Fact]
    public void EveryPropertyHasOneRow_InItsPlace_AndFitsTheSet()
    {
        ClaimProperty.Table.Select(r => r.Name).Should().Equal(ClaimProperty.Known).And.OnlyHaveUniqueItems();
        ClaimProperty.Table.Select(r => r.Place).Should().Equal(Enumerable.Range(0, ClaimProperty.Table.Count));
        ClaimProperty.Table.Count.Should().BeLessThanOrEqualTo(64);
        ClaimProperty.Known.Should().OnlyContain(p => p.IsKnown && p.KnownRow!.Name == p);
        ClaimProperty.From("colour").KnownRow.Should().BeNull();
        default(ClaimProperty).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void AClaimedContact_IsWrittenWithoutWhatItDoesNotSay() =>
        ClaimProperty.LastContact.Write(new(Edtf.Parse("2018"))).ToString().Should().Be("""{"when":"2018"}""");

    [Fact]
    public void EveryFacetOfTheTable_HasItsLens() =>
        FacetLens.All.Select(l => l.Row.Name).Should().Equal(ClaimProperty.Table.Where(r => r.Traits.HasFlag(PropertyTraits.Facet)).Select(r => r.Name));

    [Theory]
    [InlineData("hostility", "3", true)]
    [InlineData("hostility", "0", false)]
    [InlineData("hostility", "6", false)]
    [InlineData("place", "\" \"", false)]
    [InlineData("place", "\"Town\"", true)]
    [InlineData("when", "\"2020\"", true)]
    [InlineData("when", "\"next week\"", false)]
    [InlineData("head", "{}", false)]
    [InlineData("head", "{\"person\":\"ann\"}", true)]
    public void AValueIsReadable_AsItsPropertyWantsIt(string property, string json, bool readable) =>
        ClaimProperty.From(property).KnownRow!.CanRead(Value(json)).Should().Be(readable);

    [Theory]
    [InlineData("presence", "\"present\"", true)]
    [InlineData("presence", "\"represented-by\"", true)]
    [InlineData("presence", "\"absent\"", false)]
    [InlineData("presence", "\"unknown\"", false)]
    [InlineData("place", "\"Town\"", true)]
    [InlineData("format", "\"bilateral\"", false)]
    [InlineData("plan", "\"scheduled\"", false)]
    [InlineData("substance", "\"courtesy\"", true)]
    public void ToAssertSomeValues_ImpliesThatItWasHeld(string property, string json, bool implies) =>
        ClaimProperty.From(property).KnownRow!.ImpliesHeld(Value(json)).Should().Be(implies);

    [Fact]
    public void TheLeavesOfAValue_AreItsIdsCodesAndDates()
    {
        Leaves("met", """{"on":"2020-01-01","parties":["A","B"]}""").Should().Equal(new ValueLeaf(Edtf.Parse("2020-01-01"), "on"), new((PartyId)"A", "parties", 0), new((PartyId)"B", "parties", 1));
        Leaves("title-held", "\"a-min\"").Should().Equal(new ValueLeaf((OfficeId)"a-min"));
        Leaves("format", "\"bilateral\"").Should().Equal(new ValueLeaf(Format.Bilateral));
        Leaves("held", "true").Should().BeEmpty();
        Leaves("when", "7").Should().BeEmpty();

        static IEnumerable<ValueLeaf> Leaves(string property, string json) => ClaimProperty.From(property).KnownRow!.Leaves(Value(json));
    }

    private static ClaimValue Value(string json) => ClaimValue.Of(System.Text.Json.JsonDocument.Parse(json).RootElement);
}
