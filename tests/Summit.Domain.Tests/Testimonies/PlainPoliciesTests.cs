using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Each policy agrees with its second writing on random scenes.</summary>
public sealed class PlainPoliciesTests
{
    private static readonly int[] Listed = [3, 0, 5];

    private static readonly Policy[] Six = [.. Policy.All, Policy.SourcePriority([.. Listed.Select(s => SourceId.Parse($"s{s}"))])];

    [Fact]
    public void EveryPolicy_DecidesAsItsParagraphSays() => Scene.Any.Sample(
        scene =>
        {
            Chronicle chronicle = scene.Chronicle();
            foreach (Policy policy in Six)
            {
                Reading reading = chronicle.Under(policy, scene.KnownBy is { } day ? Scene.DayOf(day) : null);
                ResolvedMeeting taken = reading.Resolve(chronicle.Meetings[0], Dyad.Of("A", "B"));

                (policy.Text, reading.IsKnown(Scene.Meeting).ToString(), taken.Occurred.ToString(), taken.When, taken.Facets.Encounter.Value, taken.Plan.Value).Should().Be(Expected(scene, policy));
            }
        },
        iter: Worlds.Iterations,
        print: Printed);

    private static (string, string, string, DayBounds, string, string) Expected(Scene scene, Policy policy)
    {
        PlainPolicies plain = new(scene, policy.Name, Listed);
        DayBounds when = plain.When() is { } days ? DayBounds.Within(Scene.DayOf(days.First), Scene.DayOf(days.Last)) : DayBounds.Anywhen;
        return (policy.Text, plain.Known(), plain.Held(), when, plain.Encounter(), plain.Plan());
    }

    private static string Printed(Scene scene) => string.Join(
        '\n',
        [
            $"occurrence '{scene.Occurrence}', plan '{scene.Plan}', day {scene.Day}, encounter '{scene.Encounter}', known by {scene.KnownBy}",
            .. scene.Sources.Select((s, i) => $"s{i}: {s.Kind} by {string.Join('+', s.By)} on {s.Published} from {string.Join('+', s.From)}"),
            .. scene.Claims.Select(c => c.ToString()),
        ]);
}
