namespace Summit.Domain.Tool;

/// <summary><c>summit silences A B</c>: all silences of two parties, in their order.</summary>
internal sealed class SilencesVerb : Verb
{
    private readonly PairQuestion question = new();

    public SilencesVerb()
        : base("silences", "All silences of two parties between certain contacts, in order.") => question.AddTo(this);

    public override IReadOnlyList<string> Examples =>
    [
        "summit silences IND PAK --band minister",
        "summit silences IND PAK --band leader --as-of 2020-01-01 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A silence lies between two contacts that are certain and surely one after the other, or since the last of these. Days of contact do not count.",
    ];

    public override ExitCode Answer(Call call)
    {
        AskedPair asked = question.Read(call);
        SilenceList silences = asked.View.Silences(asked.Dyad, asked.AsOf);
        return call.Answer(question.Json(call), silences, () => SilencesPage.Show(call.Page, silences, asked));
    }
}
