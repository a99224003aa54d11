using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit platforms A B</c>: at which sessions two parties were together, or the last, first or next of them.</summary>
internal sealed class PlatformsVerb : Verb
{
    private readonly PairQuestion question = new(ContactFilter.SharedPlatform);
    private readonly Option<bool> last = new("--last") { Description = "Only the last one as of the day." };
    private readonly Option<bool> first = new("--first") { Description = "Only the first one, as of the day." };
    private readonly Option<bool> next = new("--next") { Description = "Only the next one that begins after the day." };

    public PlatformsVerb()
        : base("platforms", "At which sessions two parties were together: all, last, first, next.")
    {
        question.AddTo(this, last, first, next);
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
        "shared-platform: both in one session at overlapping times; remote-co-presence: the same with one of them by video or telephone; co-attendance: the same event, in one session or in several.",
        "The days are those on which both were there. 'Perhaps' marks what the record leaves open: who came, at which level, whether it was held.",
    ];

    public override ExitCode Answer(Call call)
    {
        AskedPair asked = question.Read(call);
        ContactView view = asked.View;
        bool json = question.Json(call);
        switch (call.Get(last), call.Get(first), call.Get(next))
        {
            case (true, false, false):
                LastContact latest = view.Last(asked.Dyad, asked.AsOf);
                call.Answer(json, latest, () => LastContactPage.Show(call.Page, latest, asked.Filter, asked.Chronicle));
                break;
            case (false, true, false):
                FirstContact earliest = view.First(asked.Dyad, asked.AsOf);
                call.Answer(json, earliest, () => FirstContactPage.Show(call.Page, earliest, asked.Filter, asked.Chronicle));
                break;
            case (false, false, true):
                FirstContact following = view.Next(asked.Dyad, asked.AsOf);
                call.Answer(json, following, () => FirstContactPage.Show(call.Page, following, asked.Filter, asked.Chronicle));
                break;
            case (false, false, false):
                Platforms all = view.Platforms(asked.Dyad, asked.AsOf);
                call.Answer(json, all, () => PlatformsPage.Show(call.Page, all, asked.Dyad, asked.Filter, asked.Chronicle));
                break;
            default:
                throw new UsageException("Ask for one of --last, --first and --next.");
        }

        return call.ExitCode;
    }
}
