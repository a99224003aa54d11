using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>What readouts obey, on random claims.</summary>
public sealed class ReadoutLawTests
{
    [Fact]
    public void EveryItem_IsThatOfTheSecondWriting_UnderEveryPolicy() => SaidScene.Any.Sample(
        scene =>
        {
            IReadOnlyList<string> expected = PlainReadouts.Of(scene);
            foreach (Policy policy in Policy.All)
            {
                Items(scene, policy).Should().BeEquivalentTo(expected, policy.Name);
            }
        },
        iter: Worlds.Iterations,
        print: s => s.ToString());

    [Fact]
    public void NoPolicyEnters() => SaidScene.Any.Sample(
        scene =>
        {
            Readouts asRecorded = scene.Under(Policy.AsRecorded).Readouts(scene.Record);
            foreach (Policy policy in Policy.All)
            {
                Readouts other = scene.Under(policy).Readouts(scene.Record);
                other.Should().Be(asRecorded, policy.Name);
                other.ToEnglish().Should().Be(asRecorded.ToEnglish());
            }
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void TheOrderOfClaims_ChangesNothing() => SaidScene.Any.Sample(
        scene => Items(scene with { Claims = [.. scene.Claims.Reverse()] }, Policy.AsRecorded).Should().BeEquivalentTo(Items(scene, Policy.AsRecorded)),
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void WhatOthersSay_ChangesNoKind() => SaidScene.Any.Sample(
        scene =>
        {
            SaidScene reported = scene with
            {
                KnownBy = null,
                Sources = [.. scene.Sources, new("press", "", 4, [])],
                Claims = [.. scene.Claims, .. SaidScene.Values[scene.Property].Select((v, i) => new SaidClaim(scene.Sources.Count, i % 2 == 0 ? "asserts" : "denies", v))],
            };
            Dictionary<string, ReadoutKind> after = Kinds(reported);
            foreach ((string item, ReadoutKind kind) in Kinds(scene with { KnownBy = null }))
            {
                after[item].Should().Be(kind, item);
            }

            static Dictionary<string, ReadoutKind> Kinds(SaidScene scene) => scene.Under(Policy.AsRecorded).Readouts(scene.Record).Items.Where(i => i.Kind != ReadoutKind.Reported).ToDictionary(i => i.Item, i => i.Kind);
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void ARetractedSource_IsOnNoSide() => SaidScene.Any.Where(s => s.Claims.Count > 0).Sample(
        scene =>
        {
            SaidScene retracted = scene with { KnownBy = null, Claims = [.. scene.Claims, new(0, "retracts", scene.Claims[0].Value)] };
            retracted.Under(Policy.AnyReport).Readouts(scene.Record).Items.SelectMany(i => i.Sides).SelectMany(s => s.Sources).Should().NotContain("s0");
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    // In these scenes it is the one property that is spoken of, and what is implied of another.
    private static string[] Items(SaidScene scene, Policy policy) =>
    [
        .. scene.Under(policy).Readouts(scene.Record).Items.Where(i => i.Property.Value == scene.Property)
            .Select(i => $"{i.Item}: {(i.Kind == ReadoutKind.OneSided ? "one-sided" : i.Kind.ToString().ToLowerInvariant())}, {string.Join("; ", i.Sides.Select(s => $"{(s.Party.IsRecorded ? s.Party.Value : "-")}{(s.Denied ? " denies" : "")} {string.Join(' ', s.Sources)}").Order(StringComparer.Ordinal))}"),
    ];
}
