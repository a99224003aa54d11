using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit escalation ID [--on DAY]</c>: how an escalation went, and how it stands on a day.</summary>
internal sealed class EscalationVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The escalation, by its id, such as escalation-2025." };
    private readonly ReadingOptions reading = new();
    private readonly Option<LocalDate?> on = Texts.Day("--on", "The day. Without it only the course is told.");
    private readonly Option<bool> json = JsonOption.New();

    public EscalationVerb()
        : base("escalation", "How an escalation went, and how it stood on a day.")
    {
        Arguments.Add(id);
        Options.Add(on);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Forums, offices and escalations";

    public override IReadOnlyList<string> Examples =>
    [
        "summit escalation escalation-2025 --on 2025-05-10",
        "summit escalation escalation-2025 --on 2025-06-26 --policy any-report --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Phases: before; onset (from the first step), escalation (from the start), de-escalation (from the cease-fire, or without one the first later step of hostility 1), impact (after the end). Where days are uncertain the phase is unknown and every possible one is listed.",
        "Days since its end count from its last day. An end that is not recorded does not say that it goes on.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        EscalationState answer = read.StateOf(Moments.Escalation(read.Chronicle, call.Get(id)!).Id, call.Get(on));
        return call.Answer(call.Get(json), answer, () => EscalationPage.Show(call.Page, answer, read.Chronicle));
    }
}
