namespace Summit.Domain;

/// <summary>One step of an escalation as a reading takes it: when, by whom, and how hostile.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record EscalationIntensity
{
    internal EscalationIntensity(DayBounds when, int? hostility, string step, PartyId actor, StepAction action, string title) =>
        (When, Hostility, Step, Actor, Action, Title) = (when, hostility, step, actor, action, title);

    /// <summary>When the step was taken.</summary>
    public DayBounds When { get; }

    /// <summary>Its level of hostility, 1 (none) to 5 (war), as in the Correlates of War; null where it is not recorded or unknown.</summary>
    public int? Hostility { get; }

    /// <summary>The key of the step; empty where it has none.</summary>
    public string Step { get; }

    /// <summary>Who took it; the default where not recorded or disputed.</summary>
    public PartyId Actor { get; }

    /// <summary>What was done.</summary>
    public StepAction Action { get; }

    /// <summary>What was done, in words.</summary>
    public string Title { get; }
}
