using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Whatever differs is said, and nothing else: tried on chronicles of any records.</summary>
public class ChangesLawTests
{
    private static readonly Gen<(Chronicle Before, Chronicle After)> Pair =
        from chronicle in AnyRecords.Chronicle
        from other in AnyRecords.Chronicle
        from seeds in Gen.Int[0, 100_000].Array[0, 3]
        from dropped in Gen.Int[0, 6]
        select (chronicle, seeds.Aggregate(Joined(chronicle, other, dropped), AnyRecords.Changed));

    [Fact]
    public void Changes_ToItself_AreNone() =>
        AnyRecords.Chronicle.Sample(chronicle => chronicle.ChangesTo(chronicle).IsEmpty && chronicle.ChangesTo(AnyRecords.Built(AnyRecords.Listed(chronicle).Reverse(), chronicle.Extra)).IsEmpty, iter: Runs);

    [Fact]
    public void Changes_AreNone_ExactlyWhenTheChroniclesAreEqual() =>
        Pair.Sample(p => p.Before.ChangesTo(p.After).IsEmpty == p.Before.Equals(p.After), iter: Runs);

    [Fact]
    public void Changes_AppliedToTheEarlier_GiveTheLater() =>
        Pair.Sample(
            p =>
            {
                ChronicleChanges changes = p.Before.ChangesTo(p.After);
                IRecord[] gone = [.. changes.Removed, .. changes.Changed.Select(c => c.Before)];
                IRecord[] come = [.. changes.Added, .. changes.Changed.Select(c => c.After)];
                AnyRecords.Built(AnyRecords.Listed(p.Before).Except(gone).Concat(come), p.After.Extra).Should().Be(p.After);
            },
            iter: Runs);

    [Fact]
    public void Changes_TheOtherWayRound_AreMirrored() =>
        Pair.Sample(
            p =>
            {
                (ChronicleChanges there, ChronicleChanges back) = (p.Before.ChangesTo(p.After), p.After.ChangesTo(p.Before));
                return there.Added.SequenceEqual(back.Removed) && there.Removed.SequenceEqual(back.Added) && there.Changed.Select(c => (c.Before, c.After)).SequenceEqual(back.Changed.Select(c => (c.After, c.Before)))
                    && there.Changed.Zip(back.Changed).All(c => Values(c.First.Members, mirrored: false).SequenceEqual(Values(c.Second.Members, mirrored: true)));
            },
            iter: Runs);

    [Fact]
    public void Members_OfAChangedRecord_AreThoseWhoseValuesDiffer() =>
        Pair.Sample(
            p =>
            {
                foreach (RecordChange change in p.Before.ChangesTo(p.After).Changed)
                {
                    Type type = change.After.GetType();
                    string[] known = [.. PublicTypes.Held(type).Where(m => m.Name != "Extra" && !Equals(m.GetValue(change.Before), m.GetValue(change.After))).Select(m => char.ToLowerInvariant(m.Name[0]) + m.Name[1..])];
                    ExtraMembers[] extra = [.. new[] { change.Before, change.After }.Select(r => (ExtraMembers?)PublicTypes.Held(type).Single(m => m.Name == "Extra").GetValue(r) ?? [])];
                    string[] unknown = [.. extra[0].Keys.Union(extra[1].Keys).Where(k => !(extra[0].TryGetValue(k, out var one) && extra[1].TryGetValue(k, out var other) && Canonical.Same(one, other)))];

                    // The names of unknown members hold anything, points and brackets too.
                    change.Members.Where(m => !m.Member.StartsWith('x')).Select(m => m.Member.Split('.', '[')[0]).Distinct().Should().BeEquivalentTo(known);
                    unknown.All(u => change.Members.Any(m => m.Member.StartsWith(u, StringComparison.Ordinal))).Should().BeTrue();
                    change.Members.Should().OnlyContain(m => m.Before != m.After || m.Before.ToString().StartsWith('['));
                }
            },
            iter: Runs);

    private static int Runs => Math.Max(1, Worlds.Iterations / 10);

    private static Chronicle Joined(Chronicle chronicle, Chronicle other, int dropped) =>
        AnyRecords.Built(AnyRecords.Listed(chronicle).Where((_, i) => i != dropped).Concat(dropped % 2 == 0 ? AnyRecords.Listed(other) : []), dropped % 3 == 0 ? other.Extra : chronicle.Extra);

    private static IEnumerable<string> Values(IEnumerable<MemberChange> members, bool mirrored) =>
        members.Select(m => mirrored ? $"{m.After} / {m.Before}" : $"{m.Before} / {m.After}").Order(StringComparer.Ordinal);
}
