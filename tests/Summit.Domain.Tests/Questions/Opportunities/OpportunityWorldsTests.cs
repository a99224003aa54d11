using System.Globalization;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Opportunities against all possible worlds: each fixes every uncertain day, level, presence and occurrence of one session and one meeting.</summary>
public class OpportunityWorldsTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");
    private static readonly ContactFilter Ministers = ContactFilter.Direct.AtLeast(Band.Minister);

    // A delegate: level and presence may be unknown; a span of his own is known.
    private sealed record RawDelegate(string Band, string Presence, int From, int To)
    {
        public bool HasSpan => From > 0;
    }

    private sealed record RawSide(bool Member, string Reply, RawDelegate[]? Delegates)
    {
        public override string ToString() => $"{(Member ? "member" : "no member")} {Reply} [{string.Join(" + ", Delegates ?? [])}]{(Delegates is null ? " not listed" : "")}";
    }

    private sealed record RawMeeting(int From, int To, string Occurrence, string Plan, string Band);

    private sealed record Case(int From, int Length, string Occurrence, string Plan, RawSide First, RawSide Second, RawMeeting? Meeting, bool Covered, int Day);

    private static readonly Gen<RawDelegate> Delegates = Gen.Select(
        Gen.OneOf("minister", "minister", "minister", "official", ""),
        Gen.OneOf("present", "present", "present", "absent", "unknown", "represented-by", "remote"),
        Gen.Int[0, 3],
        Gen.Int[10, 13],
        Gen.Int[0, 2]).Select(t => t.Item3 > 0 ? new RawDelegate(t.Item1, t.Item2, 0, 0) : new RawDelegate(t.Item1, t.Item2, t.Item4, t.Item4 + t.Item5));

    private static readonly Gen<RawSide> Sides = Gen.Select(
        Gen.Bool,
        Gen.OneOf("", "", "invited", "accepted", "declined"),
        Gen.Int[0, 4],
        Delegates.Array[0, 2]).Select(t => new RawSide(t.Item1, t.Item2, t.Item3 == 0 ? null : t.Item4));

    private static readonly Gen<RawMeeting?> Meetings = Gen.Select(
        Gen.Int[9, 14],
        Gen.Int[0, 2],
        Gen.OneOf("held", "unknown", "not-held"),
        Gen.OneOf("", "scheduled", "speculated", "cancelled", "declined"),
        Gen.OneOf("minister", "minister", "official", ""),
        Gen.Int[0, 1]).Select(t => t.Item6 == 0 ? null : new RawMeeting(t.Item1, t.Item1 + t.Item2, t.Item3, t.Item4, t.Item5));

    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.Select(Gen.Int[10, 11], Gen.Int[0, 2]),
        Gen.OneOf("held", "held", "held", "unknown", "not-yet-due", "not-held"),
        Gen.OneOf("", "", "scheduled", "cancelled", "proposed"),
        Sides,
        Sides,
        Meetings,
        Gen.Bool,
        Gen.Int[8, 16]).Select(t => new Case(t.Item1.Item1, t.Item1.Item2, t.Item2, t.Item3, Within(t.Item4, t.Item1), Within(t.Item5, t.Item1), t.Item6, t.Item7, t.Item8));

    [Fact]
    public void Opportunity_OfAnySession_IsInTheStateThatItsWorldsYield() => Cases.Sample(
        c =>
        {
            OpportunityState? expected = Expected(c);
            Opportunity? opportunity = Record(c).Under(Policy.AsRecorded).Opportunities(Pair, Ministers, new LocalDate(2020, 1, c.Day)).All.SingleOrDefault();

            (opportunity?.State).Should().Be(expected);
        },
        iter: Worlds.Iterations);

    // Who was at a session was there while it lasted: a span beyond it contradicts the record.
    private static RawSide Within(RawSide side, (int From, int Length) session) => side with
    {
        Delegates = side.Delegates?.Select(d => !d.HasSpan ? d : d with
        {
            From = Math.Clamp(d.From, session.From, session.From + session.Length),
            To = Math.Clamp(d.To, session.From, session.From + session.Length),
        }).ToArray(),
    };

    private static OpportunityState? Expected(Case c)
    {
        if (!IsAnOccasion(c))
        {
            return null;
        }

        bool[] contact = [.. ContactIn(c)];
        bool[] present = [.. TogetherIn(c, accepted: false)];
        bool[] confirmed = [.. TogetherIn(c, accepted: true)];
        bool over = c.From + c.Length < c.Day;
        bool listed = c.First.Delegates is not null && c.Second.Delegates is not null;
        bool scheduled = c.Meeting is { Plan: "scheduled", Occurrence: not "not-held", Band: not "official" };
        if (contact.All(w => w))
        {
            return OpportunityState.Converted;
        }

        bool neverSettled = c.Occurrence == "unknown" && c.Plan == "proposed";
        bool cancelled = c.Occurrence == "not-held" || (c.Plan == "cancelled" && c.Occurrence != "held") || (over && neverSettled);
        bool absent = IsSurelyAbsent(c.First) || IsSurelyAbsent(c.Second);
        bool ruledOut = c.Meeting is { Plan: "cancelled" or "declined", Occurrence: not "held" };
        if (cancelled || absent || (listed && confirmed.All(w => !w)) || ruledOut)
        {
            return OpportunityState.Precluded;
        }

        if (scheduled)
        {
            return OpportunityState.Scheduled;
        }

        if (over)
        {
            return contact.Any(w => w) ? OpportunityState.Unknown
                : c.Covered && listed && present.All(w => w) && c.Occurrence == "held" ? OpportunityState.Foregone
                : c.Covered ? OpportunityState.Unknown
                : OpportunityState.Unverified;
        }

        return listed && confirmed.All(w => w) ? OpportunityState.Open
            : IsExpected(c.First) && IsExpected(c.Second) ? OpportunityState.Potential
            : OpportunityState.Unknown;
    }

    private static bool IsAnOccasion(Case c)
    {
        static bool Possible(RawSide side) => side.Member || side.Delegates is not null;
        static bool ForOthers(RawSide side) => side.Delegates is { Length: > 0 } all && all.All(d => d.Band == "official");
        return Possible(c.First) && Possible(c.Second) && !(ForOthers(c.First) && ForOthers(c.Second));
    }

    private static bool IsExpected(RawSide side) =>
        side.Member || (side.Delegates is { } all && (side.Reply is "invited" or "accepted" || all.Any(d => d.Presence is "present" or "remote")));

    // In every world of this side alone nobody of the level is there.
    private static bool IsSurelyAbsent(RawSide side) => side.Delegates is { } all
        && (all.Length == 0 ? side.Reply == "declined" : all.All(d => d.Band == "official" || d.Presence is "absent" or "represented-by"));

    private static IEnumerable<bool> ContactIn(Case c)
    {
        if (c.Meeting is not { } m)
        {
            return [false];
        }

        bool[] tookPlace = m.Occurrence switch
        {
            "held" => [true],
            "not-held" => [false],
            _ => m.Plan is "speculated" or "cancelled" or "declined" ? [false] : [true, false],
        };
        bool[] atLevel = m.Band switch { "minister" => [true], "official" => [false], _ => [true, false] };
        return from day in Enumerable.Range(m.From, m.To - m.From + 1) from took in tookPlace from level in atLevel select took && level && day <= c.Day;
    }

    // Whether two of the level are there on one day of the session, in each world. A party of which nobody is recorded may have sent anybody.
    private static IEnumerable<bool> TogetherIn(Case c, bool accepted) =>
        from first in SideIn(c, c.First, accepted) from second in SideIn(c, c.Second, accepted) select first.Intersect(second).Any();

    private static IEnumerable<HashSet<int>> SideIn(Case c, RawSide side, bool accepted)
    {
        int[] whole = [.. Enumerable.Range(c.From, c.Length + 1)];
        if (side.Delegates is not { Length: > 0 } delegates)
        {
            return side.Delegates is null || side.Reply != "declined" ? [[.. whole], []] : [[]];
        }

        IEnumerable<HashSet<int>> worlds = [[]];
        foreach (RawDelegate one in delegates)
        {
            bool[] there = one.Presence switch
            {
                "present" or "remote" => [true],
                "unknown" => accepted && side.Reply == "accepted" ? [true] : [true, false],
                _ => [false],
            };
            bool[] atLevel = one.Band switch { "minister" => [true], "official" => [false], _ => [true, false] };
            int[] days = one.HasSpan ? [.. Enumerable.Range(one.From, one.To - one.From + 1).Intersect(whole)] : whole;
            worlds = [.. from world in worlds from t in there from l in atLevel select (HashSet<int>)[.. world, .. t && l ? days : []]];
        }

        return worlds;
    }

    private static Chronicle Record(Case c)
    {
        ChronicleBuilder builder = new();
        Membership[] members = [.. new[] { ("AAA", c.First.Member), ("BBB", c.Second.Member) }.Where(s => s.Item2).Select(s => Membership.Of(PartyId.Parse(s.Item1), MembershipStatus.Member, Edtf.Parse("2010/..")))];
        builder.Add(Forum.Create("f", "", members));
        Delegation[] delegations = [.. Delegations("AAA", c.First), .. Delegations("BBB", c.Second)];
        Session session = Session.Planned("s", "f", Edtf.Parse($"{Iso(c.From)}/{Iso(c.From + c.Length)}"), c.Plan.Length == 0 ? default : Plan.From(c.Plan), delegations);
        builder.Add(session.Having(Occurrence.From(c.Occurrence)));
        if (c.Meeting is { } m)
        {
            Delegation Side(PartyId party) => Delegation.Of(party, Representative.At(m.Band.Length == 0 ? default : Band.From(m.Band)));
            string[] days = [.. Enumerable.Range(m.From, m.To - m.From + 1).Select(Iso)];
            builder.Add(Meeting.Planned("m", Edtf.Parse(days.Length == 1 ? days[0] : $"[{string.Join(',', days)}]"), m.Plan.Length == 0 ? default : Plan.From(m.Plan), Side("AAA"), Side("BBB"))
                .With(_ => Facets.Bilateral).Having(Occurrence.From(m.Occurrence)).During("s"));
        }

        if (c.Covered)
        {
            builder.Add(Coverage.Create("c", Edtf.Parse("2020-01-01/2020-12-31"), "AAA", "BBB"));
        }

        return builder.Build();
    }

    private static IEnumerable<Delegation> Delegations(string party, RawSide side)
    {
        if (side.Delegates is { } all)
        {
            Representative[] delegates = [.. all.Select(d => Representative.At(d.Band.Length == 0 ? default : Band.From(d.Band)).With(Presence.From(d.Presence)).On(d.HasSpan ? Edtf.Parse($"{Iso(d.From)}/{Iso(d.To)}") : default))];
            yield return Delegation.Of(PartyId.Parse(party), delegates).Replying(side.Reply.Length == 0 ? default : Reply.From(side.Reply));
        }
    }

    private static string Iso(int day) => string.Create(CultureInfo.InvariantCulture, $"2020-01-{day:00}");
}
