using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit time-since A B --from DAY --to DAY [--every N]</c>: the silence as of each of a row of days.</summary>
internal sealed class TimeSinceVerb : Verb
{
    private const int MostDays = 100_000;

    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly ReadingOptions reading = new();
    private readonly DayWindow window = new("The first day. Needed.", "The last day, included. Needed.");
    private readonly Option<int?> every = Texts.Count("--every", "Every so many days; 1 unless said otherwise.");
    private readonly Option<bool> json = JsonOption.New();

    public TimeSinceVerb()
        : base("time-since", "Days since the last contact, for each day of a panel.")
    {
        parties.AddTo(this);
        window.AddTo(this);
        Options.Add(every);
        filter.AddTo(this);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit time-since IND PAK --from 2025-05-01 --to 2025-05-31",
        "summit time-since IND PAK --from 2015-01-01 --to 2025-06-26 --every 30 --band minister --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "For each day what 'summit silence' says as of that day. With --json one object a line: day, min, max; max is null where there is no bound, both are null where the silence cannot be told.",
    ];

    public override ExitCode Answer(Call call)
    {
        (LocalDate first, LocalDate last) = window.ReadBoth(call);
        int days = Period.DaysBetween(first, last) + 1;
        if (days > MostDays)
        {
            throw new UsageException($"A panel has {MostDays} days at most, and this one has {days}.");
        }

        Reading read = reading.Read(call);
        Pair pair = parties.Pair(call, read.Chronicle);
        ContactFilter asked = filter.Filter(call, read.Chronicle, pair);
        DayCount?[] silences = new DayCount?[days];
        read.Contacts(pair.Dyad).Where(asked).TimeSince(pair.Dyad, first, silences);
        int step = call.Get(every) ?? 1;
        IEnumerable<(LocalDate Day, DayCount? Silence)> rows = Enumerable.Range(0, ((days - 1) / step) + 1).Select(i => (first.PlusDays(i * step), silences[i * step]));
        if (call.Get(json))
        {
            foreach ((LocalDate day, DayCount? silence) in rows)
            {
                call.Output.WriteLine(AsJson(day, silence));
            }

            return call.ExitCode;
        }

        call.Page.Title($"{Terms.Names(pair.Dyad, read.Chronicle)}: silence as of each day, {asked}");
        call.Page.Line();
        Table table = Table.Of("!as of", "silence");
        foreach ((LocalDate day, DayCount? silence) in rows)
        {
            table.With(Texts.Iso(day), silence is { } known ? known.ToEnglish() : "cannot be told");
        }

        call.Page.Show(table);
        return call.ExitCode;
    }

    private static string AsJson(LocalDate day, DayCount? silence) => Tool.Json.Text(indented: false, writer =>
    {
        writer.WriteStartObject();
        writer.Write("day", day);
        writer.Write("min", silence?.Min);
        writer.Write("max", silence?.Max);
        writer.WriteEndObject();
    });
}
