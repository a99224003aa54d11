namespace Summit.Domain.Tests;

/// <summary>The page on JSON tells the value of each property of claims, so that nobody has to guess it.</summary>
public sealed class ClaimValueTests
{
    [Fact]
    public void Properties_OfClaims_AllHaveTheirValueOnThePage()
    {
        string page = File.ReadAllText(Path.Combine(DocumentedSamples.Root, "src/Summit.Domain/docs/json.md"));
        string[] facets = [.. RecordJson.Options.GetTypeInfo(typeof(Facets)).Properties.Select(p => p.Name)];

        ClaimProperty.Known.Select(p => p.Value).Except(facets).Where(p => !page.Contains($"`{p}`", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
