using System.Globalization;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>The status of a dialogue against all possible worlds: each fixes every uncertain day, and makes each uncertain contact true or false.</summary>
public class DialogueWorldsTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");
    private static readonly ContactFilter Ministers = ContactFilter.Direct.AtLeast(Band.Minister);

    private enum Fact
    {
        No,
        Unknown,
        Yes,
    }

    // What a meeting is in raw words: its possible days, whether it took place, its substance and level, and its plan.
    private sealed record RawMeeting(int From, int To, string Occurrence, string Substance, string Band, string Plan, string Kind)
    {
        public Fact Is(string kind) => Kind.Length == 0 ? Fact.Unknown : Kind == kind ? Fact.Yes : Fact.No;

        public Fact Substantive => Substance == "substantive" ? Fact.Yes : Substance.Length == 0 ? Fact.Unknown : Fact.No;

        public Fact AtLevel => Band == "minister" ? Fact.Yes : Band.Length == 0 ? Fact.Unknown : Fact.No;

        public Fact TookPlace => Occurrence switch
        {
            "held" => Fact.Yes,
            "not-held" => Fact.No,
            _ => Plan == "speculated" ? Fact.No : Fact.Unknown,
        };

        public Fact Contact => (Fact)Math.Min((int)TookPlace, (int)Asked);

        public Fact Ahead => Plan == "scheduled" && TookPlace != Fact.No ? Asked : Fact.No;

        private Fact Asked => (Fact)Math.Min((int)Is("direct"), Math.Min((int)Substantive, (int)AtLevel));
    }

    private sealed record RawStatement(string Kind, int From, int To);

    private static readonly Gen<(int From, int To)> Days = Gen.Select(Gen.Int[1, 24], Gen.Int[0, 4]).Select(t => (t.Item1, t.Item1 + t.Item2));

    private static readonly Gen<RawMeeting> Meetings = Gen.Select(
        Days,
        Gen.OneOf("held", "held", "unknown", "not-held"),
        Gen.OneOf("substantive", "substantive", "courtesy", ""),
        Gen.OneOf("minister", "minister", "official", ""),
        Gen.OneOf("", "", "scheduled", "scheduled", "speculated"),
        Gen.OneOf("direct", "direct", "direct", "indirect", "one-way", "co-presence", ""))
        .Select(t => new RawMeeting(t.Item1.From, t.Item1.To, t.Item2, t.Item3, t.Item4, t.Item5, t.Item6));

    private static readonly Gen<RawStatement> Statements = Gen.Select(
        Gen.OneOf("severance-of-relations", "restoration-of-relations", "suspension-of-dialogue", "resumption-of-dialogue"), Days)
        .Select(t => new RawStatement(t.Item1, t.Item2.From, t.Item2.To));

    private static readonly Gen<(RawMeeting[] Meetings, RawStatement[] Statements, int Recency, int Day)> Cases = Gen.Frequency(
        (3, Gen.Select(Meetings.Array[0, 3], Gen.Const(Array.Empty<RawStatement>()), Gen.Int[1, 12], Gen.Int[1, 28])),
        (2, Gen.Select(Meetings.Array[0, 1], Statements.Array[1, 3], Gen.Int[1, 12], Gen.Int[1, 28])));

    [Fact]
    public void Status_OfAnyDialogue_IsTheSetOfThoseThatSomeWorldHas() => Cases.Sample(
        c =>
        {
            HashSet<DialogueState> possible = [];
            foreach ((bool severed, bool suspended) in WorldsOf(c.Statements, c.Day))
            {
                if (severed || suspended)
                {
                    possible.Add(severed ? DialogueState.Severed : DialogueState.Suspended);
                }
                else
                {
                    possible.UnionWith(WorldsOf(c.Meetings, c.Day, c.Recency));
                }
            }

            Status(c.Meetings, c.Statements, c.Recency, c.Day).Statuses.Should().Equal(possible.Order());
        },
        iter: Worlds.Iterations);

    [Fact]
    public void Status_WhenTheRecordBecomesMoreCertain_AllowsNothingNew() => Gen.Select(Cases, Gen.Int[0, 2]).Sample(
        t =>
        {
            (var c, int which) = t;
            if (which >= c.Meetings.Length)
            {
                return;
            }

            RawMeeting vague = c.Meetings[which];
            RawMeeting[] sharper = [.. c.Meetings];
            sharper[which] = vague with
            {
                To = vague.From,
                Substance = vague.Substance.Length == 0 ? "substantive" : vague.Substance,
                Band = vague.Band.Length == 0 ? "minister" : vague.Band,
            };

            Status(sharper, c.Statements, c.Recency, c.Day).Statuses.Should().BeSubsetOf(Status(c.Meetings, c.Statements, c.Recency, c.Day).Statuses);
        },
        iter: Worlds.Iterations);

    [Fact]
    public void ResidualChannels_OfAnyDialogue_AreThoseThatEveryWorldHas() => Cases.Sample(
        c =>
        {
            bool InEach(Func<RawMeeting, bool> certainly) => c.Meetings.Any(m => m.TookPlace == Fact.Yes && certainly(m) && m.From >= c.Day - c.Recency && m.To <= c.Day);
            DialogueStatus status = Status(c.Meetings, c.Statements, c.Recency, c.Day);

            bool OfKind(string kind) => InEach(m => m.Is(kind) == Fact.Yes && m.AtLevel == Fact.Yes);
            bool ended = status.Statuses.All(s => s is DialogueState.Severed or DialogueState.Suspended);
            (ResidualChannel Channel, bool IsOpen)[] expected =
            [
                (ResidualChannel.Courtesy, InEach(m => m.Is("direct") == Fact.Yes && m.Substance == "courtesy" && m.AtLevel == Fact.Yes)),
                (ResidualChannel.Indirect, OfKind("indirect")),
                (ResidualChannel.OneWay, OfKind("one-way")),
                (ResidualChannel.SharedPlatform, OfKind("co-presence")),
                (ResidualChannel.Substantive, ended && InEach(m => m.Contact == Fact.Yes)),
                (ResidualChannel.Technical, InEach(m => m.Is("direct") == Fact.Yes && m.AtLevel == Fact.No)),
            ];

            return status.ResidualChannels.SequenceEqual(expected.Where(e => e.IsOpen).Select(e => e.Channel));
        },
        iter: Worlds.Iterations);

    private static IEnumerable<DialogueState> WorldsOf(RawMeeting[] meetings, int day, int recency)
    {
        foreach ((int At, bool Contact, bool Ahead)[] world in Products(meetings))
        {
            yield return world.Any(m => m.Contact && m.At <= day && m.At >= day - recency) ? DialogueState.Active
                : world.Any(m => m.Ahead && m.At > day) ? DialogueState.Resuming
                : world.Any(m => m.Contact && m.At < day - recency) ? DialogueState.Stalled
                : DialogueState.NoRecord;
        }
    }

    private static IEnumerable<(int At, bool Contact, bool Ahead)[]> Products(RawMeeting[] meetings) => meetings.Length == 0
        ? [[]]
        : from rest in Products(meetings[..^1])
          let last = meetings[^1]
          from at in Enumerable.Range(last.From, last.To - last.From + 1)
          from contact in Choices(last.Contact)
          from ahead in Choices(last.Ahead)
          select ((int, bool, bool)[])[.. rest, (at, contact, ahead)];

    private static bool[] Choices(Fact fact) => fact switch { Fact.Yes => [true], Fact.No => [false], _ => [true, false] };

    private static IEnumerable<(bool Severed, bool Suspended)> WorldsOf(RawStatement[] statements, int day)
    {
        RawStatement[] Of(string a, string b) => [.. statements.Where(s => s.Kind == a || s.Kind == b)];
        return from severed in InForce(Of("severance-of-relations", "restoration-of-relations"), "severance-of-relations", day)
               from suspended in InForce(Of("suspension-of-dialogue", "resumption-of-dialogue"), "suspension-of-dialogue", day)
               select (severed, suspended);
    }

    // Each day fixed; of statements on one last day either can be the last.
    private static HashSet<bool> InForce(RawStatement[] statements, string ends, int day)
    {
        HashSet<bool> found = [];
        foreach (int[] days in Days(statements))
        {
            int[] made = [.. Enumerable.Range(0, statements.Length).Where(i => days[i] <= day)];
            if (made.Length == 0)
            {
                found.Add(false);
                continue;
            }

            int last = made.Max(i => days[i]);
            found.UnionWith(made.Where(i => days[i] == last).Select(i => statements[i].Kind == ends));
        }

        return found;

        static IEnumerable<int[]> Days(RawStatement[] all) => all.Length == 0
            ? [[]]
            : from rest in Days(all[..^1]) from at in Enumerable.Range(all[^1].From, all[^1].To - all[^1].From + 1) select (int[])[.. rest, at];
    }

    private static DialogueStatus Status(RawMeeting[] meetings, RawStatement[] statements, int recency, int day)
    {
        ChronicleBuilder builder = new();
        for (int i = 0; i < meetings.Length; i++)
        {
            RawMeeting raw = meetings[i];
            Band band = raw.Band.Length == 0 ? default : Band.From(raw.Band);
            Delegation Side(PartyId party) => Delegation.Of(party, Representative.At(band));
            builder.Add(Meeting.Planned(MeetingId.Parse($"m{i}"), Text(raw.From, raw.To), raw.Plan.Length == 0 ? default : Plan.From(raw.Plan), Side("AAA"), Side("BBB"))
                .With(_ => (raw.Kind.Length == 0 ? Facets.None : Facets.Bilateral) with { Directness = raw.Kind.Length == 0 ? default : Directness.From(raw.Kind), Substance = raw.Substance.Length == 0 ? default : Substance.From(raw.Substance) })
                .Having(Occurrence.From(raw.Occurrence)));
        }

        for (int i = 0; i < statements.Length; i++)
        {
            builder.Add(Statement.Create(StatementId.Parse($"s{i}"), StatementKind.From(statements[i].Kind), "", Text(statements[i].From, statements[i].To), "AAA").AddressedTo("BBB"));
        }

        return builder.Build().Under(Policy.AsRecorded).DialogueStatus(Pair, Ministers, recency, new LocalDate(2020, 1, day));
    }

    private static Edtf Text(int from, int to)
    {
        string[] days = [.. Enumerable.Range(from, to - from + 1).Select(d => string.Create(CultureInfo.InvariantCulture, $"2020-01-{d:00}"))];
        return Edtf.Parse(days.Length == 1 ? days[0] : $"[{string.Join(',', days)}]");
    }
}
