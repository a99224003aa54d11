namespace Summit.Domain.Testing;

/// <summary>Random filters.</summary>
internal static class RandomFilters
{
    private static readonly Gen<IReadOnlyList<Portfolio>> AskedPortfolios = Gen.Frequency(
        (2, Gen.Const<IReadOnlyList<Portfolio>>([])),
        (1, Gen.Const<IReadOnlyList<Portfolio>>([Portfolio.Defence])),
        (1, Gen.Const<IReadOnlyList<Portfolio>>([Portfolio.Military, Portfolio.Defence])));

    private static readonly Gen<SideFilter> Side = Gen.Select(
        Gen.Frequency((2, Gen.Const(default(Band))), (3, Gen.OneOf(Band.Minister, Band.MinisterEquivalent, Band.SeniorOfficial, Band.Official, Band.DeputyLeader))),
        AskedPortfolios).Select(t => new SideFilter { Band = t.Item1, Portfolios = t.Item2 });

    private static readonly Gen<SideFilter> BothSides = Gen.Frequency((2, Gen.Const(SideFilter.Any)), (3, Side));

    private static readonly Gen<(SideFilter One, SideFilter Other)?> EitherWay = Gen.Frequency(
        (4, Gen.Const(((SideFilter, SideFilter)?)null)),
        (1, Gen.Select(Side, Side).Select(t => ((SideFilter, SideFilter)?)(t.Item1, t.Item2))));

    private static readonly Gen<NamedSide[]> NamedSides = Gen.Frequency(
        (4, Gen.Const(Array.Empty<NamedSide>())),
        (1, Gen.Select(Gen.OneOf("AAA", "BBB", "CCC"), Side).Select(t => new NamedSide(t.Item1, t.Item2)).Array[1, 3]));

    private static readonly Gen<(Directness[] Kinds, bool Messages)> Kinds = Gen.OneOf<(Directness[], bool)>(
        ([], true),
        ([], false),
        ([Directness.Direct], false),
        ([Directness.Direct], false),
        ([Directness.Direct], true),
        ([Directness.CoPresence], true),
        ([Directness.CoAttendance, Directness.CoPresence], true),
        ([Directness.RemoteCoPresence], true),
        ([Directness.CoAttendance], true),
        ([Directness.OneWay, Directness.Indirect], true),
        ([Directness.Direct, Directness.CoPresence, Directness.RemoteCoPresence], true));

    public static Gen<ContactFilter> Filter { get; } =
        from kind in Kinds
        from both in BothSides
        from either in EitherWay
        from named in NamedSides
        from modalities in Rarely(Modality.Phone, Modality.InPerson)
        from substances in Rarely(Substance.Substantive, Substance.Procedural)
        from kept in Rarely(Confidentiality.Secret, Confidentiality.Public)
        from tracks in Rarely(Track.Track1, Track.Military)
        from topics in Rarely(Topic.From("security"), Topic.From("security/terrorism"))
        select new ContactFilter
        {
            Kinds = kind.Kinds,
            Messages = kind.Messages,
            Both = both,
            EitherWay = either,
            Sides = named,
            Modalities = modalities,
            Substances = substances,
            Confidentialities = kept,
            Tracks = tracks,
            Topics = topics,
        };

    private static Gen<T[]> Rarely<T>(T one, T other) => Gen.Frequency((6, Gen.Const(Array.Empty<T>())), (1, Gen.Const<T[]>([one])), (1, Gen.Const<T[]>([other, one])));
}
