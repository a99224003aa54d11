using System.Globalization;

namespace Summit.Domain.Testing;

/// <summary>Random rows of tables of contacts.</summary>
internal static class RandomRows
{
    private static readonly Gen<(int First, int More, int Stay, int Late)> Long = Gen.Select(Gen.Int[-4000, 4000], Gen.OneOf(0, 0, 0, 30, 365, 3650), Gen.OneOf(0, 0, 1, 5, 400), Gen.OneOf(0, 0, 2, 90));

    private static readonly Gen<DayBounds> LongBounds = Long.Select(t => DayBounds.FromTo(RandomDates.Within(t.First, t.More), RandomDates.Within(t.First + t.Stay, Math.Max(t.More, t.Late)))!.Value);

    private static readonly Gen<Attendee[]> Attendees = Gen.Select(Gens.Truth, Gen.OneOf(default, Band.Leader, Band.Minister, Band.Official)).Select(t => new Attendee(t.Item1, t.Item2)).Array[0, 2];

    private static readonly Gen<(PartyId A, PartyId B)> AnyPair = Gen.Select(Gen.OneOf("A", "B", "C", "AA"), Gen.OneOf("A", "B", "C", "AA"))
        .Where(t => t.Item1 != t.Item2)
        .Select(t => ((PartyId)t.Item1, (PartyId)t.Item2));

    public static Gen<ContactTableRow> Row { get; } =
        from pair in AnyPair
        from days in Gen.Frequency((1, RandomDates.Bounds), (1, LongBounds))
        from occurred in Gens.Truth
        from kind in Gen.OneOf(default, Directness.Direct, Directness.Direct, Directness.CoPresence)
        from sides in Gen.Select(Attendees, Attendees)
        from key in Gen.Int[0, 9]
        select new ContactTableRow(pair.A, pair.B, days, Like(occurred, kind, sides.Item1, sides.Item2), key);

    public static Gen<Contact> Contact { get; } = Row.Select(ContactOf);

    public static Gen<ContactHistory> History { get; } = Contact.Array[0, 12].Select(contacts => ContactHistory.Of(contacts));

    /// <summary>The contact of a row: what a table says with its columns.</summary>
    public static Contact ContactOf(ContactTableRow row)
    {
        Dyad between = Dyad.Of(row.A, row.B);
        (IReadOnlyList<Attendee> first, IReadOnlyList<Attendee> second) = between.First == row.A ? (row.Like.First, row.Like.Second) : (row.Like.Second, row.Like.First);
        return row.Like with { Between = between, When = row.When, Record = string.Create(CultureInfo.InvariantCulture, $"r{row.Key}"), First = first, Second = second };
    }

    private static Contact Like(Truth occurred, Directness kind, Attendee[] first, Attendee[] second) => new()
    {
        Between = Gens.Pair,
        Record = "none",
        Occurred = occurred,
        Directness = kind,
        First = first,
        Second = second,
    };
}
