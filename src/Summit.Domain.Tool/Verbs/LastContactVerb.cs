using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit last-contact A B</c>: when two parties last had contact.</summary>
internal sealed class LastContactVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly QuestionOptions question = new();

    private readonly Option<string?> batch = new("--batch")
    {
        Description = "Many questions in a file, '-' for standard input.",
        HelpName = "FILE",
    };

    private readonly Option<bool> eachKnownBy = new("--each-known-by")
    {
        Description = "How the answer moved as more became known.",
    };

    public LastContactVerb()
        : base("last-contact", "When two parties last had contact, as far as the record tells.")
    {
        parties.AddTo(this);
        filter.AddTo(this);
        question.AddTo(this);
        Options.Add(batch);
        Options.Add(eachKnownBy);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit last-contact IND PAK --band minister --portfolio defence",
        "summit last-contact IND PAK --band senior-official --portfolio defence,military --as-of 2025-06-26 --json",
        "summit last-contact IND PAK --record record.json --as-of 2024-12-31",
        "summit last-contact IND PAK --band senior-official --policy any-report --each-known-by",
        "summit last-contact --batch questions.tsv --substantive",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "The last day lies from earliest to latest, both included. Verdict: exact (the day is known), bounded (it lies between two days), possible (no contact is certain), none.",
        "A batch is a tab-separated file with the header 'a b asOf'. With --batch one line comes out for each line that went in, the header included: a, b, asOf, earliest, latest, verdict, silenceMin, silenceMax, candidates, error, separated by tabs; with --json one object for each question. A line that is not a question is answered by its error, and the exit code is 2.",
        "With --each-known-by the day of the question stays and the known-by day moves: the first line is the answer before any claim on the two was known, and each further one tells from which day on the answer was another, and which claims became known on that day. With --known-by it ends there.",
    ];

    public override ExitCode Answer(Call call)
    {
        bool json = question.Json(call);
        Reading reading = question.Read(call);
        if (call.Get(batch) is { } file)
        {
            if (parties.AreGiven(call))
            {
                throw new UsageException("With --batch the parties stand in the file, not on the command line.");
            }

            if (call.Get(eachKnownBy))
            {
                throw new UsageException("--each-known-by takes one question, not a batch.");
            }

            // A word that is not known is refused once, not line by line.
            filter.Filter(call, reading.Chronicle, new("A", "B"));

            // One history for all lines; the filter can name the parties of each.
            ContactHistory history = reading.Contacts();
            PartyNames names = new(reading.Chronicle);
            Dictionary<ContactFilter, ContactView> views = [];
            LastContactBatch.Answer(call, View, Files.Lines("batch", file, call), json);
            return call.ExitCode;

            (Dyad Dyad, ContactView View) View(string a, string b)
            {
                Pair named = names.Pair(a, b);
                ContactFilter of = filter.Filter(call, reading.Chronicle, named);
                if (!views.TryGetValue(of, out ContactView? view))
                {
                    views[of] = view = history.Where(of);
                }

                return (named.Dyad, view);
            }
        }

        LocalDate asOf = question.AsOf(call);
        Pair pair = parties.Pair(call, reading.Chronicle);
        ContactFilter asked = filter.Filter(call, reading.Chronicle, pair);
        if (call.Get(eachKnownBy))
        {
            IReadOnlyList<KnownAnswer> answers = KnownAnswer.Each(reading, pair.Dyad, asked, asOf);
            if (json)
            {
                call.Output.WriteLine(KnownAnswersPage.Json(answers, reading));
            }
            else
            {
                KnownAnswersPage.Show(call.Page, answers, asked, reading);
            }

            return call.ExitCode;
        }

        LastContact last = reading.Contacts(pair.Dyad).Where(asked).Last(pair.Dyad, asOf);
        return call.Answer(json, last, () => LastContactPage.Show(call.Page, last, asked, reading.Chronicle));
    }
}
