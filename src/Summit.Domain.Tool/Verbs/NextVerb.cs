namespace Summit.Domain.Tool;

/// <summary><c>summit next A B</c>: when two parties next have contact after a day.</summary>
internal sealed class NextVerb : Verb
{
    private readonly PairQuestion question = new();

    public NextVerb()
        : base("next", "When two parties next have contact after a day.") => question.AddTo(this);

    public override IReadOnlyList<string> Examples =>
    [
        "summit next IND PAK --as-of 2025-05-01",
        "summit next IND PAK --as-of 2019-06-14 --band leader --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "The first contact that begins after the day. One that is under way on the day is not the next.",
    ];

    public override ExitCode Answer(Call call)
    {
        AskedPair asked = question.Read(call);
        FirstContact next = asked.View.Next(asked.Dyad, asked.AsOf);
        return call.Answer(question.Json(call), next, () => FirstContactPage.Show(call.Page, next, asked.Filter, asked.Chronicle));
    }
}
