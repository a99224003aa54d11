using System.Globalization;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Random histories, small enough to try every world that they leave open.</summary>
/// <remarks>
/// The ordinary run tries 20,000 of each. A long run tries as many as it is told:
/// <c>SUMMIT_WORLDS=1000000 dotnet test tests/Summit.Domain.Tests --filter "FullyQualifiedName~World|FullyQualifiedName~Restated"</c>.
/// </remarks>
internal static class Worlds
{
    public const string Variable = "SUMMIT_WORLDS";

    public static int Iterations { get; } =
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked > 0 ? asked : 20_000;

    /// <summary>2020-01-01. Small histories lie in the month after it.</summary>
    public const int Base = 18262;

    public static Dyad Pair { get; } = Dyad.Of("AAA", "BBB");

    public static Gen<Truth> AnyTruth { get; } = Gen.Frequency((2, Gen.Const(Truth.Unknown)), (3, Gen.Const(Truth.True)), (1, Gen.Const(Truth.False)));

    /// <summary>A day in the midst of small histories, so that contacts lie before it, after it and across it.</summary>
    public static Gen<int> AsOf { get; } = Gen.Int[Base + 6, Base + 22];

    /// <summary>A range for the start and a range for the end: exact days, months, years, odd ranges, intervals, open ends, anything.</summary>
    public static Gen<RawDays> Days { get; } = Gen.Frequency(
        (5, Gen.Int[Base, Base + 28].Select(RawDays.On)),
        (4, Gen.Select(Gen.Int[Base, Base + 26], Gen.Int[1, 6]).Select(t => RawDays.Tight(t.Item1, t.Item1 + t.Item2, t.Item1, t.Item1 + t.Item2)!.Value)),
        (3, Gen.Select(Gen.Int[Base, Base + 26], Gen.Int[0, 8]).Select(t => RawDays.Tight(t.Item1, t.Item1, t.Item1 + t.Item2, t.Item1 + t.Item2)!.Value)),
        (4, Gen.Select(Gen.Int[Base, Base + 24], Gen.Int[0, 5], Gen.Int[0, 8], Gen.Int[0, 5])
            .Select(t => RawDays.Tight(t.Item1, t.Item1 + t.Item2, t.Item1 + t.Item3, t.Item1 + t.Item3 + t.Item4)!.Value)),
        (1, Gen.Const(RawDays.Tight(Base, Base + 30, Base, Base + 30)!.Value)),
        (1, Gen.OneOf(Base, Base - 365).Select(first => RawDays.Tight(first, first + 365, first, first + 365)!.Value)),
        (1, Gen.Int[Base, Base + 26].Select(start => new RawDays(start, start, RawDays.After, RawDays.After))),
        (1, Gen.Int[Base, Base + 26].Select(start => new RawDays(start, start, start, RawDays.After))),
        (1, Gen.Int[Base, Base + 26].Select(end => new RawDays(RawDays.Before, RawDays.Before, end, end))),
        (1, Gen.Int[Base, Base + 26].Select(end => new RawDays(RawDays.Before, end, end, end))),
        (1, Gen.Const(new RawDays(RawDays.Before, RawDays.Before, RawDays.Before, RawDays.After))),
        (1, Gen.Const(RawDays.Any)));

    public static Gen<RawRow> Row { get; } = Gen.Select(Days, AnyTruth, Gen.Int[1, 4]).Select(t => new RawRow(t.Item1, t.Item2, $"m{t.Item3}"));

    /// <summary>None to four contacts of one dyad, of which some share a record.</summary>
    public static Gen<RawRow[]> Rows { get; } = Row.Array[0, 4];

    /// <summary>A small chronicle of two to four parties: see <see cref="RandomChronicles"/>.</summary>
    public static Gen<Chronicle> Chronicle => RandomChronicles.Any;

    /// <summary>A question of any facets and sides.</summary>
    public static Gen<RawQuery> Query => RandomQueries.Any;

    public static LocalDate Date(int day) => new LocalDate(1970, 1, 1).PlusDays(day);

    public static LocalDate? Date(int? day) => day is null or RawDays.Before or RawDays.After ? null : Date(day.Value);

    public static ContactHistory History(IEnumerable<RawRow> rows) => ContactHistory.Of(rows.Select(r => r.ToContact(Pair)));
}
