using System.CommandLine;
using System.Globalization;

namespace Summit.Domain.Tool;

/// <summary><c>summit status A B --recency DAYS</c>: how the dialogue of two parties stands.</summary>
internal sealed class StatusVerb : Verb
{
    private readonly PairQuestion question = new();

    private readonly Option<string?> recency = new("--recency")
    {
        Description = "How many days back a contact is recent. Needed.",
        HelpName = "DAYS",
    };

    public StatusVerb()
        : base("status", "How a dialogue stands, and which channels are left.")
    {
        question.AddTo(this, recency);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit status IND PAK --recency 365 --band minister",
        "summit status IND PAK --recency 90 --band senior-official --portfolio defence,military --as-of 2025-06-26 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A contact exactly as many days ago as --recency says is recent. The first status that fits: severed, suspended (both until restoration or resumption is stated), active (a substantive direct contact at this level within the recency), resuming (none, but one is scheduled later), stalled (earlier ones only), no-record. Where the record is uncertain, every possible status is listed.",
        "Channels certain within the recency: courtesy, indirect, one-way and shared-platform at this level; technical (direct, below this level, any portfolio); substantive, where dialogue is severed or suspended. --kind and --substantive change nothing here: each status has its own.",
    ];

    public override ExitCode Answer(Call call)
    {
        int days = Recency(call);
        AskedPair asked = question.Read(call);
        DialogueStatus answer = asked.Reading.DialogueStatus(asked.Dyad, asked.Filter, days, asked.AsOf);
        return call.Answer(question.Json(call), answer, () => StatusPage.Show(call.Page, answer, asked.Dyad, asked.Chronicle));
    }

    private int Recency(Call call) =>
        call.Get(recency) is not { } text ? throw new UsageException("The question needs its recency: add --recency DAYS, such as --recency 365.")
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days >= 1 ? days
        : throw new UsageException($"--recency takes a number of days from 1, and '{Plain.Quote(text)}' is not one.");
}
