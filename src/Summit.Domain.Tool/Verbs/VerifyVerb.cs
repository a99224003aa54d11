using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit verify SOURCE</c>: what the rest of the record says of each claim of a text.</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Argument<string> source = new("SOURCE") { Description = "The text, by the id of its source." };
    private readonly ReadingOptions reading = new();
    private readonly Option<LocalDate?> asOf = Texts.Day("--as-of", "The day of 'now'; without it, all is used.");
    private readonly Option<bool> json = JsonOption.New();

    public VerifyVerb()
        : base("verify", "Is a text right, and was it when it was published? Claim by claim, by what others say.")
    {
        Arguments.Add(source);
        reading.AddTo(this);
        Options.Add(asOf);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit verify report-2025-06 --policy participant-confirmed",
        "summit verify report-2025-06 --as-of 2025-06-27",
        "summit verify report-2025-06 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "The text itself and all that derives from it are left out, and so is what the record has from it alone.",
        "Of what is said: supported, contradicted, disputed (others contradict each other), possible (others speak of it, and do not settle it), unsupported (nobody else says so). Of what is expected: open, borne-out, not-borne-out. An assessment enters no rule, and what takes no stand has no verdict.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        Source text = (Source)NamedRecords.Of(read.Chronicle, call.Get(source)!, "source", [.. read.Chronicle.Sources]);
        TextCheck check = read.Verify(text.Id, call.Get(asOf));
        return call.Answer(call.Get(json), check, () => VerifyPage.Show(call.Page, check, text));
    }
}
