using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit first-since A B --focus RECORD --since MOMENT</c>: whether a meeting or session is the first contact since a moment.</summary>
internal sealed class FirstSinceVerb : Verb
{
    private static readonly TieRule[] Rules = Enum.GetValues<TieRule>();

    private readonly PairQuestion question = new();

    private readonly Option<string?> focus = new("--focus")
    {
        Description = "The meeting or session asked about. Needed.",
        HelpName = "ID",
    };

    private readonly Option<string?> since = new("--since")
    {
        Description = "An escalation, whose end counts, or a date. Needed.",
        HelpName = "MOMENT",
    };

    private readonly Option<bool> sinceStart = new("--since-start") { Description = "Count from its start instead of its end." };

    private readonly Option<string?> ties = new("--ties")
    {
        Description = "The order within one day; unknown unless said.",
        HelpName = "RULE",
    };

    public FirstSinceVerb()
        : base("first-since", "Whether a meeting or session is the first contact since a moment.")
    {
        question.AddTo(this, focus, since, sinceStart, ties);
        ties.CompletionSources.Add([.. Rules.Select(Plain.Word)]);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit first-since IND PAK --focus sco-defence-2025 --since escalation-2025 --kind shared-platform --band minister --portfolio defence",
        "summit first-since IND PAK --focus sco-defence-2025 --since escalation-2025 --kind co-attendance --band minister-equivalent --portfolio defence,military --json",
        "summit first-since IND PAK --focus goa-2023 --since 2019-06-14 --band minister",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "True: the focus surely is such a contact, began after the moment, and no other can have begun in between. False: it is none, began before, or another surely came between (the counter-examples). Otherwise unknown, with the blockers: the contacts that may have come between.",
        "Order is by the days on which contacts begin. On one day it is unknown unless --ties sets it: simultaneous (nothing of a day is before the rest), focus-first (the moment, the focus, the others), others-first (the moment, the others, the focus).",
    ];

    public override ExitCode Answer(Call call)
    {
        AskedPair asked = question.Read(call);
        string text = call.Get(since) ?? throw new UsageException("The question needs its moment: add --since ESCALATION-OR-DATE, such as --since 2025-05-10.");
        DayBounds moment = Moments.Of(asked.Reading, since.Name, text, call.Get(sinceStart));
        FirstSince first = asked.View.FirstSince(asked.Dyad, Focus(call, asked.Chronicle), moment, asked.AsOf, Ties(call));
        return call.Answer(question.Json(call), first, () => FirstSincePage.Show(call.Page, first, asked.Dyad, asked.Filter, asked.Chronicle));
    }

    private RecordRef Focus(Call call, Chronicle chronicle)
    {
        string text = call.Get(focus) ?? throw new UsageException("The question needs its meeting or session: add --focus ID, such as --focus sco-defence-2025.");
        return RecordRef.TryParse(text, out RecordRef id) && chronicle.Find(id) is Meeting or Session
            ? id
            : throw new UsageException($"The record has no meeting and no session '{Plain.Quote(text)}'{Nearest.Hint(text, chronicle.Meetings.Select(m => m.Id.Value).Concat(chronicle.Sessions.Select(s => s.Id.Value)))}");
    }

    private TieRule Ties(Call call)
    {
        if (call.Get(ties) is not { } word)
        {
            return TieRule.Unknown;
        }

        int index = Array.FindIndex(Rules, r => Plain.Word(r) == word);
        return index >= 0 ? Rules[index] : throw new UsageException($"--ties does not know '{Plain.Quote(word)}'{Nearest.Hint(word, Rules.Select(Plain.Word))} Known are {string.Join(", ", Rules.Select(Plain.Word))}.");
    }
}
