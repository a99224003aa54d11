using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit go-betweens A B --from DAY --to DAY</c>: who was in contact with both.</summary>
internal sealed class GoBetweensVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly ReadingOptions reading = new();
    private readonly DayWindow window = new("The first day of the window, included. Needed.", "The last day of the window, included. Needed.");
    private readonly Option<bool> json = JsonOption.New();

    private readonly Option<int> longest = new("--longest")
    {
        Description = "How many parties a chain has in between at most.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> atMost = new("--at-most")
    {
        Description = "At how many longer chains to stop.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 100,
    };

    public GoBetweensVerb()
        : base("go-betweens", "Which third parties were in contact with both, within some days.")
    {
        parties.AddTo(this);
        window.AddTo(this);
        Options.Add(longest);
        Options.Add(atMost);
        filter.AddTo(this);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit go-betweens IND PAK --from 2025-06-24 --to 2025-06-27",
        "summit go-betweens IND PAK --from 2025-06-24 --to 2025-06-27 --band minister --portfolio defence --json",
        "summit go-betweens IND PAK --from 2025-06-24 --to 2025-06-27 --kind shared-platform --longest 2 --at-most 10",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "A contact is in the window if one of its days is. The filter is asked of the contacts of each side. That somebody met both says nothing of what was passed on.",
    ];

    public override ExitCode Answer(Call call)
    {
        (LocalDate first, LocalDate last) = window.ReadBoth(call);
        (int length, int limit) = (AtLeastOne("--longest", call.Get(longest)), AtLeastOne("--at-most", call.Get(atMost)));
        Reading read = reading.Read(call);
        Pair pair = parties.Pair(call, read.Chronicle);
        ContactFilter counted = filter.Filter(call, read.Chronicle, pair);
        GoBetweens answer = read.Contacts().Where(counted).GoBetweens(pair.Dyad, first, last, length, limit);
        return call.Answer(call.Get(json), answer, () => GoBetweensPage.Show(call.Page, answer, pair.Dyad, counted, read.Chronicle));
    }

    private static int AtLeastOne(string option, int number) => number >= 1 ? number : throw new UsageException($"{option} takes a number from 1.");
}
