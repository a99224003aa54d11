using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>A part of a session agrees with the second writing of the policies: it takes from its whole, as the policy takes it, what it does not record.</summary>
public sealed class PlainPartsTests
{
    private static readonly int[] Listed = [3, 0, 5];

    private static readonly Policy[] Five = [.. Policy.All.Where(p => p != Policy.AsRecorded), Policy.SourcePriority([.. Listed.Select(s => SourceId.Parse($"s{s}"))])];

    [Fact]
    public void APart_IsHeldAsItsOwnClaimsAndItsWholeSay() => Scene.Any.Select(Scene.Any).Sample(
        (whole, part) =>
        {
            whole = whole with { KnownBy = null };
            part = part with { KnownBy = null, Sources = whole.Sources };
            Chronicle chronicle = Two(whole, part);
            SceneClaim[] ofPart = part.Claims;
            foreach (Policy policy in Five)
            {
                Reading reading = chronicle.Under(policy);
                string wholeHeld = new PlainPolicies(whole, policy.Name, Listed).Held();
                string partHeld = new PlainPolicies(part with { Day = part.Day ?? whole.Day, Claims = ofPart }, policy.Name, Listed).Held(wholeHeld);

                (policy.Text, reading.WasHeld("w", Pair).ToString(), reading.WasHeld("p", Pair).ToString()).Should().Be((policy.Text, wholeHeld, partHeld));
            }
        },
        iter: Worlds.Iterations);

    private static Dyad Pair { get; } = Dyad.Of("A", "B");

    private static Chronicle Two(Scene whole, Scene part) =>
        [.. Records(whole, SessionOf("w", whole), "w"), .. Records(part, SessionOf("p", part) with { PartOf = "w" }, "p").Where(r => r is not Source)];

    private static IEnumerable<IRecord> Records(Scene scene, Session session, string id) =>
        All(scene.Chronicle()).Where(r => r is not Meeting).Select(r => r is Claim claim ? claim with { Id = $"{id}{claim.Id}", Subject = claim.Subject with { Record = session.Id } } : r).Append(session);

    private static IEnumerable<IRecord> All(Chronicle chronicle)
    {
        foreach (IRecord record in chronicle)
        {
            yield return record;
        }
    }

    private static Session SessionOf(string id, Scene scene)
    {
        Meeting meeting = scene.Chronicle().Meetings[0];
        return new() { Id = id, Forum = "f", When = meeting.When, Occurrence = meeting.Occurrence, Plan = meeting.Plan, Delegations = meeting.Delegations };
    }
}
