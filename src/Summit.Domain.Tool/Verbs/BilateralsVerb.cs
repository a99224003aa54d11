using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit bilaterals SESSION --party P [--on DAY]</c>: whom a party met separately.</summary>
internal sealed class BilateralsVerb : Verb
{
    private readonly Argument<string> id = new("SESSION") { Description = "The session, by its id, such as sco-defence-2025." };
    private readonly Option<string> party = new("--party") { Description = "Whose round: a party, by its id.", HelpName = "PARTY", Required = true };
    private readonly Option<LocalDate?> on = Texts.Day("--on", "One day only; else all days of the session.");
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public BilateralsVerb()
        : base("bilaterals", "Whom a party met separately at a session, and whom it did not.")
    {
        Arguments.Add(id);
        Options.Add(party);
        Options.Add(on);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Forums, offices and escalations";

    public override IReadOnlyList<string> Examples =>
    [
        "summit bilaterals sco-defence-2025 --party CHN --on 2025-06-25",
        "summit bilaterals sco-defence-2025 --party CHN --json",
        "summit bilaterals sco-security-2025 --party PAK",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Every party with a delegation there is judged. Not met needs a denial, declared coverage, or delegates surely not there at the same time; a report that names others denies nobody.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        Session session = (Session)NamedRecords.Of(read.Chronicle, call.Get(id)!, "session", [.. read.Chronicle.Sessions]);
        BilateralRound answer = read.BilateralRound(session.Id, new PartyNames(read.Chronicle).Party(call.Get(party)!), call.Get(on));
        return call.Answer(call.Get(json), answer, () => BilateralsPage.Show(call.Page, answer, session, read.Chronicle));
    }
}
