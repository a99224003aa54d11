using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit platforms A B</c>: at which sessions two parties were together, or the last, first or next of them.</summary>
internal sealed class PlatformsVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new(ContactFilter.SharedPlatform);
    private readonly QuestionOptions question = new();
    private readonly Option<bool> last = new("--last") { Description = "Only the last one as of the day." };
    private readonly Option<bool> first = new("--first") { Description = "Only the first one, as of the day." };
    private readonly Option<bool> next = new("--next") { Description = "Only the next one that begins after the day." };

    public PlatformsVerb()
        : base("platforms", "At which sessions two parties were together, at a level: all of them, or the last, the first or the next.")
    {
        parties.AddTo(this);
        Options.Add(last);
        Options.Add(first);
        Options.Add(next);
        filter.AddTo(this);
        question.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit platforms IND PAK --band minister --portfolio defence",
        "summit platforms IND PAK --last --band minister --portfolio defence --as-of 2025-06-25",
        "summit platforms IND PAK --next --band minister --portfolio defence --as-of 2025-05-10 --json",
        "summit platforms IND PAK --kind co-attendance --band minister-equivalent --portfolio defence,military",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "shared-platform: both in one session at overlapping times; remote-co-presence: the same with one of them by video or telephone; co-attendance: the same event, in whichever session, shared platforms included.",
        "The days are those on which both were there. 'Perhaps' marks what the record leaves open: who came, at which level, whether it was held.",
    ];

    public override ExitCode Answer(Call call)
    {
        LocalDate asOf = question.AsOf(call);
        Reading reading = question.Read(call);
        Dyad dyad = parties.Dyad(call, reading.Chronicle);
        ContactFilter asked = filter.Filter(call, reading.Chronicle);
        ContactView view = reading.Contacts().Where(asked);
        switch (call.Get(last), call.Get(first), call.Get(next))
        {
            case (true, false, false):
                LastContact latest = view.Last(dyad, asOf);
                Show(call, latest, () => LastContactPage.Show(call.Page, latest, asked, reading.Chronicle));
                break;
            case (false, true, false):
                FirstContact earliest = view.First(dyad, asOf);
                Show(call, earliest, () => FirstContactPage.Show(call.Page, earliest, asked, reading.Chronicle));
                break;
            case (false, false, true):
                FirstContact following = view.Next(dyad, asOf);
                Show(call, following, () => FirstContactPage.Show(call.Page, following, asked, reading.Chronicle));
                break;
            case (false, false, false):
                Platforms all = view.Platforms(dyad, asOf);
                Show(call, all, () => PlatformsPage.Show(call.Page, all, dyad, asked, reading.Chronicle));
                break;
            default:
                throw new UsageException("Ask for one of --last, --first and --next.");
        }

        return call.ExitCode;
    }

    private void Show(Call call, IAnswer answer, Action page)
    {
        if (question.Json(call))
        {
            call.Write(answer);
        }
        else
        {
            page();
        }
    }
}
