using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Attendance against every course of events that small records leave open.</summary>
public sealed class AttendanceWorldsTests
{
    // Levels as numbers, the highest first; the last one stands for a band that is not known, whatever it may be.
    private static readonly Band[] Bands = [Band.Leader, Band.Minister, Band.Official, default];

    private static readonly Presence[] Presences = [Presence.Present, Presence.Remote, Presence.Absent, Presence.RepresentedBy, Presence.Unknown, default];

    private static readonly Gen<(int Band, int Presence)[]> Delegates = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 5]).Array[0, 3];

    private static readonly Gen<(int Start, int Length, int Occurrence, (int Band, int Presence)[] Delegates)> Edition =
        Gen.Select(Gen.Int[1, 12], Gen.Int[0, 4], Gen.Int[0, 4], Delegates);

    [Fact]
    public void Below_AndLevel_AreWhatAllCoursesOfEventsHaveInCommon() => Edition.Sample(
        edition =>
        {
            AttendanceEdition asked = Editions([edition])[0];
            int[][] heights = [.. Heights(edition)];
            foreach (Band band in new[] { Band.Leader, Band.Minister, Band.Official })
            {
                int floor = Array.IndexOf(Bands, band);
                if (asked.Below("AAA", band) != InCommon(heights.Select(h => h.Length > 0 && h.All(x => x > floor))))
                {
                    return false;
                }
            }

            int[] levels = [.. heights.Select(h => h.Length == 0 ? -1 : h.Min()).Distinct()];
            Band expected = levels is [>= 0 and < 3] ? Bands[levels[0]] : default;
            return asked.Level("AAA") == expected && asked.Attended("AAA") == InCommon(heights.Select(h => h.Length > 0));
        },
        iter: Worlds.Iterations);

    [Fact]
    public void First_WithThoseThatMayBeEarlier_AreAllThatCanBeFirst() => Edition.Array[1, 3].Sample(
        editions =>
        {
            AttendanceFirst first = AttendanceRule.Firsts(Identities.None, Editions(editions), "AAA").Single();
            HashSet<SessionId> can = [];
            bool always = true;
            foreach (int[] days in AllDays(editions))
            {
                bool[][] there = [.. editions.Select(e => Heights(e).Select(h => h.Length > 0).Distinct().ToArray())];
                foreach (bool[] world in Product(there))
                {
                    int[] attended = [.. Enumerable.Range(0, editions.Length).Where(i => world[i])];
                    always &= attended.Length > 0;
                    int earliest = attended.Length > 0 ? attended.Min(i => days[i]) : 0;
                    can.UnionWith(attended.Where(i => days[i] == earliest).Select(i => SessionId.Parse($"s{i}")));
                }
            }

            HashSet<SessionId> said = [.. first.PossiblyEarlier, .. first.Session.IsRecorded ? new[] { first.Session } : []];
            return first.Session.IsRecorded == always && said.SetEquals(can);
        },
        iter: Worlds.Iterations / 4);

    private static IReadOnlyList<AttendanceEdition> Editions((int Start, int Length, int Occurrence, (int Band, int Presence)[] Delegates)[] editions)
    {
        Occurrence[] occurrences = [Occurrence.Held, Occurrence.Held, Occurrence.InProgress, Occurrence.Unknown, Occurrence.NotHeld];
        Chronicle chronicle = Chronicle.Of(
        [
            Forum.Create("f", "F"),
            .. editions.Select((e, i) => Session.Held(SessionId.Parse($"s{i}"), "f", Edtf.Parse($"[2020-01-{e.Start:00}..2020-01-{e.Start + e.Length:00}]"),
                Delegation.Of("AAA", [.. e.Delegates.Select(d => Representative.At(Bands[d.Band]).With(Presences[d.Presence]))])).Having(occurrences[e.Occurrence])),
        ]);
        IReadOnlyList<AttendanceEdition> found = AttendanceRule.EditionsOf(chronicle.Under(Policy.AsRecorded), "f");
        return found;
    }

    /// <summary>In each course of events, how high those stand who were there, 0 the highest; none where the session was not held. Without a record of anybody, one of any height or nobody.</summary>
    private static IEnumerable<int[]> Heights((int Start, int Length, int Occurrence, (int Band, int Presence)[] Delegates) edition)
    {
        if (edition.Occurrence >= 3)
        {
            yield return [];
        }

        if (edition.Occurrence == 4)
        {
            yield break;
        }

        (int Band, int Presence)[] delegates = edition.Delegates.Length > 0 ? edition.Delegates : [(3, 5)];
        int[][][] each =
        [
            .. delegates.Select(d => (int[][])
            [
                .. d.Presence is 0 or 1 or 4 or 5 ? (d.Band < 3 ? [[d.Band]] : new int[][] { [0], [1], [2], [3] }) : [],
                .. d.Presence >= 2 ? new int[][] { [] } : [],
            ]),
        ];
        foreach (int[][] world in Product(each))
        {
            yield return [.. world.SelectMany(h => h)];
        }
    }

    private static IEnumerable<int[]> AllDays((int Start, int Length, int Occurrence, (int Band, int Presence)[] Delegates)[] editions) =>
        Product([.. editions.Select(e => Enumerable.Range(e.Start, e.Length + 1).ToArray())]);

    private static IEnumerable<T[]> Product<T>(T[][] choices) =>
        choices.Aggregate((IEnumerable<T[]>)[[]], (all, next) => all.SelectMany(a => next.Select(n => (T[])[.. a, n])));

    private static Truth InCommon(IEnumerable<bool> worlds)
    {
        bool[] all = [.. worlds.Distinct()];
        return all is [var only] ? only.ToTruth() : Truth.Unknown;
    }
}
