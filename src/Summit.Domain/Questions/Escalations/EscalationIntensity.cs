namespace Summit.Domain;

/// <summary>One step of an escalation as a reading takes it: when, by whom, and how hostile.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="When">When the step was taken.</param>
/// <param name="Hostility">Its level of hostility, 1 (none) to 5 (war), as in the Correlates of War; null where it is not recorded or unknown.</param>
/// <param name="Step">The key of the step; empty where it has none.</param>
/// <param name="Actor">Who took it; the default where not recorded or disputed.</param>
/// <param name="Action">What was done.</param>
/// <param name="Title">What was done, in words.</param>
public sealed record EscalationIntensity(DayBounds When, int? Hostility, string Step, PartyId Actor, StepAction Action, string Title);
