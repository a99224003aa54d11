namespace Summit.Domain.Tests;

/// <summary>The policy of one's own that the documentation shows: two independent named sources, and a participant's denial vetoes.</summary>
internal sealed class TwoSourceRule() : Policy("two-source", version: 1)
{
    public override bool Admits(Testimony t) => t.Source.Kind != SourceKind.PressUnnamed;

    public override Truth Decide(Proposition p) =>
        p.Denied.Any(t => t.FromParticipant) ? Truth.Unknown
        : p.Asserted.DistinctBy(t => t.Origin).Count() >= 2 ? Truth.True
        : Truth.Unknown;
}
