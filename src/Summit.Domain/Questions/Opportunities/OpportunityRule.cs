namespace Summit.Domain;

/// <summary>From what is known of an occasion to its state: the pure rule.</summary>
internal static class OpportunityRule
{
    /// <param name="occasion">The occasion.</param>
    /// <param name="contact">Whether a contact as asked for took place there by the day.</param>
    /// <param name="scheduled">Whether a meeting of the two there is scheduled.</param>
    /// <param name="ruledOut">Whether one was ruled out.</param>
    /// <param name="over">Whether the occasion is over.</param>
    /// <param name="covered">Whether declared coverage contains such contacts on the days that both can have been there.</param>
    public static (OpportunityState State, IReadOnlyList<OpportunityReason> Reasons) Of(
        OpportunityOccasion occasion, Truth contact, Truth scheduled, Truth ruledOut, Truth over, bool covered)
    {
        if (contact == Truth.True)
        {
            return (OpportunityState.Converted, With(OpportunityReason.ContactThere));
        }

        if (Preclusion(occasion, ruledOut, over) is { } preclusion)
        {
            return (OpportunityState.Precluded, With(preclusion));
        }

        if (scheduled == Truth.True)
        {
            return (OpportunityState.Scheduled, With(OpportunityReason.MeetingScheduled));
        }

        return over switch
        {
            Truth.True => Afterwards(),
            Truth.False => Beforehand(),
            _ => (OpportunityState.Unknown, With(OpportunityReason.DaysUncertain)),
        };

        (OpportunityState, IReadOnlyList<OpportunityReason>) Afterwards() =>
            contact == Truth.Unknown ? (OpportunityState.Unknown, With(OpportunityReason.PossibleContactThere, OpportunityReason.Over))
            : covered && occasion.Present == Truth.True ? (OpportunityState.Foregone, With(OpportunityReason.BothPresent, OpportunityReason.Covered, OpportunityReason.NothingRecorded, OpportunityReason.Over))
            : covered ? (OpportunityState.Unknown, With(OpportunityReason.Covered, OpportunityReason.NothingRecorded, OpportunityReason.Over))
            : (OpportunityState.Unverified, With([.. Presence(occasion), OpportunityReason.NothingRecorded, OpportunityReason.Over]));

        (OpportunityState, IReadOnlyList<OpportunityReason>) Beforehand()
        {
            OpportunityReason[] reasons =
            [
                .. Presence(occasion),
                .. scheduled == Truth.False ? [OpportunityReason.NotScheduled] : Array.Empty<OpportunityReason>(),
                .. contact == Truth.Unknown ? [OpportunityReason.PossibleContactThere] : Array.Empty<OpportunityReason>(),
            ];
            return (occasion.Confirmed == Truth.True ? OpportunityState.Open : occasion.Expected == Truth.True ? OpportunityState.Potential : OpportunityState.Unknown, With(reasons));
        }

        IReadOnlyList<OpportunityReason> With(params IReadOnlyList<OpportunityReason> reasons) => [.. reasons, .. occasion.Grounds];
    }

    private static OpportunityReason? Preclusion(OpportunityOccasion occasion, Truth ruledOut, Truth over) =>
        occasion.IsCancelled || (occasion.NeverSettled && over == Truth.True) ? OpportunityReason.Cancelled
        : occasion.OneSideAbsent ? OpportunityReason.OneSideAbsent
        : occasion.Confirmed == Truth.False ? OpportunityReason.NoCommonDay
        : ruledOut == Truth.True ? OpportunityReason.RuledOut
        : null;

    private static IEnumerable<OpportunityReason> Presence(OpportunityOccasion occasion) =>
        occasion.Present == Truth.True ? [OpportunityReason.BothPresent]
        : occasion.Confirmed == Truth.True ? [OpportunityReason.BothConfirmed]
        : [];
}
