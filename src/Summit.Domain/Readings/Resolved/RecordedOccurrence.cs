namespace Summit.Domain;

/// <summary>What the record itself says of whether something took place.</summary>
internal static class RecordedOccurrence
{
    /// <summary>
    /// Held and in progress: true. Not held: false, and so is a plan of which nothing more is known than that it was cancelled or declined, or
    /// never went beyond speculated, proposed or requested. Everything else is unknown.
    /// </summary>
    public static Truth Of(Occurrence occurrence, Plan plan) =>
        occurrence == Occurrence.Held || occurrence == Occurrence.InProgress ? Truth.True
        : occurrence == Occurrence.NotHeld ? Truth.False
        : (!occurrence.IsRecorded || occurrence == Occurrence.Unknown) && NeverSettled.Contains(plan) ? Truth.False
        : Truth.Unknown;

    private static readonly Plan[] NeverSettled = [Plan.Cancelled, Plan.Declined, Plan.Speculated, Plan.Proposed, Plan.Requested];
}
