namespace Summit.Domain;

/// <summary>What a text anticipates or speculates: open until its last day is past, then borne out or not.</summary>
internal static class ExpectationJudge
{
    /// <param name="moment">The moment.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="standing">How it is judged when it is asserted.</param>
    public static Judged Of(TextMoment moment, Claim claim, Func<TextMoment, Claim, Judged> standing)
    {
        if (claim.Property == ClaimProperty.Plan.Name && claim.Stance == Stance.Anticipates)
        {
            return standing(moment, claim);
        }

        if (moment.Day is { } day && LastDay(moment, claim) is { } last && day <= last)
        {
            return Judged.Of(TextVerdict.Open, $"Its last day, {Words.Iso(last)}, is not past.");
        }

        Judged judged = standing(moment, claim);
        bool onlyPlanned = claim.Subject.Record.IsRecorded && moment.Taken.Chronicle.Find(claim.Subject.Record) is not null
            && claim.Property == ClaimProperty.Held.Name && moment.Taken.Decide(claim.Subject, claim.Property, claim.Value).OnlyPlanned;
        return judged.Verdict switch
        {
            TextVerdict.Supported => judged with { Verdict = TextVerdict.BorneOut },
            TextVerdict.Contradicted when !onlyPlanned => judged with { Verdict = TextVerdict.NotBorneOut },
            TextVerdict.Contradicted => judged with { Verdict = TextVerdict.Open, Because = "Nothing more than a plan is known of it." },
            _ => judged with { Verdict = TextVerdict.Open },
        };
    }

    private static LocalDate? LastDay(TextMoment moment, Claim claim) =>
        claim.Says(ClaimProperty.When, out Edtf when) && when.TryGetBounds(out DayBounds said) ? said.LatestEnd
        : claim.Says(ClaimProperty.FirstSince, out ClaimedContact first) && first.When.TryGetBounds(out DayBounds days) ? days.LatestEnd
        : moment.Whole.Chronicle.Find(claim.Subject.Record) is null ? null
        : moment.Whole.WhenOf(claim.Subject.Record).LatestEnd;
}
