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

    public static Dyad Pair => Gens.Pair;

    public static Gen<Truth> AnyTruth => Gens.Truth;

    /// <summary>A day in the midst of small histories, so that contacts lie before it, after it and across it.</summary>
    public static Gen<int> AsOf { get; } = Gens.Day.Select(RawDays.Number);

    /// <summary>A range for the start and a range for the end: exact days, months, years, odd ranges, intervals, open ends, anything.</summary>
    public static Gen<RawDays> Days { get; } = Gens.Bounds.Select(RawDays.Of);

    public static Gen<RawRow> Row { get; } = Gen.Select(Days, AnyTruth, Gen.Int[1, 4]).Select(t => new RawRow(t.Item1, t.Item2, $"m{t.Item3}"));

    /// <summary>None to four contacts of one dyad, of which some share a record.</summary>
    public static Gen<RawRow[]> Rows { get; } = Row.Array[0, 4];

    /// <summary>A small chronicle of two to four parties, in which an office may stand beside a level, which only this library's own code can write.</summary>
    public static Gen<Chronicle> Chronicle { get; } = Gens.Chronicle.Select(Gen.Int[0, 1_000_000]).Select(StatedLevels.In);

    /// <summary>A question of any facets and sides.</summary>
    public static Gen<RawQuery> Query { get; } = Gens.Filter.Select(RawQuery.Of);

    public static LocalDate Date(int day) => new LocalDate(1970, 1, 1).PlusDays(day);

    public static LocalDate? Date(int? day) => RawDays.Date(day);

    public static LastInWorlds Last(IEnumerable<RawRow> rows, int asOf) => EveryWorld.Last(rows.Select(r => new CountedContact(r.ToContact(Pair), r.Match)), Date(asOf));

    public static ContactHistory History(IEnumerable<RawRow> rows) => ContactHistory.Of(rows.Select(r => r.ToContact(Pair)));
}
