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
        : base("escalation", "How an escalation went: under way on a day, its phase, the days since its end, its steps.")
    {
        Arguments.Add(id);
        Options.Add(on);
        reading.AddTo(this);
        Options.Add(json);
    }

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
        EscalationState answer = read.StateOf(Escalation(read.Chronicle, call.Get(id)!), call.Get(on));
        if (call.Get(json))
        {
            call.Write(answer);
        }
        else
        {
            EscalationPage.Show(call.Page, answer, read.Chronicle);
        }

        return call.ExitCode;
    }

    private static EscalationId Escalation(Chronicle chronicle, string text)
    {
        if (EscalationId.TryParse(text, out EscalationId known) && chronicle.Find(known) is not null)
        {
            return known;
        }

        string[] all = [.. chronicle.Escalations.Select(e => e.Id.ToString())];
        string hint = all.Length == 0 ? ": it has none at all."
            : Nearest.To(text, all) is { } nearest ? $"; did you mean '{nearest}'?"
            : $". It has {string.Join(", ", all.Take(5))}{(all.Length > 5 ? ", …" : "")}.";
        throw new UsageException($"The record has no escalation '{Plain.Text(text)}'{hint}");
    }
}
