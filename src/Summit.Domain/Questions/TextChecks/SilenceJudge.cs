namespace Summit.Domain;

/// <summary>A claim that takes no stand: there is nothing to check, unless it is said of somebody who had spoken.</summary>
internal static class SilenceJudge
{
    public static Judged Of(TextMoment moment, Chronicle whole, Claim claim, LocalDate? published)
    {
        if (claim.Stance == Stance.DeclinesToConfirm || claim.Stance == Stance.NoInformation)
        {
            IReadOnlyList<PartyId> by = whole.Find(claim.Source)?.By ?? [];
            Claim? spoken = moment.Rest.Chronicle.Claims.FirstOrDefault(c =>
                (c.Stance == Stance.Asserts || c.Stance == Stance.Denies)
                && c.Subject == claim.Subject && c.Property == claim.Property && (!claim.Value.IsRecorded || c.Value == claim.Value)
                && whole.Find(c.Source) is { } other && other.Kind.IsOfficial && other.By.Intersect(by).Any()
                && published is { } day && other.Published.TryGetBounds(out DayBounds spoke) && spoke.LatestEnd <= day);
            if (spoken is not null)
            {
                return Judged.Of(TextVerdict.Contradicted, $"{Names.Of(moment.Taken)[spoken.Source]}, of the same party, had spoken of it ({whole.Find(spoken.Source)!.Published}): {spoken.Stance} {spoken.Property} {spoken.Value}".TrimEnd() + ".", moment.EvidenceOf(claim, Truth.False));
            }
        }

        return Judged.Of(null, claim.Stance == Stance.Retracts ? "It takes back what its source said." : "It takes no stand, so there is nothing to check.");
    }
}
