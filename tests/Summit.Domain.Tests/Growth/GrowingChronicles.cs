using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Chronicles of one shape in any size.</summary>
internal static class GrowingChronicles
{
    private static readonly LocalDate Day = new(2000, 1, 1);

    public static IReadOnlyDictionary<string, Func<int, Chronicle>> All { get; } = new Dictionary<string, Func<int, Chronicle>>
    {
        ["meetings"] = n => Made(n, i => Bilateral(i)),
        ["meetings of one session"] = n => Made(n, i => i == 0 ? Session.Held("s", "f", Day) : Bilateral(i).During("s")),
        ["delegations of a meeting"] = n => [Meeting.Plenary("m", Day, [.. Enumerable.Range(0, n).Select(i => Delegation.Of($"p{i}", Representative.At(Band.Minister)))])],
        ["memberships of a forum"] = n => [Many("f", n)],
        ["steps of an escalation"] = n => [SummitJson.Read<Escalation>($$"""{"id":"e","steps":[{{string.Join(',', Enumerable.Range(0, n).Select(i => $$"""{"key":"{{i}}","actor":"p{{i}}"}"""))}}]}""")],
        ["unknown members of a record"] = n => [SummitJson.Read<Party>($$"""{"id":"p",{{string.Join(',', Enumerable.Range(0, n).Select(i => $"\"x{i}\":{i}"))}}}""")],
        ["records with unknown members"] = n => Made(n, i => SummitJson.Read<Party>($$"""{"id":"p{{i}}","x":{{i}}}""")),
        ["claims on a record"] = n => Made(n, i => Claim.Of($"c{i}", $"s{i}", Stance.Asserts, (RecordRef)"m", ClaimProperty.When, (Edtf)Day.PlusDays(i))),
        ["sources in a chain"] = n => Made(n, i => Source.Create($"s{i}", SourceKind.Press, "", Day).Repeating(i == 0 ? [] : [$"s{i - 1}"])),
        ["sessions in a chain"] = n => Made(n, i => Within(i, i - 1)),
        ["sessions in a circle"] = n => Made(n, i => Within(i, (i + n - 1) % n)),
        ["forums in a chain"] = n => Made(n, i => i == 0 ? Forum.Create("f0", "") : Forum.Create($"f{i}", "").Under($"f{i - 1}")),
        ["forums in a circle"] = n => Made(n, i => Forum.Create($"f{i}", "").Under($"f{(i + n - 1) % n}")),
    };

    public static Meeting Bilateral(int number) =>
        Meeting.Held($"m{number:00000}", Day.PlusDays(number % 5_000), Facets.Bilateral, Delegation.Of("A", Representative.At(Band.Minister)), Delegation.Of("B", Representative.At(Band.Minister)));

    public static Chronicle Made(int count, Func<int, IRecord> record) => Chronicle.Of([.. Enumerable.Range(0, count).Select(record)]);

    private static Session Within(int part, int whole) => SummitJson.Read<Session>(whole < 0 ? $$"""{"id":"s{{part}}","forum":"f"}""" : $$"""{"id":"s{{part}}","forum":"f","partOf":"s{{whole}}"}""");

    private static Forum Many(ForumId id, int members) =>
        SummitJson.Read<Forum>($$"""{"id":"{{id}}","memberships":[{{string.Join(',', Enumerable.Range(0, members).Select(i => $$"""{"party":"p{{i}}","status":"member"}"""))}}]}""");
}
