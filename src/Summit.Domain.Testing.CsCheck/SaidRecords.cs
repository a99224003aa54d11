using Summit.Domain.Json;

namespace Summit.Domain.Testing;

/// <summary>
/// Random small records of which much is said: chains and circles of sessions, meetings, forums with memberships, tenures, statements, and claims on all of them by
/// sources that were published on many days, repeat one another and are taken back. One for each number.
/// </summary>
internal sealed class SaidRecords
{
    public static readonly string[] Parties = ["AAA", "BBB", "CCC", "DDD"];

    private static readonly string[] Persons = ["p1", "p2", "p3"];

    private readonly Random random;
    private readonly int sessions;
    private readonly int meetings;
    private readonly int sources;

    private SaidRecords(int seed)
    {
        random = new(seed);
        (sessions, meetings, sources) = (random.Next(0, 6), random.Next(0, 5), random.Next(1, 7));
    }

    public static Chronicle Of(int seed) => SummitJson.TryRead(new SaidRecords(seed).Document()).Chronicle;

    private string Document()
    {
        bool circles = Chance(0.15);
        return "{\"format\":\"summit-chronicle\",\"version\":1,"
            + "\"parties\":[{\"id\":\"AAA\"},{\"id\":\"BBB\"}],\"persons\":[{\"id\":\"p1\"},{\"id\":\"p2\"}],"
            + "\"offices\":[{\"id\":\"o1\",\"party\":\"AAA\",\"band\":\"minister\"},{\"id\":\"o2\",\"party\":\"BBB\",\"band\":\"leader\"}],"
            + $"\"tenures\":[{Many(3, i => Record($"t-{i}", Text("person", Pick(Persons)), Text("office", Pick("o1", "o2")), Text("span", Pick("2019/..", "2020-01-05/..", "2019/2020-01-15"))))}],"
            + $"\"forums\":[{Many(3, i => Record($"f{i}", Text("parent", $"f{random.Next(1, 4)}", 0.6), $"\"memberships\":[{Many(random.Next(5), _ => Membership())}]"))}],"
            + $"\"sessions\":[{Many(sessions, i => SessionAt(i, circles))}],"
            + $"\"meetings\":[{Many(meetings, MeetingAt)}],"
            + "\"escalations\":[{\"id\":\"e1\",\"start\":\"2020-01-02\",\"parties\":[\"AAA\",\"BBB\"],\"steps\":[{\"key\":\"k1\",\"when\":\"2020-01-02\",\"hostility\":4,\"actor\":\"AAA\"},{\"when\":\"2020-01-04\"}]}],"
            + $"\"statements\":[{Record("w1", Text("kind", Pick("suspension-of-dialogue", "joint-communique", "severance-of-relations")), "\"by\":[\"AAA\"],\"to\":[\"BBB\"]", Text("when", "2020-01-08"), Text("occasion", "s1", 0.5))},"
            + $"{Record("w2", Text("kind", "resumption-of-dialogue"), $"\"by\":[\"{Pick(Parties)}\",\"EEE\"]", Text("when", Day()), Chance(0.5) ? "\"blockedBy\":[\"BBB\"]" : "")}],"
            + $"\"sources\":[{Many(sources, SourceAt)}],\"claims\":[{Many(random.Next(14), ClaimAt)}]}}";
    }

    private string SessionAt(int number, bool circles) => Record(
        $"s{number}",
        Text("forum", Pick("f1", "f2", "f3"), 0.6),
        Text("partOf", circles ? $"s{random.Next(1, sessions + 1)}" : number == 1 ? "s99" : $"s{random.Next(1, number)}", 0.6),
        Text("when", Day(), 0.6),
        Text("occurrence", Pick("held", "not-held", "in-progress"), 0.5),
        Text("plan", Pick("scheduled", "cancelled", "proposed"), 0.3),
        Chance(0.4) ? Place() : "",
        Text("host", Pick(Parties), 0.3),
        Text("modality", Pick("in-person", "video"), 0.4),
        Delegations(0));

    private string MeetingAt(int number) => Record(
        $"m{number}",
        Text("session", $"s{random.Next(1, 6)}", 0.5),
        Text("when", Day(), 0.7),
        Text("occurrence", Pick("held", "not-held"), 0.6),
        Text("plan", Pick("scheduled", "cancelled", "proposed"), 0.3),
        Chance(0.5) ? Place() : "",
        Chance(0.3) ? "\"others\":true" : "",
        Chance(0.6) ? $"\"facets\":{{{Text("encounter", Pick("formal-meeting", "pull-aside", "call", "message-exchange"))}}}" : "",
        Delegations(2));

    private string SourceAt(int number) => Record(
        $"x{number}",
        Text("kind", Pick("party-official", "host-official", "press", "press-unnamed", "joint-text", "igo-official")),
        Text("published", Pick("2020-01-03", "2020-01-06", "2020-01-09", "2020-01-10", "2020-01-12", "2020-01-21", "2020-01"), 0.9),
        Chance(0.7) ? $"\"by\":[\"{Pick(Parties)}\"]" : "",
        Chance(0.35) ? $"\"derivedFrom\":[\"x{random.Next(1, sources + 1)}\"{(Chance(0.3) ? $",\"x{sources + 1}\"" : "")}]" : "",
        Text("via", $"x{random.Next(1, sources + 1)}", 0.15));

    private string ClaimAt(int number)
    {
        string subject = Subject();
        string stance = Pick("asserts", "asserts", "asserts", "denies", "retracts", "no-information", "anticipates");
        (string property, string value, string part) = subject switch
        {
            "f1" => Chance(0.5) ? ("membership", $"{{{Text("status", Pick("member", "observer"))},{Text("on", $"2020-01-0{random.Next(1, 9)}")}}}", Pick(Parties)) : (Pick("start", "end"), Quoted(Day()), Pick(Parties)),
            "e1" => (Pick("start", "end", "cease-fire"), Quoted(Day()), ""),
            "p1" => ("title-held", "\"o1\"", ""),
            "t-1" => (Pick("start", "end"), Quoted(Day()), ""),
            "w1" => (Pick("when", "adoption"), Pick(Quoted(Day()), "\"not-adopted\""), ""),
            _ => Said(),
        };
        string where = Persons.Contains(part) ? Text("person", part) : part.Length > 0 ? Text("party", part) : "";
        bool silent = value.Length == 0 || (stance == "retracts" && Chance(0.5));
        return Record($"c{number:00}", Text("source", $"x{random.Next(1, sources + 1)}"), Text("stance", stance), $"\"subject\":{{{string.Join(',', new[] { Text("record", subject), where }.Where(t => t.Length > 0))}}}", Text("property", property), silent ? "" : $"\"value\":{value}");
    }

    private (string Property, string Value, string Part) Said() => random.Next(11) switch
    {
        0 => ("held", Pick("true", "true", "false"), ""),
        1 => ("held", "", ""),
        2 => ("when", Quoted(Day()), ""),
        3 => ("presence", Quoted(Pick("present", "absent", "remote")), Pick(Parties)),
        4 => ("presence", Quoted(Pick("present", "absent")), Pick(Persons)),
        5 => ("topic", Quoted(Pick("security", "security/terrorism", "water", "trade")), ""),
        6 => ("plan", Quoted(Pick("scheduled", "cancelled")), ""),
        7 => ("modality", Quoted(Pick("in-person", "video")), ""),
        8 => ("head", $"{{{Text("person", Pick("p1", "p2"))}}}", Pick(Parties)),
        9 => ("same-as", Quoted(Subject()), ""),
        _ => (Pick("encounter", "directness", "place"), Quoted(Pick("formal-meeting", "direct", "Astana")), ""),
    };

    private string Subject() => sessions + meetings == 0 || Chance(0.2) ? Pick("f1", "e1", "p1", "t-1", "w1")
        : Chance(0.6) && sessions > 0 ? $"s{random.Next(1, sessions + 1)}"
        : meetings > 0 ? $"m{random.Next(1, meetings + 1)}"
        : $"s{random.Next(1, sessions + 1)}";

    private string Delegations(int least)
    {
        string[] there = [.. Parties.OrderBy(_ => random.Next()).Take(random.Next(least, 5))];
        return $"\"delegations\":[{string.Join(',', there.Select(p => $"{{{string.Join(',', new[] { Text("party", p), Text("reply", Pick("accepted", "declined", "invited"), 0.3), $"\"delegates\":[{Many(random.Next(3), _ => Delegate())}]" }.Where(t => t.Length > 0))}}}"))}]";
    }

    private string Delegate() => "{" + string.Join(',', new[]
    {
        Chance(0.3) ? Text("person", Pick(Persons)) : Text("band", Pick("leader", "minister", "senior-official", "official")),
        Text("role", Pick("head", "member", "guest"), 0.4),
        Text("presence", Pick("present", "remote", "absent", "represented-by"), 0.4),
        Text("when", Day(), 0.3),
    }.Where(t => t.Length > 0)) + "}";

    private string Membership() => $"{{{Text("party", Pick(Parties))},{Text("status", Pick("member", "member", "observer"))},{Text("span", Pick("2019/..", "2020-01-03/2020-01-12", "2020-01-10/..", "2018/2020-01", "2020-01-01/2020-01-31"))}}}";

    private string Place() => $"\"place\":{{{string.Join(',', new[] { Text("name", Pick("Qingdao", "Astana")), Text("in", Pick(Parties), 0.5) }.Where(t => t.Length > 0))}}}";

    private string Day() => Pick("2020-01-05", "2020-01-09", "2020-01-1X", "2020-01", "2020-01-08/2020-01-10", "2020-01-15", "2020-01-20/..", "2020-01-11", "2020", "../2020-01-20");

    private static string Record(string id, params string[] members) => $"{{{string.Join(',', members.Prepend(Text("id", id)).Where(t => t.Length > 0))}}}";

    private static string Text(string name, string value) => $"\"{name}\":\"{value}\"";

    private string Text(string name, string value, double chance) => Chance(chance) ? Text(name, value) : "";

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Many(int count, Func<int, string> made) => string.Join(',', Enumerable.Range(1, count).Select(made));

    private string Pick(params string[] of) => of[random.Next(of.Length)];

    private bool Chance(double chance) => random.NextDouble() < chance;
}
