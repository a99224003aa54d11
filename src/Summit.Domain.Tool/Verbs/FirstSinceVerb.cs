using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit first-since A B --focus RECORD --since MOMENT</c>: whether a meeting or session is the first contact since a moment.</summary>
internal sealed class FirstSinceVerb : Verb
{
    private static readonly TieRule[] Rules = Enum.GetValues<TieRule>();

    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly QuestionOptions question = new();

    private readonly Option<string?> focus = new("--focus")
    {
        Description = "The meeting or session asked about, by its id. Needed.",
        HelpName = "MEETING-OR-SESSION",
    };

    private readonly Option<string?> since = new("--since")
    {
        Description = "The moment: an escalation by its id, of which the end counts, or a date such as 2025-05-10 or 2025-05. Needed.",
        HelpName = "ESCALATION-OR-DATE",
    };

    private readonly Option<bool> sinceStart = new("--since-start") { Description = "Count from the start of the escalation or date instead of its end." };

    private readonly Option<string?> ties = new("--ties")
    {
        Description = $"The order of what happened on one day: {string.Join(", ", Rules.Select(Plain.Word))}. Without it unknown.",
        HelpName = "RULE",
    };

    public FirstSinceVerb()
        : base("first-since", "Whether a meeting or session is two parties' first contact of a kind since an escalation or a date.")
    {
        parties.AddTo(this);
        Options.Add(focus);
        Options.Add(since);
        Options.Add(sinceStart);
        Options.Add(ties);
        filter.AddTo(this);
        question.AddTo(this);
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
        LocalDate asOf = question.AsOf(call);
        Reading reading = question.Read(call);
        Dyad dyad = parties.Dyad(call, reading.Chronicle);
        ContactFilter asked = filter.Filter(call, reading.Chronicle);
        FirstSince first = reading.Contacts().Where(asked).FirstSince(dyad, Focus(call, reading.Chronicle), Since(call, reading), asOf, Ties(call));
        if (question.Json(call))
        {
            call.Write(first);
        }
        else
        {
            FirstSincePage.Show(call.Page, first, dyad, asked, reading.Chronicle);
        }

        return call.ExitCode;
    }

    private RecordRef Focus(Call call, Chronicle chronicle)
    {
        string text = call.Get(focus) ?? throw new UsageException("The question needs its meeting or session: add --focus ID, such as --focus sco-defence-2025.");
        return RecordRef.TryParse(text, out RecordRef id) && chronicle.Find(id) is Meeting or Session
            ? id
            : throw new UsageException($"The record has no meeting and no session '{Plain.Text(text)}'{Hint(text, chronicle.Meetings.Select(m => m.Id.Value).Concat(chronicle.Sessions.Select(s => s.Id.Value)))}");
    }

    private DayBounds Since(Call call, Reading reading)
    {
        string text = call.Get(since) ?? throw new UsageException("The question needs its moment: add --since ESCALATION-OR-DATE, such as --since 2025-05-10.");
        bool start = call.Get(sinceStart);
        if (EscalationId.TryParse(text, out EscalationId escalation) && reading.Chronicle.Find(escalation) is not null)
        {
            return start ? reading.StartOf(escalation) : reading.EndOf(escalation);
        }

        if (!Edtf.TryParse(text, out Edtf date) || !date.TryGetBounds(out DayBounds bounds))
        {
            throw new UsageException($"--since takes an escalation of the record or a date, and '{Plain.Text(text)}' is neither{Hint(text, reading.Chronicle.Escalations.Select(e => e.Id.Value))}");
        }

        return !start ? bounds
            : (bounds.EarliestStart, bounds.LatestStart) is ({ } earliest, { } latest) ? DayBounds.Within(earliest, latest)
            : throw new UsageException($"--since-start needs a date with a start, and '{Plain.Text(text)}' has none.");
    }

    private TieRule Ties(Call call)
    {
        if (call.Get(ties) is not { } word)
        {
            return TieRule.Unknown;
        }

        int index = Array.FindIndex(Rules, r => Plain.Word(r) == word);
        return index >= 0 ? Rules[index] : throw new UsageException($"--ties does not know '{Plain.Text(word)}'{Hint(word, Rules.Select(Plain.Word))} Known are {string.Join(", ", Rules.Select(Plain.Word))}.");
    }

    private static string Hint(string text, IEnumerable<string> known) => Nearest.To(text, known) is { } name ? $"; did you mean '{name}'?" : ".";
}
