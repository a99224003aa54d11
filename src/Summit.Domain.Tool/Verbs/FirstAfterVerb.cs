using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit first-after A B --after MOMENT</c>: the first contact after an escalation or a date.</summary>
internal sealed class FirstAfterVerb : Verb
{
    private readonly PairQuestion question = new();

    private readonly Option<string?> after = new("--after")
    {
        Description = "An escalation, whose end counts, or a date. Needed.",
        HelpName = "MOMENT",
    };

    private readonly Option<bool> afterStart = new("--after-start") { Description = "Count from its start instead of its end." };

    public FirstAfterVerb()
        : base("first-after", "The first contact of two parties after an escalation or a date.") => question.AddTo(this, after, afterStart);

    public override IReadOnlyList<string> Examples =>
    [
        "summit first-after IND PAK --after escalation-2025",
        "summit first-after IND PAK --after 2019-02 --band minister --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "The first contact that begins on a day after the moment. One on the moment's own day, or under way then, is not after it.",
    ];

    public override ExitCode Answer(Call call)
    {
        string text = call.Get(after) ?? throw new UsageException("The question needs its moment: add --after ESCALATION-OR-DATE, such as --after escalation-2025.");
        AskedPair asked = question.Read(call);
        DayBounds moment = Moments.Of(asked.Reading, after.Name, text, call.Get(afterStart));
        FirstAfter first = asked.View.FirstAfter(asked.Dyad, moment, asked.AsOf);
        string what = asked.Chronicle.Find(text) is Escalation { Title.Length: > 0 } escalation ? escalation.Title : When.OfText(text);
        return call.Answer(question.Json(call), first, () => FirstAfterPage.Show(call.Page, first, asked, what));
    }
}
