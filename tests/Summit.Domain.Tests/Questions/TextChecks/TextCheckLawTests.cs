using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>What every check obeys, on random claims.</summary>
public sealed class TextCheckLawTests
{
    [Fact]
    public void EveryVerdict_IsThatOfTheSecondWriting() => TextScene.Any.Sample(
        scene =>
        {
            foreach (Policy policy in Policy.All)
            {
                scene.Checked(policy).Now.Should().Be(PlainTextCheck.Of(scene, policy.Name), policy.Name);
            }
        },
        iter: Worlds.Iterations,
        print: s => $"own '{s.Own}', denies {s.Denies}: {string.Join("; ", s.Others)}");

    [Fact]
    public void ATextThatOnlyRepeatsAnother_ChangesNoVerdict() => TextScene.Any.Where(s => s.Others.Count > 0).Sample(
        scene =>
        {
            Chronicle chronicle = scene.Chronicle();
            Claim first = chronicle.Find((ClaimId)"c0")!;
            Chronicle repeated =
            [
                .. All(chronicle),
                Source.Create("copy", SourceKind.NewsAgency, "", new LocalDate(2020, 1, 4)).Repeating("s0"),
                Claim.Of("copied", "copy", first.Stance, first.Subject, first.Property, first.Value),
            ];
            Same(chronicle, repeated);
        },
        iter: Worlds.Iterations / 10);

    [Fact]
    public void WhatDerivesFromTheText_IsNeverUsed() => TextScene.Any.Sample(
        scene =>
        {
            Chronicle chronicle = scene.Chronicle();
            Claim said = chronicle.Find((ClaimId)"said")!;
            Chronicle derived =
            [
                .. All(chronicle),
                Source.Create("echo", SourceKind.PartyOfficial, "", new LocalDate(2020, 1, 6), "A").Repeating("text"),
                Claim.Of("echoed", "echo", said.Stance, said.Subject, said.Property, said.Value),
            ];
            Same(chronicle, derived);
        },
        iter: Worlds.Iterations / 10);

    [Fact]
    public void TheOrderOfClaims_ChangesNothing() => TextScene.Any.Sample(
        scene => Same(scene.Chronicle(), (scene with { Others = [.. scene.Others.Reverse()] }).Chronicle()),
        iter: Worlds.Iterations / 10);

    [Fact]
    public void ARecordWhoseOnlyTextIsChecked_SupportsNothing() => TextScene.Any.Sample(
        scene =>
        {
            foreach (Policy policy in Policy.All)
            {
                (scene with { Others = [] }).Checked(policy).Now.Should().NotBe(TextVerdict.Supported);
            }
        },
        iter: Worlds.Iterations / 10);

    [Fact]
    public void AnAgreeingClaim_NeverWeakensAVerdict() => TextScene.Any.Sample(
        scene =>
        {
            foreach (Policy policy in Policy.All)
            {
                TextVerdict before = scene.Checked(policy).Now!.Value;
                TextVerdict after = (scene with { Others = [.. scene.Others, ("press", "C", scene.Denies, TextScene.Said)] }).Checked(policy).Now!.Value;
                (before == TextVerdict.Supported && after != TextVerdict.Supported).Should().BeFalse($"{policy.Name}: {before} became {after}");
            }
        },
        iter: Worlds.Iterations / 10);

    private static void Same(Chronicle one, Chronicle other)
    {
        foreach (Policy policy in Policy.All)
        {
            (TextVerdict?, TextVerdict?) Verdicts(Chronicle chronicle) => chronicle.Under(policy).Verify("text").Claims.Select(c => (c.Then, c.Now)).Single();
            Verdicts(other).Should().Be(Verdicts(one), policy.Name);
        }
    }

    private static IRecord[] All(Chronicle chronicle) => [.. chronicle];
}
