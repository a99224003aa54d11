using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit adoption ID</c>: whether a statement was adopted, who kept it from adoption, and why.</summary>
internal sealed class AdoptionVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The statement, by its id." };
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public AdoptionVerb()
        : base("adoption", "Was a statement adopted, who kept it from adoption, and why? Side by side.")
    {
        Arguments.Add(id);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit adoption sco-defence-2025-joint-statement --policy participant-confirmed",
        "summit adoption sco-defence-2025-joint-statement --known-by 2025-06-26 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Who kept a text from adoption is what governments dispute: each account stands with its sources, and the policy says what is taken. 'unnamed' is a party that nobody names.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        Statement statement = (Statement)NamedRecords.Of(read.Chronicle, call.Get(id)!, "statement", [.. read.Chronicle.Statements]);
        StatementAdoption answer = read.Adoption(statement.Id);
        return call.Answer(call.Get(json), answer, () => AdoptionPage.Show(call.Page, answer, statement));
    }
}
