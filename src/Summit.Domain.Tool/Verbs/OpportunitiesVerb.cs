namespace Summit.Domain.Tool;

/// <summary><c>summit opportunities A B</c>: the occasions on which two parties could meet.</summary>
internal sealed class OpportunitiesVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly QuestionOptions question = new();

    public OpportunitiesVerb()
        : base("opportunities", "The occasions on which two parties could meet, past and ahead, and what became of them.")
    {
        parties.AddTo(this);
        filter.AddTo(this);
        question.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit opportunities IND PAK --band minister --portfolio defence",
        "summit opportunities IND PAK --band minister --portfolio defence --as-of 2025-06-25 --policy any-report --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "An occasion is a session at which both are expected or present, or overlapping stays in one place. States, the first that fits: converted (a contact as asked for certainly took place there), precluded (cancelled, one side certainly absent, or ruled out by a participant), scheduled; once it is over foregone (both were there, and declared coverage says that nothing took place) or unverified (nothing recorded, no coverage); before and during it open (both confirmed, nothing scheduled) or potential (expected by membership or invitation); else unknown.",
        "That nothing is scheduled leaves an opportunity open: it is not that they will not meet.",
    ];

    public override ExitCode Answer(Call call)
    {
        LocalDate asOf = question.AsOf(call);
        Reading reading = question.Read(call);
        Dyad dyad = parties.Dyad(call, reading.Chronicle);
        ContactFilter counted = filter.Filter(call, reading.Chronicle);
        Opportunities answer = reading.Opportunities(dyad, counted, asOf);
        if (question.Json(call))
        {
            call.Write(answer);
        }
        else
        {
            OpportunitiesPage.Show(call.Page, answer, dyad, counted, reading.Chronicle);
        }

        return call.ExitCode;
    }
}
