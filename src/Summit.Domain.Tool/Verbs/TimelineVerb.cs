using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit timeline A B</c>: what was between two parties, in the order of time.</summary>
internal sealed class TimelineVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new(ContactFilter.Any);
    private readonly ReadingOptions reading = new();
    private readonly DayWindow window = new("Leave out what surely ended before this day.", "Leave out what surely began after this day.");
    private readonly Option<bool> json = JsonOption.New();

    public TimelineVerb()
        : base("timeline", "Contacts, escalations and statements between two parties, in order.")
    {
        parties.AddTo(this);
        window.AddTo(this);
        filter.AddTo(this);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit timeline IND PAK --from 2025-04-01 --to 2025-06-30",
        "summit timeline IND PAK --kind direct --band minister",
        "summit timeline IND PAK --policy any-report --known-by 2025-05-31 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Items stand by the earliest day on which they may have begun. Where another order is possible the item says so: order within one day is not recorded, and a contact 'in 2018' may lie before or after anything of that year. The filter chooses contacts and platforms; escalations and statements are always listed.",
    ];

    public override ExitCode Answer(Call call)
    {
        (LocalDate? first, LocalDate? last) = window.Read(call);
        Reading read = reading.Read(call);
        Pair pair = parties.Pair(call, read.Chronicle);
        ContactFilter counted = filter.Filter(call, read.Chronicle, pair);
        Timeline answer = read.Contacts(pair.Dyad).Where(counted).Timeline(pair.Dyad, first, last);
        return call.Answer(call.Get(json), answer, () => TimelinePage.Show(call.Page, answer, pair.Dyad, counted, read.Chronicle));
    }
}
