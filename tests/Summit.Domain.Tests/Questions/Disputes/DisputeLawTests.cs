using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>What disputes obey, on random claims.</summary>
public sealed class DisputeLawTests
{
    [Fact]
    public void TheSides_AreThoseOfTheSecondWriting_UnderEveryPolicy() => SaidScene.Any.Sample(
        scene =>
        {
            IReadOnlyList<string> expected = PlainDisputes.Of(scene);
            foreach (Policy policy in Policy.All)
            {
                Sides(scene, policy).Should().BeEquivalentTo(expected, policy.Name);
            }
        },
        iter: Worlds.Iterations,
        print: s => s.ToString());

    [Fact]
    public void WhatIsTaken_IsWhatTheReadingTakes() => SaidScene.Any.Where(s => s.Property is "adoption" or "blocked-by" or "topic").Sample(
        scene =>
        {
            foreach (Policy policy in Policy.All)
            {
                Reading reading = scene.Under(policy);
                string taken = scene.Property switch
                {
                    "adoption" => reading.AdoptionOf("text").Value,
                    "blocked-by" => string.Join(", ", reading.BlockersOf("text")),
                    _ => string.Join(", ", reading.TopicsOf("talk")),
                };
                reading.Disputes(scene.Record).All.Select(d => d.Taken).Should().BeSubsetOf([taken], policy.Name);
            }
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void TheOrderOfClaims_ChangesNothing() => SaidScene.Any.Sample(
        scene => Sides(scene with { Claims = [.. scene.Claims.Reverse()] }, Policy.AsRecorded).Should().BeEquivalentTo(Sides(scene, Policy.AsRecorded)),
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void ATextThatOnlyRepeatsAnother_AddsNoSide() => SaidScene.Any.Where(s => s.Claims.Any(c => c.Stance != "retracts")).Sample(
        scene =>
        {
            SaidScene all = scene with { KnownBy = null };
            SaidClaim repeated = all.Claims.First(c => c.Stance != "retracts");
            int day = all.Sources[repeated.Source].Day;
            SaidScene copied = all with
            {
                Sources = [.. all.Sources, new("press", "", day == 0 ? 0 : day + 5, [repeated.Source])],
                Claims = [.. all.Claims, repeated with { Source = all.Sources.Count }],
            };
            Sides(copied, Policy.AsRecorded).Should().BeEquivalentTo(Sides(all, Policy.AsRecorded));
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void ARetractedSource_IsOnNoSide() => SaidScene.Any.Where(s => s.Claims.Count > 0).Sample(
        scene =>
        {
            SaidScene retracted = scene with { KnownBy = null, Claims = [.. scene.Claims, new(0, "retracts", scene.Claims[0].Value)] };
            Sides(retracted, Policy.AsRecorded).Should().NotContain(s => s.Contains("s0", StringComparison.Ordinal));
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void Silence_MakesNoDispute() => SaidScene.Any.Sample(
        scene =>
        {
            SaidScene silent = scene with { Claims = [.. scene.Claims.Select((c, i) => c with { Stance = i % 3 == 0 ? "no-information" : i % 3 == 1 ? "declines-to-confirm" : "speculates" })] };
            Sides(silent, Policy.AnyReport).Should().BeEmpty();
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    private static string[] Sides(SaidScene scene, Policy policy)
    {
        Dispute[] all = [.. scene.Under(policy).Disputes(scene.Record).All];
        all.Select(d => (d.Record, d.Property.Value, d.Part)).Should().BeSubsetOf([(scene.Record, scene.Property, null)]).And.OnlyHaveUniqueItems();
        return [.. all.SelectMany(d => d.Sides).Select(s => $"{(s.Denied ? "not " : "")}{s.Value} ({string.Join(' ', s.Sources)})")];
    }
}
