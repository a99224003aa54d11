using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit explain ID</c>: why a record is taken as it is under a policy.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The id of a record that claims speak of: a meeting, a session, an escalation, a statement." };
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public ExplainVerb()
        : base("explain", "Why a record is taken as it is: who says what, and what decided.")
    {
        Arguments.Add(id);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit explain advisers-2025-05 --policy participant-confirmed",
        "summit explain bangkok-2017 --policy participant-confirmed --known-by 2018-01-05",
        "summit explain bishkek-2019-05 --policy any-report --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "How sure: established, reported (said, and not established), disputed, denied, unknown. A claim that does not count says why, for instance because its source repeats another or was published later.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        IRecord record = Records.Named(read.Chronicle, call.Get(id)!);
        Explanation explanation = read.Explain(record.Ref);
        if (call.Get(json))
        {
            call.Output.WriteLine(ExplanationJson.Of(explanation, record.Citations));
        }
        else
        {
            ExplanationPage.Show(call.Page, explanation, record, read.Chronicle);
        }

        return call.ExitCode;
    }
}
