namespace Summit.Domain.Tool;

/// <summary><c>summit</c> alone: the question of the sample's report.</summary>
internal sealed class ReportVerb() : Verb("summit", "")
{
    public override IReadOnlyList<string> Examples =>
    [
        "summit last-contact IND PAK --band minister --portfolio defence",
    ];

    public override ExitCode Answer(Call call)
    {
        call.Page.Line("summit");
        return ExitCode.Answered;
    }
}
