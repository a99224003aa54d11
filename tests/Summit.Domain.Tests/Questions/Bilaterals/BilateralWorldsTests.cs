using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>A round of two parties on one day, restated over raw days and tried in every world.</summary>
public sealed class BilateralWorldsTests
{
    private static readonly Gen<(int From, int Length)?> Stay = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 4], Gen.Int[0, 2]).Select(t => t.Item1 == 0 ? ((int, int)?)null : (t.Item2, t.Item3));

    private static readonly Gen<(int From, int Length, int Occurrence, int Kind)[]> Meetings =
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 3]).Array[0, 3];

    // Surely direct, surely direct, unknown, surely not.
    private static readonly Facets[] Kinds = [Facets.Bilateral, Facets.PullAside, Facets.None, Facets.ProximityTalks];

    private static readonly bool[] Yes = [true];
    private static readonly bool[] No = [false];
    private static readonly bool[] Either = [true, false];

    [Fact]
    public void Round_OnADay_IsWhatTheDefinitionSaysInEveryWorld() => Gen.Select(Stay, Stay, Meetings, Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[1, 6]).Sample(
        (host, guest, meetings, said, coverage, day) =>
        {
            BilateralParty judged = Chronicle(host, guest, meetings, said, coverage).Under(Policy.AsRecorded).BilateralRound("s", "AAA", new LocalDate(2020, 1, day)).Parties.Single();

            return (judged.Met, judged.Reason) == Restated(host, guest, meetings, said, coverage, day);
        },
        iter: Worlds.Iterations);

    private static (Truth Met, BilateralReason Reason) Restated((int From, int Length)? host, (int From, int Length)? guest, (int From, int Length, int Occurrence, int Kind)[] meetings, int said, int coverage, int day)
    {
        // Each meeting alone: the worlds in which it was held, direct and on the day.
        bool[][] worlds =
        [
            .. meetings.Select(m => (bool[])
            [
                .. from held in m.Occurrence <= 1 ? Yes : m.Occurrence == 2 ? Either : No
                   from direct in m.Kind <= 1 ? Yes : m.Kind == 2 ? Either : No
                   from then in Enumerable.Range(m.From, m.Length + 1)
                   select held && direct && then == day,
            ]),
        ];
        if (worlds.Any(w => w.All(x => x)))
        {
            return (Truth.True, BilateralReason.Meeting);
        }

        bool Stays((int From, int Length)? stay) => stay is not { } span ? day is >= 1 and <= 6 : Enumerable.Range(span.From, span.Length + 1).Contains(day);
        if (!Stays(host) || !Stays(guest))
        {
            return (Truth.False, BilateralReason.NotThere);
        }

        if (worlds.Any(w => w.Any(x => x)))
        {
            return (Truth.Unknown, BilateralReason.UncertainMeeting);
        }

        bool ruledOut = meetings.Any(m => m.Occurrence is 3 or 4);
        return ruledOut || said == 1 ? (Truth.False, BilateralReason.Denied)
            : coverage == 1 || (coverage == 2 && day >= 3) ? (Truth.False, BilateralReason.Covered)
            : (Truth.Unknown, BilateralReason.NothingRecorded);
    }

    private static Chronicle Chronicle((int From, int Length)? host, (int From, int Length)? guest, (int From, int Length, int Occurrence, int Kind)[] meetings, int said, int coverage)
    {
        Representative Someone((int From, int Length)? stay) => stay is { } span
            ? Representative.At(Band.Minister).On(Edtf.Parse($"2020-01-{span.From:00}/2020-01-{span.From + span.Length:00}"))
            : Representative.At(Band.Minister);
        Representative minister = Representative.At(Band.Minister);
        Session session = Session.Held("s", "f", Edtf.Parse("2020-01-01/2020-01-06"), Delegation.Of("AAA", Someone(host)), Delegation.Of("BBB", Someone(guest)));
        List<IRecord> records = [session, Source.Create("x", SourceKind.Press, "X", Edtf.Parse("2020-02-01"))];
        for (int i = 0; i < meetings.Length; i++)
        {
            (int from, int length, int occurrence, int kind) = meetings[i];
            Meeting meeting = Meeting.Held(MeetingId.Parse($"m{i}"), Edtf.Parse($"[2020-01-{from:00}..2020-01-{from + length:00}]"), Kinds[kind], Delegation.Of("AAA", minister), Delegation.Of("BBB", minister)).During("s");
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
            records.Add(Claim.Of("c", "x", said == 1 ? Stance.Denies : Stance.Asserts, ClaimSubject.Of(session.Id).In((PartyId)"AAA"), ClaimProperty.Met, new ClaimedRound(default, ["BBB"])));
        }

        if (coverage > 0)
        {
            string from = coverage == 2 ? "2020-01-03" : "2019-01-01";
            records.Add(Coverage.Create("k", Edtf.Parse($"{from}/2020-12-31"), coverage == 3 ? ["AAA", "CCC"] : ["AAA", "BBB"]));
        }

        return Domain.Chronicle.Of([.. records]);
    }
}
