using System.Globalization;

namespace Summit.Domain.Testing;

/// <summary>Random days and dates around January 2020.</summary>
internal static class RandomDates
{
    public static readonly LocalDate First = new(2020, 1, 1);

    private static readonly Gen<string> DayText = Gen.Int[1, 28].Select(d => $"2020-01-{d:00}");

    public static Gen<LocalDate> Day { get; } = Gen.Int[6, 22].Select(First.PlusDays);

    public static Gen<Edtf> Date { get; } = Gen.Frequency(
        (6, DayText),
        (2, Gen.Select(Gen.Int[1, 20], Gen.Int[1, 6]).Select(t => $"[2020-01-{t.Item1:00}..2020-01-{t.Item1 + t.Item2:00}]")),
        (4, Gen.Select(Gen.Int[1, 20], Gen.Int[0, 6]).Select(t => $"2020-01-{t.Item1:00}/2020-01-{t.Item1 + t.Item2:00}")),
        (1, Gen.Select(Gen.Int[1, 10], Gen.Int[1, 6]).Select(t => $"{{2020-01-{t.Item1:00},2020-01-{t.Item1 + t.Item2:00}}}")),
        (3, Gen.OneOf("2020-01", "2020", "2020-01-1X", "2020-01/2020-02", "2019-12", "2020-01~", "2020-01-09?", "202X")),
        (2, DayText.Select(d => d + "/..")),
        (1, DayText.Select(d => d + "/")),
        (1, DayText.Select(d => "../" + d)),
        (1, DayText.Select(d => "/" + d)),
        (1, Gen.Const(""))).Select(text => text.Length == 0 ? default : Edtf.Parse(text));

    public static Gen<DayBounds> Bounds { get; } = Gen.Frequency(
        (5, Gen.Int[0, 28].Select(d => Within(d, 0))),
        (4, Gen.Select(Gen.Int[0, 26], Gen.Int[1, 6]).Select(t => Within(t.Item1, t.Item2))),
        (3, Gen.Select(Gen.Int[0, 26], Gen.Int[0, 8]).Select(t => DayBounds.Throughout(First.PlusDays(t.Item1), First.PlusDays(t.Item1 + t.Item2)))),
        (4, Gen.Select(Gen.Int[0, 24], Gen.Int[0, 5], Gen.Int[0, 8], Gen.Int[0, 5])
            .Select(t => DayBounds.FromTo(Within(t.Item1, t.Item2), Within(t.Item1 + t.Item3, t.Item4))!.Value)),
        (1, Gen.Const(Within(0, 30))),
        (1, Gen.OneOf(0, -365).Select(first => Within(first, 365))),
        (1, Gen.Int[0, 26].Select(start => BoundsOf($"{Text(start)}/.."))),
        (1, Gen.Int[0, 26].Select(start => BoundsOf($"{Text(start)}/"))),
        (1, Gen.Int[0, 26].Select(end => BoundsOf($"../{Text(end)}"))),
        (1, Gen.Int[0, 26].Select(end => BoundsOf($"/{Text(end)}"))),
        (1, Gen.Const(BoundsOf("../"))),
        (1, Gen.Const(DayBounds.Anywhen)));

    public static DayBounds Within(int first, int more) => DayBounds.Within(First.PlusDays(first), First.PlusDays(first + more));

    private static DayBounds BoundsOf(string date) => Edtf.Parse(date).TryGetBounds(out DayBounds bounds) ? bounds : throw new InvalidOperationException(date);

    private static string Text(int day) => First.PlusDays(day).ToString("R", CultureInfo.InvariantCulture);
}
