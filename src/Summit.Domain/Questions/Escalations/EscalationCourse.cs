namespace Summit.Domain;

/// <summary>What is known of the days that part the phases of an escalation: the pure rule.</summary>
/// <remarks>
/// In every possible world each of these days is fixed, and the end is not before the start. Each answer looks for one world in which a phase holds; what
/// decides one phase is independent of what decides another, so no two searches share a day.
/// </remarks>
internal readonly struct EscalationCourse
{
    private readonly int startMin;
    private readonly int startMax;
    private readonly int endMin;
    private readonly int endMax;
    private readonly IReadOnlyList<DayBounds> steps;
    private readonly IReadOnlyList<DayBounds> turns;

    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended; anywhen where that is not recorded.</param>
    /// <param name="steps">When its steps were.</param>
    /// <param name="turns">What may have turned it: the cease-fire, or without one the steps of hostility 1.</param>
    public EscalationCourse(DayBounds start, DayBounds end, IReadOnlyList<DayBounds> steps, IReadOnlyList<DayBounds> turns)
    {
        (this.steps, this.turns) = (steps, turns);
        (startMin, startMax, endMin, endMax) = (start.StartMin, start.StartMax, end.EndMin, end.EndMax);

        // A record whose end is before its start, which is a finding, keeps its days as they are: it never was under way.
        if (startMin <= endMax)
        {
            (startMax, endMin) = (Math.Min(startMax, endMax), Math.Max(endMin, startMin));
        }
    }

    /// <summary>Whether it was under way on a day, first and last day included.</summary>
    public Truth Ongoing(int day) =>
        startMax <= day && day <= endMin ? Truth.True
        : day < startMin || day > endMax ? Truth.False
        : Truth.Unknown;

    /// <summary>The days since its last day, as far as it may have ended before that day; null if it certainly had not.</summary>
    public DayCount? Since(int day) =>
        endMin > day ? null
        : new(endMax >= day ? 0 : day - endMax, endMin == DayNumber.BeforeAll ? null : day - endMin);

    /// <summary>The phases that are possible on a day, in the order of the course.</summary>
    public IReadOnlyList<EscalationPhase> Possible(int day)
    {
        List<EscalationPhase> possible = [];
        bool underWay = Ongoing(day) != Truth.False;
        Add(EscalationPhase.Before, startMax > day && steps.All(s => s.StartMax > day));
        Add(EscalationPhase.Onset, startMax > day && steps.Any(s => s.StartMin <= day));
        Add(EscalationPhase.Escalation, underWay && NotTurned(Math.Min(startMax, day), day));
        Add(EscalationPhase.DeEscalation, underWay && Turned(startMin, day));
        Add(EscalationPhase.Impact, startMin <= endMax ? endMin < day : endMin < day && startMin <= day);
        return ValueList.Of(possible);

        void Add(EscalationPhase phase, bool isPossible)
        {
            if (isPossible)
            {
                possible.Add(phase);
            }
        }
    }

    // The later it began, the fewer turns lie between its start and the day.
    private bool NotTurned(int latestStart, int day) => turns.All(t => t.StartMin < latestStart || t.StartMax > day);

    private bool Turned(int earliestStart, int day) => turns.Any(t => t.StartMin <= day && t.StartMax >= earliestStart);
}
