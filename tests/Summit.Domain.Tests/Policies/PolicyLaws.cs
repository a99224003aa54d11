using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>What every policy obeys, the library's and anybody's: written once, run over any.</summary>
internal static class PolicyLaws
{
    private static readonly int Scenes = Worlds.Iterations / 20;

    private static readonly Dyad Pair = Dyad.Of("A", "B");

    /// <summary>One more independent source that agrees never weakens what is decided.</summary>
    public static void AgreementNeverWeakens(Policy policy) => Scene.Any.Select(NewSource).Sample(
        (scene, source) =>
        {
            Truth before = Held(scene, policy);
            SceneClaim agreeing = new(scene.Sources.Length, before == Truth.True ? "asserts" : "denies", "held", "true");
            Scene more = scene with { Sources = [.. scene.Sources, source], Claims = [.. scene.Claims, agreeing] };
            if (before == Truth.Unknown || scene.KnownBy < source.Published!.Value.Last)
            {
                return;
            }

            Held(more, policy).Should().Be(before);
        },
        iter: Scenes);

    /// <summary>In which order claims come, and which ids they have, changes nothing.</summary>
    public static void OrderNeverMatters(Policy policy) => Scene.Any.Select(Gen.Shuffle(Enumerable.Range(0, 12).ToArray())).Sample(
        (scene, order) => Taken(scene, policy, order).Should().Be(Taken(scene, policy)),
        iter: Scenes);

    /// <summary>To say the same twice, or to repeat later what another said, changes nothing.</summary>
    public static void DuplicatesAndCopiesChangeNothing(Policy policy) => Scene.Any.Select(Gen.Int[0, 6], Gen.Int[0, 4], Gen.Bool).Sample(
        (scene, which, later, copies) =>
        {
            SceneClaim? claim = which < scene.Claims.Length ? scene.Claims[which] : null;
            if (claim is null || scene.Sources[claim.Source].Published is not { } published || (claim.Stance == "retracts" && copies))
            {
                return;
            }

            SceneSource copy = new("press", [], (published.Last + later, published.Last + later), [claim.Source]);
            Scene more = copies
                ? scene with { Sources = [.. scene.Sources, copy], Claims = [.. scene.Claims, claim with { Source = scene.Sources.Length }] }
                : scene with { Claims = [.. scene.Claims, claim] };

            Taken(more, policy).Should().Be(Taken(scene, policy));
        },
        iter: Scenes);

    /// <summary>A later day of knowledge knows no less, and what is taken by a day is what would be taken if nothing later had been said.</summary>
    public static void KnownByIsMonotone(Policy policy) => Scene.Any.Select(Gen.Int[0, 12], Gen.Int[0, 5]).Sample(
        (scene, day, more) =>
        {
            Scene now = scene with { KnownBy = day };
            Scene later = scene with { KnownBy = day + more };
            now.Under(policy).IsKnown(Scene.Meeting).Should().BeOneOf([.. Enum.GetValues<Truth>().Where(t => t <= later.Under(policy).IsKnown(Scene.Meeting))]);

            SceneClaim[] known = [.. scene.Claims.Where(c => scene.Sources[c.Source].Published is { } p && p.Last <= day)];
            if (known.Length > 0)
            {
                Taken(scene with { Claims = known, KnownBy = null }, policy).Should().Be(Taken(now, policy));
            }
        },
        iter: Scenes);

    private static Truth Held(Scene scene, Policy policy) => scene.Under(policy).WasHeld(Scene.Meeting, Pair);

    private static (Truth, DayBounds, Facets, Plan, Directness) Taken(Scene scene, Policy policy, int[]? order = null)
    {
        Reading reading = scene.Under(policy, order);
        ResolvedMeeting taken = reading.Resolve(reading.Chronicle.Meetings[0], Pair);
        return (taken.Occurred, taken.When, taken.Facets, taken.Plan, taken.Directness);
    }

    private static Gen<SceneSource> NewSource { get; } =
        from kind in Gen.OneOf("party-official", "press", "press-unnamed", "joint-text")
        from owners in Gen.OneOf<string[]>([], ["A"], ["B"], ["C"])
        from day in Gen.Int[0, 9]
        select new SceneSource(kind, owners, (day, day), []);
}
