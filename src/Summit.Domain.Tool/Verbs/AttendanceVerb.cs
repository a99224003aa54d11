using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit attendance FORUM-OR-SESSION [--party P]</c>: who attended, and at which level.</summary>
internal sealed class AttendanceVerb : Verb
{
    private readonly Argument<string> id = new("FORUM-OR-SESSION") { Description = "A forum, for all its editions, or one session; by its id." };
    private readonly Option<string?> party = new("--party") { Description = "One party only, by its id.", HelpName = "PARTY" };
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public AttendanceVerb()
        : base("attendance", "Who attended a session or a forum, at which level, and who did not.")
    {
        Arguments.Add(id);
        Options.Add(party);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Forums, offices and escalations";

    public override IReadOnlyList<string> Examples =>
    [
        "summit attendance sco-defence-2025",
        "summit attendance sco-defence-ministers --party PAK",
        "summit attendance sco-defence-2018 --policy any-report --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Band and presence are those of the head of delegation. A level changes from one edition at which it is known to the next such one.",
        "That no delegation of a member is recorded does not say that it was absent.",
    ];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        IRecord asked = NamedRecords.Of(read.Chronicle, call.Get(id)!, "forum or session", [.. read.Chronicle.Sessions, .. read.Chronicle.Forums]);
        PartyId only = call.Get(party) is { } text ? new PartyNames(read.Chronicle).Party(text) : default;
        AttendanceRecord answer = asked is Forum forum ? read.Attendance(forum.Id, only) : read.Attendance(((Session)asked).Id, only);
        return call.Answer(call.Get(json), answer, () => AttendancePage.Show(call.Page, answer, asked, read.Chronicle));
    }
}
