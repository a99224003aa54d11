namespace Summit.Domain;

/// <summary>Which rule gave a property its value.</summary>
internal enum DecidedBy
{
    /// <summary>The policy takes the record's own values.</summary>
    TheRecord,

    /// <summary>No admissible claim speaks of it, so the record's value stays.</summary>
    NoClaim,

    /// <summary>No admissible claim counts, so whether it was held is unknown.</summary>
    NotAttested,

    /// <summary>No admissible claim counts, and the record itself rules it out.</summary>
    RuledOutByTheRecord,

    /// <summary>A part that says nothing of its own takes the value of its whole.</summary>
    TheWhole,

    /// <summary>The policy decided.</summary>
    ThePolicy,

    /// <summary>Different values are asserted.</summary>
    DifferentValues,

    /// <summary>Another value is denied, which says nothing of this one.</summary>
    OnlyOthersDenied,

    /// <summary>The policy took a day from those given.</summary>
    DaysGiven,

    /// <summary>The latest plan stands.</summary>
    LatestPlan,

    /// <summary>The record is possibly, not surely, known by the day of the reading.</summary>
    NotSurelyKnown,
}
