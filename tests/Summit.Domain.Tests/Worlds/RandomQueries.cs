using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Random questions.</summary>
internal static class RandomQueries
{
    private static readonly Gen<string[]> Portfolios = Gen.Frequency(
        (2, Gen.Const(Array.Empty<string>())),
        (1, Gen.Const<string[]>(["defence"])),
        (1, Gen.Const<string[]>(["military", "defence"])));

    private static readonly Gen<RawSide> Side = Gen.Select(Gen.Frequency((2, Gen.Const(0)), (3, Gen.Int[4, 8])), Portfolios).Select(t => new RawSide(t.Item1, t.Item2));

    private static readonly Gen<RawSide> Both = Gen.Frequency((2, Gen.Const(RawSide.Any)), (3, Side));

    private static readonly Gen<(RawSide One, RawSide Other)?> EitherWay = Gen.Frequency(
        (4, Gen.Const(((RawSide, RawSide)?)null)),
        (1, Gen.Select(Side, Side).Select(t => ((RawSide, RawSide)?)(t.Item1, t.Item2))));

    private static readonly Gen<(string Party, RawSide Side)[]> Named = Gen.Frequency(
        (4, Gen.Const(Array.Empty<(string, RawSide)>())),
        (1, Gen.Select(Gen.OneOf("AAA", "BBB", "CCC"), Side).Select(t => (t.Item1, t.Item2)).Array[1, 3]));

    private static readonly Gen<(string[] Kinds, bool Messages)> Kind = Gen.OneOf<(string[], bool)>(
        ([], true), ([], false), (["direct"], false), (["direct"], false), (["direct"], true), (["co-presence"], true), (["co-attendance", "co-presence"], true),
        (["remote-co-presence"], true), (["co-attendance"], true), (["one-way", "indirect"], true), (["direct", "co-presence", "remote-co-presence"], true));

    public static Gen<RawQuery> Any { get; } =
        from kind in Kind
        from both in Both
        from either in EitherWay
        from named in Named
        from modalities in Rarely("phone", "in-person")
        from substances in Rarely("substantive", "procedural")
        from kept in Rarely("secret", "public")
        from tracks in Rarely("track-1", "military")
        from topics in Rarely("security", "security/terrorism")
        select new RawQuery
        {
            Kinds = kind.Kinds,
            Messages = kind.Messages,
            Both = both,
            EitherWay = either,
            Named = named,
            Modalities = modalities,
            Substances = substances,
            Confidentialities = kept,
            Tracks = tracks,
            Topics = topics,
        };

    private static Gen<string[]> Rarely(string one, string other) =>
        Gen.Frequency((6, Gen.Const(Array.Empty<string>())), (1, Gen.Const<string[]>([one])), (1, Gen.Const<string[]>([other, one])));
}
