using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit incumbents OFFICE-OR-PARTY --on DAY</c>: who held an office.</summary>
internal sealed class IncumbentsVerb : Verb
{
    private readonly Argument<string> id = new("OFFICE-OR-PARTY") { Description = "An office, or a party for all its offices; by its id." };
    private readonly Option<LocalDate?> on = Texts.Day("--on", "The day.");
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public IncumbentsVerb()
        : base("incumbents", "Who surely and who possibly held an office on a day.")
    {
        on.Required = true;
        Arguments.Add(id);
        Options.Add(on);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Forums, offices and escalations";

    public override IReadOnlyList<string> Examples =>
    [
        "summit incumbents pak-defence-minister --on 2025-06-26",
        "summit incumbents CHN --on 2025-06-26 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "First and last day of a tenure belong to it. In an office that one person holds at a time, an end that is not known is bounded by the start of whoever followed. Those who surely hold it are not repeated among the possible ones.",
        "In the sample no tenure is dated, so that everybody who is recorded is possible on every day.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        IRecord asked = NamedRecords.Of(read.Chronicle, call.Get(id)!, "office or party", [.. read.Chronicle.Parties, .. read.Chronicle.Offices]);
        LocalDate day = call.Get(on)!.Value;
        IncumbentsOnDay answer = asked is Office office ? read.Incumbents(office.Id, day) : read.Incumbents(((Party)asked).Id, day);
        return call.Answer(call.Get(json), answer, () => IncumbentsPage.Show(call.Page, answer, asked, read.Chronicle));
    }
}
