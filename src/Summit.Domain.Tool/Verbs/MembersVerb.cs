using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit members FORUM --on DAY</c>: who belonged to a forum.</summary>
internal sealed class MembersVerb : Verb
{
    private readonly Argument<string> id = new("FORUM") { Description = "The forum, by its id, such as sco." };
    private readonly Option<LocalDate?> on = Texts.Day("--on", "The day.");
    private readonly Option<string?> status = new("--status") { Description = "The status asked for; 'member' without it.", HelpName = "STATUS" };
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public MembersVerb()
        : base("members", "Who surely and who possibly belonged to a forum on a day.")
    {
        on.Required = true;
        Arguments.Add(id);
        Options.Add(on);
        Options.Add(status);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Forums, offices and escalations";

    public override IReadOnlyList<string> Examples =>
    [
        "summit members sco --on 2025-06-26",
        "summit members sco-defence-ministers --on 2017-06-08 --json",
        "summit members sco --on 2012-01-01 --status observer",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A forum without memberships of its own has those of the nearest body above it. First and last day of a membership belong to it. Those who surely belong are not repeated among the possible ones.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        Forum forum = (Forum)NamedRecords.Of(read.Chronicle, call.Get(id)!, "forum", [.. read.Chronicle.Forums]);
        MembershipStatus asked = call.Get(status) is { } text
            ? Texts.Code("--status", text, read.Chronicle.Forums.SelectMany(f => f.Memberships).Select(m => m.Status).Where(s => s.IsRecorded))
            : default;
        MembersOnDay answer = read.Members(forum.Id, call.Get(on)!.Value, asked);
        return call.Answer(call.Get(json), answer, () => MembersPage.Show(call.Page, answer, forum, read.Chronicle));
    }
}
