namespace Summit.Domain.Tool;

/// <summary>States of an opportunity and the reasons for them, in words.</summary>
internal static class OpportunityWords
{
    /// <summary>What a state means, in the words of the page.</summary>
    public static string Meaning(OpportunityState state) => state switch
    {
        OpportunityState.Converted => "a contact as asked for certainly took place there",
        OpportunityState.Precluded => "it was cancelled, one side was certainly not there, or a participant ruled a meeting out",
        OpportunityState.Scheduled => "a meeting of the two is scheduled there",
        OpportunityState.Foregone => "it is over, both were there, and declared coverage says that they did not meet",
        OpportunityState.Unverified => "it is over, no such contact is recorded, and no coverage is declared",
        OpportunityState.Open => "both are there or have confirmed, and nothing is scheduled; they may still meet",
        OpportunityState.Potential => "both are expected, and have not confirmed",
        _ => "the record does not tell",
    };

    /// <summary>Why an opportunity is in its state.</summary>
    public static string Why(Opportunity one) => string.Join("; ", Reasons([.. one.Reasons]));

    private static IEnumerable<string> Reasons(OpportunityReason[] reasons)
    {
        foreach (OpportunityReason reason in reasons)
        {
            // Membership and invitation are one reason in words, and that it is over is what its table says.
            if (reason is not (OpportunityReason.Over or OpportunityReason.Membership or OpportunityReason.Invitation))
            {
                yield return Words(reason);
            }
        }

        if (reasons.Contains(OpportunityReason.Membership))
        {
            yield return reasons.Contains(OpportunityReason.Invitation) ? "expected as members and by invitation" : "expected as members";
        }
        else if (reasons.Contains(OpportunityReason.Invitation))
        {
            yield return "expected by invitation";
        }
    }

    private static string Words(OpportunityReason reason) => reason switch
    {
        OpportunityReason.ContactThere => "they met there",
        OpportunityReason.PossibleContactThere => "they possibly met there",
        OpportunityReason.Cancelled => "it was cancelled or not held",
        OpportunityReason.OneSideAbsent => "one side had nobody there at this level",
        OpportunityReason.NoCommonDay => "they were not there on a common day",
        OpportunityReason.RuledOut => "a meeting was called off or ruled out",
        OpportunityReason.MeetingScheduled => "a meeting is scheduled",
        OpportunityReason.NotScheduled => "no meeting is scheduled",
        OpportunityReason.BothPresent => "both are recorded as there",
        OpportunityReason.BothConfirmed => "both have confirmed",
        OpportunityReason.Covered => "declared coverage includes it",
        OpportunityReason.NothingRecorded => "no contact is recorded",
        OpportunityReason.DaysUncertain => "whether it is over is not known",
        OpportunityReason.OverlappingStays => "both stay there on the same days",
        _ => Plain.Spoken(reason),
    };
}
