using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>A round of two parties, on one day and over all of the session, in it and beside it, restated over raw days and tried in every world.</summary>
public sealed class BilateralWorldsTests
{
    private static readonly Gen<(int From, int Length)?> Stay = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 4], Gen.Int[0, 2]).Select(t => t.Item1 == 0 ? ((int, int)?)null : (t.Item2, t.Item3));

    private static readonly Gen<(int From, int Length, int Occurrence, int Kind, int Where)[]> Meetings =
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 2]).Array[0, 3];

    // Surely direct, surely direct, unknown, surely not.
    private static readonly Facets[] Kinds = [Facets.Bilateral, Facets.PullAside, Facets.None, Facets.ProximityTalks];

    private static readonly bool[] Yes = [true];
    private static readonly bool[] No = [false];
    private static readonly bool[] Either = [true, false];

    [Fact]
    public void Round_OnADayOrOverTheSession_IsWhatTheDefinitionSaysInEveryWorld() => Gen.Select(Stay, Stay, Meetings, Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 6]).Sample(
        (host, guest, meetings, said, coverage, day) =>
        {
            BilateralParty judged = Chronicle(host, guest, meetings, said, coverage).Under(Policy.AsRecorded).BilateralRound("s", "AAA", day == 0 ? null : new LocalDate(2020, 1, day)).Parties.Single();

            return (judged.Met, judged.Reason) == Restated(host, guest, meetings, said, coverage, day);
        },
        iter: Worlds.Iterations);

    private static (Truth Met, BilateralReason Reason) Restated((int From, int Length)? host, (int From, int Length)? guest, (int From, int Length, int Occurrence, int Kind, int Where)[] meetings, int said, int coverage, int day)
    {
        int[] asked = day == 0 ? [1, 2, 3, 4, 5, 6] : [day];

        // In the session, or beside it: at its place and surely on one of its days. Elsewhere it is no part of the round.
        bool IsAt((int From, int Length, int Occurrence, int Kind, int Where) m) => m.Where == 0 || (m.Where == 1 && m.From + m.Length <= 6);
        (int From, int Length, int Occurrence, int Kind, int Where)[] there = [.. meetings.Where(IsAt)];

        // Each meeting alone: the worlds in which it was held, direct and on the day; over all of the session, on whichever day it was.
        bool[][] worlds =
        [
            .. there.Select(m => (bool[])
            [
                .. from held in m.Occurrence <= 1 ? Yes : m.Occurrence == 2 ? Either : No
                   from direct in m.Kind <= 1 ? Yes : m.Kind == 2 ? Either : No
                   from then in Enumerable.Range(m.From, m.Length + 1)
                   select held && direct && (day == 0 || then == day),
            ]),
        ];
        if (worlds.Any(w => w.All(x => x)))
        {
            return (Truth.True, BilateralReason.Meeting);
        }

        int[] Stays((int From, int Length)? stay) => stay is not { } span ? [1, 2, 3, 4, 5, 6] : [.. Enumerable.Range(span.From, span.Length + 1)];
        if (!Stays(host).Intersect(Stays(guest)).Intersect(asked).Any())
        {
            return (Truth.False, BilateralReason.NotThere);
        }

        if (worlds.Any(w => w.Any(x => x)))
        {
            return (Truth.Unknown, BilateralReason.UncertainMeeting);
        }

        // 1: denied of all of it; 2: asserted; 3: denied, and retracted; 4: denied of the second day.
        bool ruledOut = there.Any(m => m.Occurrence is 3 or 4);
        return ruledOut || said == 1 || (said == 4 && day == 2) ? (Truth.False, BilateralReason.Denied)
            : coverage == 1 || (coverage == 2 && day >= 3) ? (Truth.False, BilateralReason.Covered)
            : (Truth.Unknown, BilateralReason.NothingRecorded);
    }

    private static Chronicle Chronicle((int From, int Length)? host, (int From, int Length)? guest, (int From, int Length, int Occurrence, int Kind, int Where)[] meetings, int said, int coverage)
    {
        Representative Someone((int From, int Length)? stay) => stay is { } span
            ? Representative.At(Band.Minister).On(Edtf.Parse($"2020-01-{span.From:00}/2020-01-{span.From + span.Length:00}"))
            : Representative.At(Band.Minister);
        Representative minister = Representative.At(Band.Minister);
        Session session = Session.Held("s", "f", Edtf.Parse("2020-01-01/2020-01-06"), Delegation.Of("AAA", Someone(host)), Delegation.Of("BBB", Someone(guest))).At(Place.Of("Qingdao"));
        List<IRecord> records = [session, Source.Create("x", SourceKind.Press, "X", Edtf.Parse("2020-02-01"))];
        for (int i = 0; i < meetings.Length; i++)
        {
            (int from, int length, int occurrence, int kind, int where) = meetings[i];
            Meeting meeting = Meeting.Held(MeetingId.Parse($"m{i}"), Edtf.Parse($"[2020-01-{from:00}..2020-01-{from + length:00}]"), Kinds[kind], Delegation.Of("AAA", minister), Delegation.Of("BBB", minister));
            meeting = where == 0 ? meeting.During("s") : meeting.At(Place.Of(where == 1 ? "Qingdao" : "Beijing"));
            records.Add(occurrence switch
            {
                0 => meeting,
                1 => meeting.Having(Occurrence.InProgress),
                2 => meeting.Having(Occurrence.Unknown),
                3 => meeting.Having(default).With(Plan.Cancelled),
                _ => meeting.Having(Occurrence.NotHeld),
            });
        }

        if (said > 0)
        {
            Claim Said(ClaimId id, Stance stance) => Claim.Of(id, "x", stance, ClaimSubject.Of(session.Id).In((PartyId)"AAA"), ClaimProperty.Met, new ClaimedRound(said == 4 ? Edtf.Parse("2020-01-02") : default, ["BBB"]));
            records.Add(Said("c", said == 2 ? Stance.Asserts : Stance.Denies));
            records.AddRange(said == 3 ? [Said("d", Stance.Retracts)] : []);
        }

        if (coverage > 0)
        {
            string from = coverage == 2 ? "2020-01-03" : "2019-01-01";
            records.Add(Coverage.Create("k", Edtf.Parse($"{from}/2020-12-31"), coverage == 3 ? ["AAA", "CCC"] : ["AAA", "BBB"]));
        }

        return Domain.Chronicle.Of([.. records]);
    }
}
