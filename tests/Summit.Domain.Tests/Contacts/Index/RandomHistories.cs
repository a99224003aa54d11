using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Histories of every shape: several dyads, many profiles, exact days, months, decades, stays, open and unknown ends.</summary>
internal static class RandomHistories
{
    // Before and after every day, which no date can say.
    private static readonly Gen<RawDays> Beyond = Gen.OneOf(
        new RawDays(RawDays.Before, RawDays.Before, RawDays.Before, RawDays.Before),
        new RawDays(RawDays.Before, RawDays.Before, RawDays.Before, Worlds.Base + 3),
        new RawDays(Worlds.Base + 8, RawDays.After, Worlds.Base + 8, RawDays.After),
        new RawDays(RawDays.After, RawDays.After, RawDays.After, RawDays.After));

    /// <summary>A row as somebody has it in a table: the sides of its contact are those of A and B.</summary>
    public static Gen<ContactTableRow> Row { get; } = Gen.Frequency((6, Gens.Row), (1, Gens.Row.Select(Beyond).Select((row, days) => row with { When = days.ToBounds() })));

    public static Gen<ContactTableRow[]> Rows { get; } = Row.Array[0, 12];

    public static Gen<int> Day { get; } = Gen.Frequency((3, Worlds.AsOf), (2, Gen.Int[Worlds.Base - 5000, Worlds.Base + 5000]));

    public static Gen<ContactFilter> Filter { get; } = Gen.Frequency((2, Gen.Const(ContactFilter.Direct)), (3, Gens.Filter));

    /// <summary>The contact of a row.</summary>
    public static Contact ContactOf(ContactTableRow row) => RandomRows.ContactOf(row);
}
