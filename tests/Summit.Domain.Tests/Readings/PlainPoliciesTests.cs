using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Each policy agrees with its second writing on random scenes.</summary>
public sealed class PlainPoliciesTests
{
    private static readonly int[] Listed = [3, 0, 5];

    [Theory]
    [InlineData("as-recorded")]
    [InlineData("any-report")]
    [InlineData("participant-confirmed")]
    [InlineData("mutual-confirmation")]
    [InlineData("source-priority:s3,s0,s5")]
    [InlineData("latest-assertion")]
    public void Policy_DecidesAsItsParagraphSays(string text)
    {
        Policy.TryNamed(text, out Policy? policy).Should().BeTrue();
        Scene.Any.Sample(
            scene =>
            {
                PlainPolicies plain = new(scene, policy!.Name, Listed);
                Reading reading = scene.Under(policy);
                ResolvedMeeting resolved = reading.Resolve(reading.Chronicle.Meetings[0], Dyad.Of("A", "B"));
                DayBounds when = plain.When() is { } days ? DayBounds.Within(Scene.DayOf(days.First), Scene.DayOf(days.Last)) : DayBounds.Anywhen;
                (string, string, DayBounds, string, string) expected = (plain.Known(), plain.Held(), when, plain.Encounter(), plain.Plan());
                (reading.IsKnown(Scene.Meeting).ToString(), resolved.Occurred.ToString(), resolved.When, resolved.Facets.Encounter.Value, resolved.Plan.Value).Should().Be(expected);
            },
            iter: 20_000,
            print: scene => $"{scene.Occurrence}|{scene.Plan}|{scene.Day}|{scene.Encounter}|{scene.KnownBy}\n{string.Join('\n', scene.Sources.Select((s, i) => $"s{i} {s.Kind} by {string.Join('+', s.By)} on {s.Published} from {string.Join('+', s.From)}"))}\n{string.Join('\n', scene.Claims.Select(c => c.ToString()))}");
    }
}
