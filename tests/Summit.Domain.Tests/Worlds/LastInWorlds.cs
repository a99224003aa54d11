namespace Summit.Domain.Tests;

/// <summary>The last contact of some rows in every world that they leave open, from the definition alone: of the contacts that took place and began by the day, the last day up to it.</summary>
/// <param name="First">The earliest day that is the last one in some world; null if in some world there is none.</param>
/// <param name="Last">The latest day that is the last one in some world; null if there is none in any.</param>
/// <param name="CanBeNone">Whether there is a world without contact.</param>
/// <param name="IsOneDay">Whether the last day is the same in all worlds.</param>
/// <param name="Candidates">The records that are the last contact in some world, in the order of their ids.</param>
/// <param name="Definite">The record that is the last contact, alone, in every world; empty if there is none.</param>
internal sealed record LastInWorlds(int? First, int? Last, bool CanBeNone, bool IsOneDay, string Candidates, string Definite)
{
    private const int From = Worlds.Base - 2;

    private const int To = Worlds.Base + 40;

    public static LastInWorlds Of(IReadOnlyList<RawRow> rows, int asOf)
    {
        string[] records = [.. rows.Select(r => r.Record).Distinct()];

        // Worlds that agree on the last day and on whose it is are one and the same for what is still to come.
        HashSet<(int? Last, int Whose)> worlds = [(null, 0)];
        foreach (RawRow row in rows)
        {
            int own = 1 << Array.IndexOf(records, row.Record);
            HashSet<int?> outcomes = [.. OutcomesOf(row, asOf)];
            worlds = [.. worlds.SelectMany(_ => outcomes, (world, day) => Later(world, day, own))];
        }

        int?[] lasts = [.. worlds.Select(w => w.Last)];
        int all = worlds.Aggregate(0, (some, w) => some | w.Whose);
        string[] candidates = [.. records.Where((_, i) => (all & (1 << i)) != 0).Order(StringComparer.Ordinal)];
        bool none = lasts.Contains(null);
        return new(none ? null : lasts.Min(), lasts.Max(), none, lasts.Distinct().Count() == 1, string.Join(' ', candidates), candidates.Length == 1 && !none ? candidates[0] : "");
    }

    // What one contact contributes, in each world of its own.
    private static IEnumerable<int?> OutcomesOf(RawRow row, int asOf)
    {
        if (row.Match != Truth.True)
        {
            yield return null;
        }

        if (row.Match != Truth.False)
        {
            foreach ((int start, int end) in row.Days.Fixed(From, To))
            {
                yield return start > asOf ? null : Math.Min(end, asOf);
            }
        }
    }

    private static (int? Last, int Whose) Later((int? Last, int Whose) world, int? day, int own) =>
        day is null ? world
        : world.Last is null || day > world.Last ? (day, own)
        : day == world.Last ? (day, world.Whose | own)
        : world;
}
