using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Identity under every policy against every way to divide the records, and its laws.</summary>
public sealed class IdentityRestatedTests
{
    private static readonly Dyad Pair = Worlds.Pair;

    private static readonly Gen<int> Day = Gen.Int[0, 7];

    [Fact]
    public void Identity_UnderEveryPolicy_IsThatOfTheRestatement() => IdentityScene.Any.Sample(
        scene =>
        {
            Chronicle chronicle = scene.Chronicle();
            foreach (Policy policy in Policy.All)
            {
                Reading reading = chronicle.Under(policy);
                PlainIdentity plain = new(scene, policy.Name);
                int[] all = [.. Enumerable.Range(0, scene.Meetings.Length)];
                foreach (int i in all)
                {
                    foreach (int j in all)
                    {
                        reading.AreOne(IdentityScene.Id(i), IdentityScene.Id(j)).Should().Be(plain.AreOne(i, j), "of {0} and {1} under {2}", i, j, policy);
                    }
                }

                foreach (int[] some in new[] { all, all[..^1], all[1..] })
                {
                    RecordCount count = reading.CountOf(some.Select(r => (RecordRef)IdentityScene.Id(r)));
                    (count.Min, count.Max).Should().Be(plain.Count(some), "of {0} under {1}", string.Join(',', some), policy);
                }
            }
        },
        iter: Math.Max(100, Worlds.Iterations / 10));

    [Fact]
    public void Candidates_OfTheLastContact_AreTheThingsThatAreLastInSomeWorld() => Gen.Select(IdentityScene.Any, Day).Sample(
        (scene, asOf) =>
        {
            LastContact last = scene.Chronicle().Contacts().Where(ContactFilter.Direct).Last(Pair, IdentityScene.DayOf(asOf));
            PlainIdentity plain = new(scene, "as-recorded");
            LastInWorlds worlds = Worlds.Last(
                [.. scene.Meetings.Select((m, i) => new RawRow(RawDays.Tight(m.Min + Worlds.Base, m.Max + Worlds.Base, m.Min + Worlds.Base, m.Max + Worlds.Base)!.Value, m.Held, IdentityScene.Id(i)))],
                asOf + Worlds.Base);
            string[] records = [.. worlds.Candidates.Select(c => c.Value)];
            string[] things = [.. records.Select(r => records.First(o => plain.AreOne(Number(o), Number(r)) == Truth.True)).Distinct()];

            last.Candidates.Select(c => c.Value).Should().BeEquivalentTo(things);
            last.DefiniteLast.Should().Be(things.Length == 1 && worlds.Verdict >= Verdict.Bounded ? (RecordRef)things[0] : default);
            (last.Earliest, last.Latest).Should().Be((worlds.Earliest, worlds.Latest), "identity moves no day");
        },
        iter: Worlds.Iterations);

    [Fact]
    public void FirstSince_WithRecordsThatMayBeTheFocus_HoldsInEveryWorld() => Gen.Select(IdentityScene.Any, Gen.Int[0, 3], Day).Sample(
        (scene, since, asOf) =>
        {
            FirstSince found = scene.Chronicle().Contacts().Where(ContactFilter.Direct).FirstSince(Pair, IdentityScene.Id(0), DayBounds.On(IdentityScene.DayOf(since)), IdentityScene.DayOf(asOf));
            PlainIdentity plain = new(scene, "as-recorded");
            int[] others = [.. Enumerable.Range(1, scene.Meetings.Length - 1).Where(i => plain.AreOne(0, i) != Truth.True)];
            int[] perhaps = [.. others.Where(i => plain.AreOne(0, i) == Truth.Unknown)];
            List<Truth> truths = [];
            for (int world = 0; world < 1 << perhaps.Length; world++)
            {
                // In each world some of those that may be the focus are it, and are then no other contact.
                int[] left = [.. others.Where(i => Array.IndexOf(perhaps, i) is var place && (place < 0 || (world & (1 << place)) == 0))];
                truths.Add(FirstSinceWorldsTests.InWorlds(
                    [Row(0, "f"), .. left.Select(i => Row(i, IdentityScene.Id(i)))], (since, since), asOf, TieRule.Unknown));
            }

            Truth expected = truths.TrueForAll(t => t == Truth.True) ? Truth.True : truths.TrueForAll(t => t == Truth.False) ? Truth.False : Truth.Unknown;
            found.Verdict.Should().Be(expected);
            found.CounterExamples.Concat(found.Blockers).Select(r => Number(r.Value)).Should().NotContain(i => plain.AreOne(0, i) == Truth.True);
            found.CounterExamples.Select(r => plain.AreOne(0, Number(r.Value))).Should().NotContain(Truth.Unknown);

            (int, int, Truth, string) Row(int i, string record) => (scene.Meetings[i].Min, scene.Meetings[i].Max, scene.Meetings[i].Held, record);
        },
        iter: Worlds.Iterations);

