using System.Diagnostics.Contracts;

namespace Summit.Domain;

/// <summary>A day that one source gives.</summary>
/// <remarks>Equal when both members are; no order.</remarks>
/// <param name="Testimony">Who gives it.</param>
/// <param name="Day">The day or extent, bounded by the day of publication where it speaks of the past.</param>
public sealed record DatedTestimony(Testimony Testimony, DayBounds Day);

/// <summary>The days that sources give of one thing, for a policy to take one from.</summary>
/// <remarks>Equal by reference; no order. The order of the days means nothing.</remarks>
public sealed class Dating
{
    internal Dating(Proposition proposition, IReadOnlyList<DatedTestimony> given) => (Proposition, Given) = (proposition, given);

    /// <summary>What is dated: of a meeting or a session that it was held; of anything else that its date is one of those given.</summary>
    public Proposition Proposition { get; }

    /// <summary>The days given; at least one. A source that gives none is not here.</summary>
    public IReadOnlyList<DatedTestimony> Given { get; }

    /// <summary>Only what these origins give, or all of it if they give none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="testimonies"/> is null.</exception>
    [Pure]
    public Dating GivenBy(IEnumerable<Testimony> testimonies)
    {
        ArgumentNullException.ThrowIfNull(testimonies);
        if (Given.Count == 1)
        {
            return this;
        }

        HashSet<SourceId> origins = [.. testimonies.Select(t => t.Origin)];
        DatedTestimony[] theirs = [.. Given.Where(g => origins.Contains(g.Testimony.Origin))];
        return theirs.Length == 0 ? this : new(Proposition, theirs);
    }

    /// <summary>From the earliest to the latest of all days given, starts and ends each for itself.</summary>
    public DayBounds Hull() => Given.Count == 1 ? Given[0].Day : Given.Select(g => g.Day).Aggregate((one, other) => one.Hull(other));

    /// <summary>What all days given have in common, if anything.</summary>
    public DayBounds? Intersection() => Given.Count == 1 ? Given[0].Day : Given.Select(g => (DayBounds?)g.Day).Aggregate((one, other) => one is { } a && other is { } b ? a.Intersection(b) : null);

    /// <summary>What all days given have in common, or their hull if that is nothing.</summary>
    public DayBounds IntersectionOrHull() => Intersection() ?? Hull();
}
