using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Histories of every shape: several dyads, many profiles, exact days, months, decades, stays, open and unknown ends.</summary>
internal static class RandomHistories
{
    private static readonly string[] Parties = ["A", "B", "C", "AA"];

    private static readonly Gen<RawDays> Long = Gen.Select(Gen.Int[-4000, 4000], Gen.OneOf(0, 0, 0, 30, 365, 3650), Gen.OneOf(0, 0, 1, 5, 400), Gen.OneOf(0, 0, 2, 90))
        .Select(t => RawDays.Tight(Worlds.Base + t.Item1, Worlds.Base + t.Item1 + t.Item2, Worlds.Base + t.Item1 + t.Item3, Worlds.Base + t.Item1 + t.Item3 + Math.Max(t.Item2, t.Item4))!.Value);

    private static readonly Gen<RawDays> Beyond = Gen.OneOf(
        new RawDays(RawDays.Before, RawDays.Before, RawDays.Before, RawDays.Before),
        new RawDays(RawDays.Before, RawDays.Before, RawDays.Before, Worlds.Base + 3),
        new RawDays(Worlds.Base + 8, RawDays.After, Worlds.Base + 8, RawDays.After),
        new RawDays(RawDays.After, RawDays.After, RawDays.After, RawDays.After));

    private static readonly Gen<Attendee[]> Side = Gen.Select(Worlds.AnyTruth, Gen.OneOf("", "leader", "minister", "official"))
        .Select(t => new Attendee(t.Item1, t.Item2.Length == 0 ? default : Band.From(t.Item2)))
        .Array[0, 2];

    private static readonly Gen<(PartyId A, PartyId B)> Pair = Gen.Select(Gen.OneOf(Parties), Gen.OneOf(Parties))
        .Where(t => t.Item1 != t.Item2)
        .Select(t => ((PartyId)t.Item1, (PartyId)t.Item2));

    /// <summary>A row as somebody has it in a table: the sides of its contact are those of A and B.</summary>
    public static Gen<ContactTableRow> Row { get; } =
        from pair in Pair
        from days in Gen.Frequency((3, Worlds.Days), (3, Long), (1, Beyond))
        from occurred in Worlds.AnyTruth
        from kind in Gen.OneOf("", "direct", "direct", "co-presence")
        from sides in Gen.Select(Side, Side)
        from key in Gen.Int[0, 9]
        select new ContactTableRow(pair.A, pair.B, days.ToBounds(), Like(occurred, kind, sides.Item1, sides.Item2), key);

    public static Gen<ContactTableRow[]> Rows { get; } = Row.Array[0, 12];

    public static Gen<int> Day { get; } = Gen.Frequency((3, Worlds.AsOf), (2, Gen.Int[Worlds.Base - 5000, Worlds.Base + 5000]));

    public static Gen<ContactFilter> Filter { get; } = Gen.Frequency((2, Gen.Const(ContactFilter.Direct)), (3, Worlds.Query.Select(q => q.ToFilter())));

    /// <summary>The contact of a row.</summary>
    public static Contact ContactOf(ContactTableRow row)
    {
        Dyad between = Dyad.Of(row.A, row.B);
        (IReadOnlyList<Attendee> first, IReadOnlyList<Attendee> second) = between.First == row.A ? (row.Like.First, row.Like.Second) : (row.Like.Second, row.Like.First);
        return row.Like with { Between = between, When = row.When, Record = $"r{row.Key}", First = first, Second = second };
    }

    private static Contact Like(Truth occurred, string kind, Attendee[] first, Attendee[] second) => new()
    {
        Between = Worlds.Pair,
        Record = "none",
        Occurred = occurred,
        Directness = kind.Length == 0 ? default : Directness.From(kind),
        First = first,
        Second = second,
    };
}