    [Fact]
    public void WithdrawingEveryWordOnIdentity_RestoresEveryAnswer() => Gen.Select(IdentityScene.Any, Day).Sample(
        (scene, asOf) =>
        {
            Chronicle withdrawn = scene.Chronicle();
            foreach ((IdentityWord word, int i) in scene.Said.Select((w, i) => (w, i)))
            {
                withdrawn = withdrawn.With(Claim.Of($"r{i:00}", $"s{word.Source}", Stance.Retracts, ClaimSubject.Of(IdentityScene.Id(word.Other)), ClaimProperty.SameAs, (RecordRef)IdentityScene.Id(word.One)));
            }

            foreach (Policy policy in Policy.All)
            {
                Answers(withdrawn.Under(policy), asOf).Should().Equal(Answers(scene.Records.Under(policy), asOf), "under {0}", policy);
            }
        },
        iter: Math.Max(100, Worlds.Iterations / 10));

    [Fact]
    public void OrderAndDirection_OfWordsOnIdentity_ChangeNothing() => Gen.Select(IdentityScene.Any, Day, Gen.Int[0, 6], Gen.Bool).Sample(
        (scene, asOf, turn, swapped) =>
        {
            int[] order = [.. scene.Said.Select((_, i) => (i + turn) % Math.Max(1, scene.Said.Length))];
            foreach (Policy policy in Policy.All)
            {
                Answers(scene.Chronicle(order, swapped).Under(policy), asOf).Should().Equal(Answers(scene.Chronicle().Under(policy), asOf), "under {0}", policy);
            }
        },
        iter: Math.Max(100, Worlds.Iterations / 10));

    [Fact]
    public void OneMoreWordThatTwoAreOne_WhereNobodyDenies_NeverRaisesANumber() => Gen.Select(IdentityScene.Any, Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 4]).Sample(
        (scene, source, one, other) =>
        {
            if (one == other || one >= scene.Meetings.Length || other >= scene.Meetings.Length)
            {
                return;
            }

            IdentityScene before = scene with { Said = [.. scene.Said.Where(w => !w.Denies)] };
            IdentityScene after = before with { Said = [.. before.Said, new(source, one, other, false)] };
            foreach (Policy policy in Policy.All)
            {
                RecordCount was = Count(before, policy);
                RecordCount now = Count(after, policy);
                now.Min.Should().BeLessThanOrEqualTo(was.Min);
                now.Max.Should().BeLessThanOrEqualTo(was.Max, "a number that is sure is never widened upwards");
            }
        },
        iter: Math.Max(100, Worlds.Iterations / 5));

    private static RecordCount Count(IdentityScene scene, Policy policy) => scene.Chronicle().Under(policy).CountOf(scene.Meetings.Select((_, i) => (RecordRef)IdentityScene.Id(i)));

    // What answers say, apart from the claims that they show.
    private static string[] Answers(Reading reading, int asOf)
    {
        LocalDate day = IdentityScene.DayOf(asOf);
        ContactView view = reading.Contacts().Where(ContactFilter.Direct);
        LastContact last = view.Last(Pair, day);
        FirstContact first = view.First(Pair, day);
        FirstAfter after = view.FirstAfter(Pair, DayBounds.On(IdentityScene.DayOf(1)), day);
        FirstSince since = view.FirstSince(Pair, IdentityScene.Id(0), DayBounds.On(IdentityScene.DayOf(1)), day);
        return
        [
            last.ToEnglish(), last.DefiniteLast.ToString(), string.Join(' ', last.Candidates),
            first.ToEnglish(), first.DefiniteFirst.ToString(), string.Join(' ', first.Candidates),
            after.ToEnglish(), since.ToEnglish(), string.Join(' ', since.CounterExamples), string.Join(' ', since.Blockers),
            view.Timeline(Pair).ToEnglish(), view.Timeline(Pair).Different.ToString(),
            string.Join(' ', reading.Chronicle.Meetings.Select(m => $"{reading.StatusOf(m.Id)} {reading.IsKnown(m.Id)}")),
        ];
    }

    private static int Number(string record) => record[1] - '0';
}
