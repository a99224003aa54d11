using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit duplicates FILE [--limit N]</c>: which meetings of a record may be one and the same.</summary>
internal sealed class DuplicatesVerb : Verb
{
    private const int UsualLimit = 20;

    private readonly Argument<string?> file = new("FILE")
    {
        Description = "The record, a JSON file, also as .gz or .br; '-' for standard input; else the sample.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> limit = Texts.Count("--limit", $"How many pairs are listed; {UsualLimit} unless said otherwise.");
    private readonly Option<bool> json = JsonOption.New();

    public DuplicatesVerb()
        : base("duplicates", "Which meetings of a record may be one and the same, best first.")
    {
        Arguments.Add(file);
        Options.Add(limit);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit duplicates record.json",
        "summit duplicates record.json --limit 100",
        "summit duplicates record.json --json",
        "summit duplicates",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A pair has two parties in common, its days can be equal, and nothing recorded contradicts that the two are one. Pairs of which a claim says that they are, or are not, one are left out.",
        "Nothing is merged. A claim on the one with the property same-as and the other as its value says that they are one, and with the stance denies that they are not. Withdrawn, it changes nothing. With --json all pairs are listed.",
    ];

    public override ExitCode Answer(Call call)
    {
        Chronicle chronicle = call.Get(file) is { } path ? RecordFiles.Read("record", path, call) : call.Sample.Read();
        Duplicates found = chronicle.Duplicates();
        return call.Answer(call.Get(json), found, () => DuplicatesPage.Show(call.Page, found, chronicle, call.Get(limit) ?? UsualLimit));
    }
}
