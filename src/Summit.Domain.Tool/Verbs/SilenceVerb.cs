using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit silence A B</c>: how long two parties have been silent, and their longest silence.</summary>
internal sealed class SilenceVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly QuestionOptions question = new();
    private readonly Option<bool> longest = new("--longest") { Description = "The longest silence by the day as well: between two contacts, or since the last one." };

    public SilenceVerb()
        : base("silence", "How many days two parties have been without contact of a kind, at a level, and whether that is silence of the record or of the world.")
    {
        parties.AddTo(this);
        Options.Add(longest);
        filter.AddTo(this);
        question.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit silence IND PAK --band minister --portfolio defence",
        "summit silence IND PAK --band leader --longest",
        "summit silence IND PAK --kind shared-platform --band minister --portfolio defence --as-of 2025-06-25 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Days of contact do not count: on the day of a contact, and while one is under way, the silence is 0. Without a certain contact it has no greatest number of days; without any contact it cannot be told, unless coverage is declared.",
        "A record tells of contacts, not of their absence. The silence is one of the record unless the record declares coverage of the question and of all days since the last possible contact.",
    ];

    public override ExitCode Answer(Call call)
    {
        LocalDate asOf = question.AsOf(call);
        Reading reading = question.Read(call);
        Dyad dyad = parties.Dyad(call, reading.Chronicle);
        ContactFilter asked = filter.Filter(call, reading.Chronicle);
        ContactView view = reading.Contacts().Where(asked);
        Silence silence = view.Silence(dyad, asOf);
        LongestSilence? most = call.Get(longest) ? view.LongestSilence(dyad, asOf) : null;
        if (question.Json(call))
        {
            call.Write(most is not null ? most : silence);
        }
        else
        {
            SilencePage.Show(call.Page, silence, most, asked, reading.Chronicle);
        }

        return call.ExitCode;
    }
}
