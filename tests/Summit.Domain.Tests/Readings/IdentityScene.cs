using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>A few meetings of one dyad and what is said of which of them are one, in the plainest terms: records, sources and days are numbers.</summary>
/// <param name="Meetings">From which day to which each may have been, and whether it was held; the records are called m0, m1 and so on.</param>
/// <param name="Kinds">Who speaks: an official of the one party or of the other, a joint text, the press, unnamed officials.</param>
/// <param name="Said">Who says of which two records that they are, or are not, one.</param>
internal sealed record IdentityScene((int Min, int Max, Truth Held)[] Meetings, string[] Kinds, IdentityWord[] Said)
{
    private static readonly string[] Speakers = ["official AAA", "official BBB", "joint", "press", "press-unnamed"];

    private static readonly Gen<(int, int, Truth)> OneMeeting =
        Gen.Select(Gen.Int[0, 4], Gen.OneOf(0, 0, 1, 2), Worlds.AnyTruth).Select(t => (t.Item1, t.Item1 + t.Item2, t.Item3));

    public static Gen<IdentityScene> Any { get; } =
        from meetings in OneMeeting.Array[2, 5]
        from kinds in Gen.OneOf(Speakers).Array[5]
        from said in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 4], Gen.OneOf(false, false, false, true)).Array[0, 7]
        select new IdentityScene(meetings, kinds, [.. said.Select(s => new IdentityWord(s.Item1, s.Item2, s.Item3, s.Item4)).Where(w => w.One < meetings.Length && w.Other < meetings.Length && w.One != w.Other)]);

    public static string Id(int record) => $"m{record}";

    /// <summary>The chronicle without what is said of identity.</summary>
    public Chronicle Records =>
    [
        .. Meetings.Select((m, i) => Meeting.Planned(Id(i), Day(m.Min, m.Max), default, Delegation.Of("AAA"), Delegation.Of("BBB"))
            .With(f => f with { Directness = Directness.Direct })
            .Having(m.Held switch { Truth.True => Occurrence.Held, Truth.False => Occurrence.NotHeld, _ => Occurrence.Unknown })),
        .. Kinds.Select((k, i) => k switch
        {
            "joint" => Source.Create($"s{i}", SourceKind.JointText, "", new LocalDate(2021, 1, 1), "AAA", "BBB"),
            "press" or "press-unnamed" => Source.Create($"s{i}", SourceKind.From(k), "", new LocalDate(2021, 1, 1)),
            _ => Source.Create($"s{i}", SourceKind.PartyOfficial, "", new LocalDate(2021, 1, 1), k[^3..]),
        }),
    ];

    /// <summary>The chronicle; the claims can stand in another order, and the other way round.</summary>
    public Chronicle Chronicle(int[]? order = null, bool swapped = false) =>
        [.. Records, .. Said.Select((w, i) => ClaimOf(order is null ? i : order[i], swapped ? new(w.Source, w.Other, w.One, w.Denies) : w))];

    public static Claim ClaimOf(int number, IdentityWord word) =>
        Claim.Of($"c{number:00}", $"s{word.Source}", word.Denies ? Stance.Denies : Stance.Asserts, ClaimSubject.Of(Id(word.One)), ClaimProperty.SameAs, (RecordRef)Id(word.Other));

    private static Edtf Day(int min, int max) => min == max ? DayOf(min) : Edtf.Parse($"[{string.Join(',', Enumerable.Range(min, max - min + 1).Select(d => DayOf(d).ToString("R", null)))}]");

    public static LocalDate DayOf(int day) => new LocalDate(2020, 1, 1).PlusDays(day);

    public override string ToString() => $"{string.Join(' ', Meetings)} | {string.Join(", ", Kinds)} | {string.Join(", ", Said.Select(w => $"{w.Source} ({Kinds[w.Source]}): {w.One}{(w.Denies ? "≠" : "=")}{w.Other}"))}";
}

/// <summary>One word on identity: who says of which two records that they are, or are not, one.</summary>
internal sealed record IdentityWord(int Source, int One, int Other, bool Denies);
