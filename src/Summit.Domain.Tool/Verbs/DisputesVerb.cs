using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit disputes [A B]</c>: what is disputed, with its sides.</summary>
internal sealed class DisputesVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly Option<string?> id = new("--id") { Description = "One record only, by its id.", HelpName = "ID" };
    private readonly DayWindow window = new("Leave out what surely ended before this day.", "Leave out what surely began after this day.");
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public DisputesVerb()
        : base("disputes", "What sources contradict each other on, side by side.")
    {
        parties.AddTo(this);
        Options.Add(id);
        window.AddTo(this);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit disputes",
        "summit disputes IND PAK --from 2025-04-22 --to 2025-06-30",
        "summit disputes --id sco-defence-2025 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Sources that repeat one another are one source. Silence, no information and declining to confirm make no dispute, nor do plans of different days. The policy says what is taken, not what is disputed.",
    ];

    public override ExitCode Answer(Call call)
    {
        (LocalDate? first, LocalDate? last) = window.Read(call);
        string? record = call.Get(id);
        if (record is not null && (parties.AreGiven(call) || first is not null || last is not null))
        {
            throw new UsageException("One record is asked about alone, without parties and days.");
        }

        Reading read = reading.Read(call);
        Disputes answer = record is not null ? read.Disputes(Records.Named(read.Chronicle, record).Ref)
            : parties.AreGiven(call) ? read.Disputes(parties.Pair(call, read.Chronicle).Dyad, first, last)
            : read.Disputes(first, last);
        return call.Answer(call.Get(json), answer, () => DisputesPage.Show(call.Page, answer, read.Chronicle));
    }
}
