using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit merge FILE… [-o FILE]</c>: one record of several, and which meetings may be one.</summary>
internal sealed class MergeVerb : Verb
{
    private const int UsualLimit = 10;

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The records, JSON files; '-' for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> output = new("-o") { Description = "Where the record goes; else standard output.", HelpName = "FILE" };
    private readonly Option<int?> limit = Texts.Count("--limit", $"How many pairs of meetings are proposed; {UsualLimit} unless said otherwise.");

    public MergeVerb()
        : base("merge", "Make one record of several, and propose which of their meetings may be one.")
    {
        Arguments.Add(files);
        Options.Add(output);
        Options.Add(limit);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit merge mine.json historian.json -o both.json",
        "summit merge mine.json historian.json --limit 100 -o both.ndjson",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Equal records are kept once. Of different records under one id the one whose canonical JSON sorts first stays, whichever file it came from, and the other is reported.",
        "Meetings that may be one are proposed on standard error, best first, and stay apart: a same-as claim says that two are one. See 'summit duplicates'.",
        OutputFile.Forms,
    ];

    public override ExitCode Answer(Call call)
    {
        ChronicleBuilder builder = new();
        foreach (string path in call.Get(files)!)
        {
            builder.Add(RecordFiles.Read("record", path, call));
        }

        Chronicle merged = builder.Build();
        foreach (IRecord lost in merged.Displaced)
        {
            call.Say($"Two different records have the id '{lost.Ref}'. One of them is left out.");
            call.EndsWith(ExitCode.Findings);
        }

        Propose(call, merged.Duplicates(), call.Get(limit) ?? UsualLimit);
        OutputFile.Write(call.Get(output), merged, call);
        return call.ExitCode;
    }

    private static void Propose(Call call, Duplicates found, int limit)
    {
        foreach (DuplicatePair pair in found.Pairs.Take(limit))
        {
            call.Say($"Perhaps one: {pair}.");
        }

        if (found.Pairs.Count > limit)
        {
            call.Say($"… and {found.Pairs.Count - limit} more: --limit {found.Pairs.Count} lists them all.");
        }
    }
}
