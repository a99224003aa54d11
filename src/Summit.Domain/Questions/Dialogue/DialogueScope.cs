namespace Summit.Domain;

/// <summary>The filters that one scope stands for: who meets at which level, by what means and on which track.</summary>
internal sealed class DialogueScope(ContactFilter scope)
{
    /// <summary>Direct contact of substance at scope.</summary>
    public ContactFilter Substantive { get; } = Of(ContactFilter.Direct, scope).Substantive();

    /// <summary>The portfolios of the scope; empty for all.</summary>
    public IReadOnlyList<Portfolio> Portfolios => scope.Both.Portfolios;

    /// <summary>The channels at scope, each with its filter.</summary>
    public IReadOnlyList<(ResidualChannel Channel, ContactFilter Filter)> Channels { get; } =
    [
        (ResidualChannel.Courtesy, Of(ContactFilter.Direct, scope).About(Substance.Courtesy)),
        (ResidualChannel.Indirect, Of(ContactFilter.Indirect, scope)),
        (ResidualChannel.OneWay, Of(ContactFilter.OneWay, scope)),
        (ResidualChannel.SharedPlatform, Of(ContactFilter.SharedPlatform, scope)),
    ];

    /// <summary>Direct contact at any level, in any portfolio.</summary>
    public ContactFilter AnyLevel { get; } = Of(ContactFilter.Direct, scope) with { Both = SideFilter.Any, EitherWay = null, Sides = [] };

    /// <summary>Direct contact at the bands of the scope, in any portfolio; null where the scope asks for no band, so that nothing is below it.</summary>
    public ContactFilter? AtBand { get; } = !HasBand(scope) ? null : Of(ContactFilter.Direct, scope) with
    {
        Both = BandOf(scope.Both),
        EitherWay = scope.EitherWay is (SideFilter one, SideFilter other) ? (BandOf(one), BandOf(other)) : null,
        Sides = [.. scope.Sides.Select(s => s with { Side = BandOf(s.Side) })],
    };

    private static ContactFilter Of(ContactFilter kind, ContactFilter scope) => scope with { Kinds = kind.Kinds, Messages = kind.Messages, Substances = [] };

    private static SideFilter BandOf(SideFilter side) => side with { Portfolios = [] };

    private static bool HasBand(ContactFilter scope) =>
        scope.Both.Band.IsRecorded || scope.Sides.Any(s => s.Side.Band.IsRecorded)
        || (scope.EitherWay is (SideFilter one, SideFilter other) && (one.Band.IsRecorded || other.Band.IsRecorded));
}
