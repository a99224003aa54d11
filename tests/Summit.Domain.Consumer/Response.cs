using Summit.Domain.Time;

namespace Summit.Domain.Consumer;

/// <summary>Somebody's own type that holds answers and their parts, which are written and never read.</summary>
public sealed record Response(
    IAnswer Answer,
    LastContact Last,
    Definition Definition,
    DayBounds When,
    Evidence Evidence,
    IReadOnlyList<Finding> Findings);
