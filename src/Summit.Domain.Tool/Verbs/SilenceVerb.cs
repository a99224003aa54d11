using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit silence A B</c>: how long two parties have been silent, and their longest silence.</summary>
internal sealed class SilenceVerb : Verb
{
    private readonly PairQuestion question = new();
    private readonly Option<bool> longest = new("--longest") { Description = "The longest silence until that day as well." };

    public SilenceVerb()
        : base("silence", "How many days two parties have been without contact.")
    {
        question.AddTo(this, longest);
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
        AskedPair asked = question.Read(call);
        ContactView view = asked.View;
        Silence silence = view.Silence(asked.Dyad, asked.AsOf);
        LongestSilence? most = call.Get(longest) ? view.LongestSilence(asked.Dyad, asked.AsOf) : null;
        return call.Answer(question.Json(call), most is not null ? most : silence, () => SilencePage.Show(call.Page, silence, most, asked.Filter, asked.Chronicle));
    }
}
