using NodaTime.Text;

namespace Summit.Domain;

/// <summary>A day on which what is known of two parties changed: claims on their records were published by then, or may have been, that were not before.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record KnowledgeDay
{
    internal KnowledgeDay(LocalDate day, IReadOnlyList<ClaimId> known, IReadOnlyList<ClaimId> possiblyKnown) =>
        (Day, Known, PossiblyKnown) = (day, ValueList.Of(known), ValueList.Of(possiblyKnown));

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The claims that are surely published by this day, and by no earlier one, in the order of their ids.</summary>
    public IReadOnlyList<ClaimId> Known { get; }

    /// <summary>The claims that may be published by this day, and surely are not by an earlier one, in the order of their ids; without those that surely are.</summary>
    public IReadOnlyList<ClaimId> PossiblyKnown { get; }

    /// <summary>The day and the claims.</summary>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(Day)}: {string.Join(", ", Known.Select(c => c.ToString()).Concat(PossiblyKnown.Select(c => $"{c} perhaps")))}";
}
