using System.CommandLine;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary><c>summit diff BEFORE AFTER</c>, <c>summit diff [FILE] --from DATE --to DATE</c>: what changed between two records, or became known between two days.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string?> before = new("BEFORE") { Description = "The earlier record, a JSON file, also as .gz or .br; '-' for standard input; with days the one record, else the sample.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> after = new("AFTER") { Description = "The later record.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<LocalDate?> from = Texts.Day("--from", "What became known after this day in one record …");
    private readonly Option<LocalDate?> to = Texts.Day("--to", "… and by this day.");
    private readonly Option<bool> json = JsonOption.New();

    public DiffVerb()
        : base("diff", "What changed between two records, member by member, or became known between two days.")
    {
        Arguments.Add(before);
        Arguments.Add(after);
        Options.Add(from);
        Options.Add(to);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit diff yesterday.json today.json",
        "summit diff yesterday.json today.json --json",
        "summit diff --from 2025-06-25 --to 2025-06-26",
        "summit diff record.json --from 2018-01-01 --to 2018-06-30",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        RecordOption.Note,
        "Records are told apart by type and id. An element of a list is called by its first member, such as delegations[PAK].reply; order in a file does not matter, order in a list does.",
        "A record is known when one of its claims was surely published; a record without claims is known on every day.",
    ];

    public override ExitCode Answer(Call call)
    {
        (string title, Chronicle earlier, Chronicle later) = (call.Get(before), call.Get(after), call.Get(from), call.Get(to)) switch
        {
            ({ } one, { } other, null, null) => ($"{Files.Name(one)} → {Files.Name(other)}", RecordFiles.Read("earlier record", one, call), RecordFiles.Read("later record", other, call)),
            (var one, null, { } first, { } last) when first <= last => Days(one is null ? call.Sample.Read() : RecordFiles.Read("record", one, call), first, last),
            (_, null, { } first, { } last) => throw new UsageException($"--to {Texts.Iso(last)} is before --from {Texts.Iso(first)}."),
            (_, { }, _, _) => throw new UsageException("Either two records are compared or two days of one: --from and --to take one record."),
            _ => throw new UsageException("The question needs two records, or one with --from DATE and --to DATE."),
        };
        ChronicleChanges changes = earlier.ChangesTo(later);
        if (call.Get(json))
        {
            call.Output.WriteLine(SummitJson.Write(changes));
        }
        else
        {
            ChangesPage.Show(call.Page, title, changes, earlier, later);
        }

        return call.ExitCode;
    }

    private static (string Title, Chronicle Earlier, Chronicle Later) Days(Chronicle chronicle, LocalDate first, LocalDate last) =>
        ($"What became known after {Texts.Iso(first)} and by {Texts.Iso(last)}", chronicle.AsKnownBy(first), chronicle.AsKnownBy(last));
}
