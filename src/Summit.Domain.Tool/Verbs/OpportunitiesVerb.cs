namespace Summit.Domain.Tool;

/// <summary><c>summit opportunities A B</c>: the occasions on which two parties could meet.</summary>
internal sealed class OpportunitiesVerb : Verb
{
    private readonly PairQuestion question = new();

    public OpportunitiesVerb()
        : base("opportunities", "Occasions on which two parties could meet, past and ahead.")
    {
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
        AskedPair asked = question.Read(call);
        Opportunities answer = asked.Reading.Opportunities(asked.Dyad, asked.Filter, asked.AsOf);
        return call.Answer(question.Json(call), answer, () => OpportunitiesPage.Show(call.Page, answer, asked.Dyad, asked.Filter, asked.Chronicle));
    }
}
