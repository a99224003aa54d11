using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit last-contact A B</c>: when two parties last had contact.</summary>
internal sealed class LastContactVerb : Verb
{
    private readonly PartyArguments parties = new(optional: true);
    private readonly FilterOptions filter = new();
    private readonly QuestionOptions question = new();

    private readonly Option<string?> batch = new("--batch")
    {
        Description = "Answer many questions in one run: a tab-separated file with the header 'a b asOf', or '-' for standard input.",
        HelpName = "FILE",
    };

    public LastContactVerb()
        : base("last-contact", "When two parties last had contact of a kind, at a level, as far as the record tells.")
    {
        parties.AddTo(this);
        filter.AddTo(this);
        question.AddTo(this);
        Options.Add(batch);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit last-contact IND PAK --band minister --portfolio defence",
        "summit last-contact IND PAK --band senior-official --portfolio defence,military --as-of 2025-06-26 --json",
        "summit last-contact IND PAK --record record.json --as-of 2024-12-31",
        "summit last-contact --batch questions.tsv --substantive",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "The last day lies from earliest to latest, both included. Verdict: exact (the day is known), bounded (it lies between two days), possible (no contact is certain), none.",
        "With --batch one line comes out for each line that went in, the header included: a, b, asOf, earliest, latest, verdict, silenceMin, silenceMax, candidates, error, separated by tabs; with --json one object for each question. A line that is no question is answered by its error, and the exit code is 2.",
    ];

    public override ExitCode Answer(Call call)
    {
        bool json = question.Json(call);
        if (call.Get(batch) is { } file)
        {
            if (parties.AreGiven(call))
            {
                throw new UsageException("With --batch the parties stand in the file, not on the command line.");
            }

            Reading all = question.Read(call);
            LastContactBatch.Answer(call, all, all.Contacts().Where(filter.Filter(call, all.Chronicle)), Files.Lines("batch", file, call), json);
            return call.ExitCode;
        }

        Reading reading = question.Read(call);
        LocalDate asOf = question.AsOf(call);
        Dyad dyad = parties.Dyad(call, reading.Chronicle);
        ContactFilter wanted = filter.Filter(call, reading.Chronicle);
        LastContact last = reading.Contacts().Where(wanted).Last(dyad, asOf);
        if (json)
        {
            call.Write(last);
        }
        else
        {
            LastContactPage.Show(call.Page, last, wanted, reading.Chronicle);
        }

        return call.ExitCode;
    }
}
