using System.CommandLine;
using Summit.Domain.Json;

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

    private readonly OutputOption output = new();
    private readonly Option<bool> incomplete = new("--incomplete") { Description = "Merge what can be read of a file with errors." };
    private readonly Option<int?> limit = Texts.Count("--limit", $"How many pairs are proposed; {UsualLimit} unless said otherwise.");

    public MergeVerb()
        : base("merge", "Make one record of several, and propose which of their meetings may be one.")
    {
        Arguments.Add(files);
        Options.Add(output);
        Options.Add(incomplete);
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
        "Equal records are kept once. Of different records under one id the one whose canonical JSON sorts first stays, whichever file it came from, and the other is reported with its file.",
        "Where a part of a file cannot be read nothing is written, so that no record is lost, and the exit code is 1; --incomplete merges the rest.",
        "Meetings that may be one are proposed on standard error, best first, and stay apart: a same-as claim says that two are one. See 'summit duplicates'.",
        OutputFile.Forms,
    ];

    public override ExitCode Answer(Call call)
    {
        List<(string Name, Chronicle Record)> read = [];
        foreach (string path in call.Get(files)!)
        {
            ReadResult one = RecordFiles.TryRead("record", path, call);
            if (!one.IsWhole && !call.Get(incomplete))
            {
                call.Say($"A part of {Files.Name(path)} cannot be read. Nothing is written: correct it first, or merge the rest with --incomplete.");
                return ExitCode.Findings;
            }

            read.Add((Files.Name(path), one.Chronicle));
        }

        Chronicle merged = read.Aggregate(new ChronicleBuilder(), (builder, one) => builder.Add(one.Record)).Build();
        foreach (IRecord lost in merged.Displaced)
        {
            call.Say($"Two different records have the id '{lost.Ref}'. That of {Origin(merged.Find(lost.Ref)!, read)} stays, that of {Origin(lost, read)} is left out.");
            call.EndsWith(ExitCode.Findings);
        }

        Propose(call, merged.Duplicates(), call.Get(limit) ?? UsualLimit);
        OutputFile.Write(call.Get(output), merged, call);
        return call.ExitCode;
    }

    private static string Origin(IRecord record, IReadOnlyList<(string Name, Chronicle Record)> read) =>
        string.Join(" and ", read.Where(r => record.Equals(r.Record.Find(record.Ref)) || r.Record.Displaced.Contains(record)).Select(r => r.Name).Distinct());

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
