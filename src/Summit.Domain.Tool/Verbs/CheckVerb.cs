using System.CommandLine;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary><c>summit check FILE [--severity S] [--limit N]</c>: what is wrong or noteworthy in a record.</summary>
internal sealed class CheckVerb : Verb
{
    private const int UsualLimit = 20;

    private static readonly Severity[] Severities = Enum.GetValues<Severity>();

    private readonly Argument<string?> file = new("FILE")
    {
        Description = "The record, a JSON file, also as .gz or .br; '-' for standard input; else the sample.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> severity = new("--severity")
    {
        Description = "Only error, or warning and graver; info for all.",
        HelpName = "SEVERITY",
    };

    private readonly Option<int?> limit = Texts.Count("--limit", $"How many findings are listed; {UsualLimit} unless said otherwise.");

    private readonly Option<bool> json = JsonOption.New();

    public CheckVerb()
        : base("check", "What is wrong or noteworthy in a record.")
    {
        Arguments.Add(file);
        Options.Add(severity);
        Options.Add(limit);
        Options.Add(json);
        severity.CompletionSources.Add([.. Severities.Select(Plain.Word)]);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit check record.json",
        "summit check record.json --severity error --limit 100",
        "summit check record.json --json",
        "summit check",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "First how many findings of each code there are, then the gravest one by one, each with its place and what to do about it. Lines and columns count from 1, columns in bytes.",
        RecordOption.Note,
        "What cannot be read is kept aside, and the rest is checked all the same. With --json all findings are listed in the order of the file, unless --severity or --limit says otherwise. The exit code tells of errors, listed or not.",
    ];

    public override ExitCode Answer(Call call)
    {
        Severity least = call.Get(severity) is { } word ? Least(word) : Severities.Min();
        RecordText text = call.Get(file) is { } path ? RecordText.At("record", path, call) : RecordText.Of(call.Sample);
        ReadResult read = text.Read();
        IReadOnlyList<Finding> all = text.Placed(read.Check());
        if (all.Any(f => f.Severity == Severity.Error))
        {
            call.EndsWith(ExitCode.Findings);
        }

        Finding[] wanted = [.. all.Where(f => f.Severity >= least)];
        if (call.Get(json))
        {
            call.Output.WriteLine(FindingsJson.Of(read.Chronicle, [.. wanted.Take(call.Get(limit) ?? int.MaxValue)]));
        }
        else
        {
            FindingsPage.Show(call.Page, read, all, wanted, call.Get(limit) ?? UsualLimit);
        }

        return call.ExitCode;
    }

    private static Severity Least(string word)
    {
        int index = Array.FindIndex(Severities, s => Plain.Word(s) == word);
        return index >= 0 ? Severities[index]
            : throw new UsageException($"--severity does not know '{Plain.Quote(word)}'{Nearest.Hint(word, Severities.Select(Plain.Word))} Known are {string.Join(", ", Severities.OrderDescending().Select(Plain.Word))}.");
    }
}
