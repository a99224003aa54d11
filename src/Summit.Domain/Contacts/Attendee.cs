namespace Summit.Domain;

/// <summary>What a question can ask of one representative: whether he or she was there, and at which level.</summary>
/// <remarks>Holds no person and no office, so that many contacts share one. Equal when all members are equal; no order.</remarks>
/// <param name="There">Whether he or she was there.</param>
/// <param name="Band">The band; not recorded means unknown.</param>
/// <param name="Portfolios">The portfolios held in that one office; empty means unknown.</param>
public sealed record Attendee(Truth There, Band Band, params IReadOnlyList<Portfolio> Portfolios)
{
    /// <summary>A representative as a reading takes him or her, with another answer to whether he or she was there where one is given.</summary>
    internal static Attendee Of(ResolvedDelegate who, Truth? there = null) => new(there ?? who.There, who.Band, who.Portfolios);

    /// <summary>The portfolios held in that one office; empty means unknown.</summary>
    public IReadOnlyList<Portfolio> Portfolios { get; } = ValueList.Of(Portfolios);
}
