using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>A meeting of A and B, a text about it, and what others say: random, in the plainest terms.</summary>
/// <param name="Own">The recorded encounter; empty for none.</param>
/// <param name="Denies">Whether the text denies its value; else it asserts it.</param>
/// <param name="Others">What other, independent sources say: kind, whose, stance, value.</param>
internal sealed record TextScene(string Own, bool Denies, IReadOnlyList<(string Kind, string By, bool Denies, string Value)> Others)
{
    public const string Said = "call";

    private static readonly Gen<(string, string, bool, string)> Other =
        from kind in Gen.OneOf("party-official", "joint-text", "press", "press", "press-unnamed")
        from whose in Gen.OneOf("A", "B", "C")
        from denies in Gen.OneOf(false, false, true)
        from value in Gen.OneOf(Said, Said, "greeting", "pull-aside")
        select (kind, whose, denies, value);

    public static Gen<TextScene> Any { get; } =
        from own in Gen.OneOf("", Said, "greeting")
        from denies in Gen.Bool
        from others in Other.List[0, 5]
        select new TextScene(own, denies, others);

    public Chronicle Chronicle() =>
    [
        Meeting.Held("m", new LocalDate(2020, 1, 1), Own.Length == 0 ? Facets.None : Facets.None with { Encounter = Encounter.From(Own) }, Delegation.Of("A"), Delegation.Of("B")),
        Source.Create("text", SourceKind.Press, "", new LocalDate(2020, 1, 5)),
        Claim.Of("said", "text", Denies ? Stance.Denies : Stance.Asserts, (MeetingId)"m", ClaimProperty.Encounter, Encounter.From(Said)),
        .. Others.Select((o, i) => Source.Create($"s{i}", SourceKind.From(o.Kind), "", new LocalDate(2020, 1, 3), o.By)),
        .. Others.Select((o, i) => Claim.Of($"c{i}", $"s{i}", o.Denies ? Stance.Denies : Stance.Asserts, (MeetingId)"m", ClaimProperty.Encounter, Encounter.From(o.Value))),
    ];

    public CheckedClaim Checked(Policy policy) => Chronicle().Under(policy).Verify("text").Claims.Single();
}
