using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>How often, against every possible world of a small history.</summary>
public class RateWorldsTests
{
    private static readonly Gen<(int From, int To)> Window = Gen.Select(Gen.Int[Worlds.Base - 40, Worlds.Base + 20], Gen.Int[0, 60]).Select(t => (t.Item1, t.Item1 + t.Item2));

    private static readonly Gen<CalendarPeriod> By = Gen.OneOf(CalendarPeriod.Year, CalendarPeriod.Month);

    [Fact]
    public void Rate_OverAllWorlds_IsSharp() =>
        Gen.Select(Worlds.Rows, Window, By).Sample((rows, window, by) =>
        {
            ContactRate rate = Worlds.History(rows).Where(ContactFilter.Direct).Rate(Worlds.Pair, by, Worlds.Date(window.From), Worlds.Date(window.To));
            return rate.Periods.All(p => (p.Contacts.Min, p.Contacts.Max) == InWorlds(rows, DayNumber.Of(p.From), DayNumber.Of(p.To)))
                && (rate.Total.Min, rate.Total.Max) == InWorlds(rows, window.From, window.To);
        }, iter: Worlds.Iterations, print: t => $"{string.Join(' ', t.Item1.Select(r => r.ToString()))} {t.Item2} {t.Item3}");

    [Fact]
    public void Periods_FollowOneAnother_FromTheFirstDayToTheLast_EachInOneYearOrMonth() =>
        Gen.Select(Worlds.Rows, Gen.Select(Gen.Int[-3000, 3000], Gen.Int[0, 900]), By).Sample((rows, days, by) =>
        {
            (LocalDate from, LocalDate to) = (Worlds.Date(days.Item1), Worlds.Date(days.Item1 + days.Item2));
            IReadOnlyList<RatePeriod> periods = Worlds.History(rows).Where(ContactFilter.Direct).Rate(Worlds.Pair, by, from, to).Periods;
            return periods[0].From == from && periods[^1].To == to
                && periods.Zip(periods.Skip(1)).All(p => p.First.To.PlusDays(1) == p.Second.From)
                && periods.All(p => p.From.Year == p.To.Year && (by == CalendarPeriod.Year || p.From.Month == p.To.Month))
                && periods.Skip(1).All(p => p.From.Day == 1 && (by == CalendarPeriod.Month || p.From.Month == 1));
        }, iter: Worlds.Iterations / 4);

    [Fact]
    public void Rate_WithoutDays_CoversEveryContactThatHasOne() =>
        Gen.Select(Worlds.Rows, By).Sample((rows, by) =>
        {
            ContactRate rate = Worlds.History(rows).Where(ContactFilter.Direct).Rate(Worlds.Pair, by);
            RawDays[] counted = [.. rows.Where(r => r.Match != Truth.False).Select(r => r.Days)];
            int[] days = [.. counted.SelectMany(d => new[] { d.StartMin, d.StartMax }).Where(d => d is not (RawDays.Before or RawDays.After))];
            return (rate.Total.Min, rate.Total.Max) == InWorlds(rows, RawDays.Before, RawDays.After)
                && rate.Evidence.Select(e => e.Record).Distinct().Count() == rows.Where(r => r.Match != Truth.False).Select(r => r.Record).Distinct().Count()
                && (days.Length == 0
                    ? rate.Periods.Count == 0
                    : rate.Periods[0].From == Worlds.Date(days.Min()) && rate.Periods[^1].To == Worlds.Date(days.Max()));
        }, iter: Worlds.Iterations);

    [Fact]
    public void Rate_OfOneDayAlone_HasNoLimitOnTheOtherSide() =>
        Gen.Select(Worlds.Rows, Window, Gen.Bool, By).Sample((rows, window, isFrom, by) =>
        {
            ContactRate rate = Worlds.History(rows).Where(ContactFilter.Direct).Rate(Worlds.Pair, by, isFrom ? Worlds.Date(window.From) : null, isFrom ? null : Worlds.Date(window.To));
            return (rate.Total.Min, rate.Total.Max) == (isFrom ? InWorlds(rows, window.From, RawDays.After) : InWorlds(rows, RawDays.Before, window.To));
        }, iter: Worlds.Iterations);

    /// <summary>The least and the greatest number of records of which a contact begins on one of the days, over all worlds.</summary>
    private static (int Min, int Max) InWorlds(RawRow[] rows, int from, int to)
    {
        (int min, int max) = (int.MaxValue, 0);
        foreach (string[] world in Choices(rows, from, to))
        {
            int number = world.Where(r => r.Length > 0).Distinct().Count();
            (min, max) = (Math.Min(min, number), Math.Max(max, number));
        }

        return (min, max);
    }

    // Each row is there or not and begins on each of its days; what matters is whether on one of the days asked for.
    private static IEnumerable<string[]> Choices(RawRow[] rows, int from, int to)
    {
        IEnumerable<string[]> worlds = [[]];
        foreach (RawRow row in rows.Where(r => r.Match != Truth.False))
        {
            bool canBeAbsent = row.Match == Truth.Unknown;
            bool canBeIn = Math.Max(row.Days.StartMin, from) <= Math.Min(row.Days.StartMax, to);
            bool canBeOut = row.Days.StartMin < from || row.Days.StartMax > to;
            string[] own = [.. canBeAbsent || canBeOut ? [""] : Array.Empty<string>(), .. canBeIn ? [row.Record] : Array.Empty<string>()];
            worlds = [.. worlds.SelectMany(_ => own, (world, one) => (string[])[.. world, one])];
        }

        return worlds;
    }
}
