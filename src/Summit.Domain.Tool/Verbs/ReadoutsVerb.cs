using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit readouts ID</c>: what each side says of a meeting, a session or a statement.</summary>
internal sealed class ReadoutsVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "A meeting, a session or a statement, by its id." };
    private readonly ReadingOptions reading = new();
    private readonly Option<bool> json = JsonOption.New();

    public ReadoutsVerb()
        : base("readouts", "What each side says of a meeting, item by item.")
    {
        Arguments.Add(id);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples => ["summit readouts qingdao-2025-chn-ind", "summit readouts sco-defence-2025 --known-by 2025-06-26 --json"];

    public override IReadOnlyList<string> Notes => ["That one side is silent is no denial. No policy enters, only what was known by the day."];

    public override ExitCode Answer(Call call)
    {
        Reading read = reading.Read(call);
        IRecord record = NamedRecords.Of(read.Chronicle, call.Get(id)!, "meeting, session or statement", [.. read.Chronicle.Meetings, .. read.Chronicle.Sessions, .. read.Chronicle.Statements]);
        Readouts answer = read.Readouts(record.Ref);
        return call.Answer(call.Get(json), answer, () => ReadoutsPage.Show(call.Page, answer, record, read.Chronicle));
    }
}
