using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit rate A B</c>: how often two parties had contact, by year or month.</summary>
internal sealed class RateVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly ReadingOptions reading = new();
    private readonly Option<CalendarPeriod> by = new("--by") { Description = "Count by year (default) or by month.", DefaultValueFactory = _ => CalendarPeriod.Year, CustomParser = Parsed };
    private readonly DayWindow window = new("The first day that counts; else the first contact.", "The last day that counts; else the last contact.");
    private readonly Option<bool> json = JsonOption.New();

    public RateVerb()
        : base("rate", "How often two parties had contact, by year or month.")
    {
        by.HelpName = "year|month";
        by.CompletionSources.Add("year", "month");
        parties.AddTo(this);
        Options.Add(by);
        window.AddTo(this);
        filter.AddTo(this);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit rate IND PAK",
        "summit rate IND PAK --by month --from 2025-03-01 --to 2025-06-30 --band minister",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A contact counts on its first day. '1 to 3' means: one surely began in the period, and up to three may have. The bounds of two periods need not hold at once.",
    ];

    public override ExitCode Answer(Call call)
    {
        (LocalDate? first, LocalDate? last) = window.Read(call);
        Reading read = reading.Read(call);
        Pair pair = parties.Pair(call, read.Chronicle);
        ContactFilter counted = filter.Filter(call, read.Chronicle, pair);
        ContactRate answer = read.Contacts(pair.Dyad).Where(counted).Rate(pair.Dyad, call.Get(by), first, last);
        return call.Answer(call.Get(json), answer, () => RatePage.Show(call.Page, answer, pair.Dyad, counted, read.Chronicle));
    }

    private static CalendarPeriod Parsed(System.CommandLine.Parsing.ArgumentResult result)
    {
        switch (result.Tokens.Count == 1 ? result.Tokens[0].Value : "")
        {
            case "year":
                return CalendarPeriod.Year;
            case "month":
                return CalendarPeriod.Month;
            default:
                result.AddError("--by takes year or month.");
                return default;
        }
    }
}
