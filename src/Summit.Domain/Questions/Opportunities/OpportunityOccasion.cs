namespace Summit.Domain;

/// <summary>What is known of one occasion, before anything is made of it.</summary>
internal sealed record OpportunityOccasion
{
    /// <summary>The session; the default for stays.</summary>
    public SessionId Session { get; init; }

    /// <summary>The place; null where none is known.</summary>
    public string? Place { get; init; }

    /// <summary>The days of the occasion.</summary>
    public required DayBounds When { get; init; }

    /// <summary>The days on which both can be there.</summary>
    public required DayBounds Common { get; init; }

    /// <summary>Whether both were there, at the level, on a common day.</summary>
    public required Truth Present { get; init; }

    /// <summary>The same, where an accepted invitation stands for presence.</summary>
    public required Truth Confirmed { get; init; }

    /// <summary>Whether both are expected.</summary>
    public required Truth Expected { get; init; }

    /// <summary>Why they are expected, or why it is an occasion.</summary>
    public IReadOnlyList<OpportunityReason> Grounds { get; init; } = [];

    /// <summary>Whether the occasion was cancelled, or surely is not held.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether it was never more than speculated, proposed or requested, so that it did not take place once its days are past.</summary>
    public bool NeverSettled { get; init; }

    /// <summary>Whether one side surely has nobody there at the level.</summary>
    public bool OneSideAbsent { get; init; }

    /// <summary>The sessions, or the records of the stays.</summary>
    public required IReadOnlyList<RecordRef> Records { get; init; }
}
