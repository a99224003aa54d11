namespace Summit.Domain;

/// <summary>A claim that takes no stand: there is nothing to check, unless it is said of somebody who had spoken.</summary>
internal static class SilenceJudge
{
    public static Judged Of(TextMoment moment, Claim claim, LocalDate? published)
    {
        if (Spoken.IsSilence(claim))
        {
            if (published is { } day && moment.Spoken.By(claim, DayNumber.Of(day)) is { } spoken)
            {
                return Judged.Of(TextVerdict.Contradicted, $"{Names.Of(moment.Taken)[spoken.Source]}, of the same party, had spoken of it ({moment.Whole.Chronicle.Find(spoken.Source)!.Published}): {spoken.Stance} {spoken.Property} {spoken.Value}".TrimEnd() + ".", moment.EvidenceOf(claim, Truth.False));
            }
        }

        return Judged.Of(null, claim.Stance == Stance.Retracts ? "It takes back what its source said." : "It takes no stand, so there is nothing to check.");
    }
}
