namespace Summit.Domain;

/// <summary>What a question asked of one side.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Party">The party; the default where the side holds either way round.</param>
/// <param name="Band">The lowest band; not recorded for any.</param>
/// <param name="Portfolios">The portfolios; empty for any.</param>
public sealed record SideDefinition(PartyId Party, Band Band, IReadOnlyList<Portfolio> Portfolios)
{
    /// <summary>The portfolios; empty for any.</summary>
    public IReadOnlyList<Portfolio> Portfolios { get; } = ValueList.Of(Portfolios);
}
