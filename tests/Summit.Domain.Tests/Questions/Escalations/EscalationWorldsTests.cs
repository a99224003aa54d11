using System.Globalization;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Escalations against all possible worlds: each fixes every uncertain day.</summary>
public class EscalationWorldsTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");

    // A range of day numbers in January 2020, both inclusive.
    private readonly record struct Range(int From, int To)
    {
        public IEnumerable<int> Days => Enumerable.Range(From, To - From + 1);

        public string Text => From == To ? Iso(From) : $"[{string.Join(',', Days.Select(Iso))}]";
    }

    private sealed record Case(Range Start, Range End, bool HasEnd, Range? CeaseFire, (Range When, int? Hostility)[] Steps, int Day);

    private static readonly Gen<Range> Ranges = Gen.Select(Gen.Int[3, 12], Gen.Int[0, 3]).Select(t => new Range(t.Item1, t.Item1 + t.Item2));

    private static readonly Gen<Case> Cases = Gen.Select(
        Ranges,
        Ranges,
        Gen.Int[0, 9],
        Gen.Frequency((1, Gen.Const((Range?)null)), (1, Ranges.Select(r => (Range?)r))),
        Gen.Select(Ranges, Gen.OneOf<int?>(null, 1, 1, 4)).Array[0, 2],
        Gen.Int[1, 17]).Select(t => new Case(t.Item1, t.Item2, t.Item3 > 0, t.Item4, t.Item5, t.Item6));

    [Fact]
    public void StateOf_AnyEscalation_IsWhatItsWorldsAllow() => Cases.Sample(
        c =>
        {
            // An unknown end may lie on any day from the start on; beyond the last day that is asked for all are alike.
            Range ends = c.HasEnd ? c.End : new(1, 19);
            var worlds = (
                from start in c.Start.Days
                from end in ends.Days
                where start <= end
                from days in Products([.. c.Steps.Select(s => s.When)])
                from turn in c.CeaseFire is { } range ? range.Days.Select(d => (int?)d) : [null]
                select (Ongoing: start <= c.Day && c.Day <= end, Phase: PhaseIn(c, start, end, days, turn), Since: end <= c.Day ? c.Day - end : (int?)null)).ToArray();
            if (worlds.Length == 0)
            {
                return;
            }

            EscalationState state = Record(c).Under(Policy.AsRecorded).StateOf("e", Date(c.Day));

            state.Ongoing.Should().Be(worlds.All(w => w.Ongoing) ? Truth.True : worlds.Any(w => w.Ongoing) ? Truth.Unknown : Truth.False);
            state.PossiblePhases.Should().Equal(worlds.Select(w => w.Phase).Distinct().Order());
            int?[] since = [.. worlds.Where(w => w.Since is not null).Select(w => w.Since)];
            int? least = worlds.Any(w => w.Since is null) ? 0 : since.Min();
            state.DaysSince.Should().Be(since.Length == 0 ? null : new DayCount(least!.Value, since.Max()));
        },
        iter: Worlds.Iterations);

    [Fact]
    public void StateOf_WithEndBeforeStart_WasNeverUnderWay()
    {
        Reading reading = Chronicle.Of(Escalation.Create("e", "E", Edtf.Parse("2020-01-10"), Edtf.Parse("2020-01-05"))).Under(Policy.AsRecorded);

        for (int day = 1; day < 20; day++)
        {
            EscalationState state = reading.StateOf("e", Date(day));
            state.Ongoing.Should().Be(Truth.False);
            state.PossiblePhases.Should().NotBeEmpty();
        }
    }

    private sealed record RawContact(Range Start, Truth Match);

    private static readonly Gen<(Range After, RawContact[] Contacts, int AsOf)> Firsts = Gen.Select(
        Ranges,
        Gen.Select(Ranges, Gen.OneOf(Truth.True, Truth.True, Truth.Unknown, Truth.False)).Select(t => new RawContact(t.Item1, t.Item2)).Array[0, 3],
        Gen.Int[2, 17]).Select(t => (t.Item1, t.Item2, t.Item3));

    [Fact]
    public void FirstAfter_AnyMoment_IsWhatTheWorldsAllow() => Firsts.Sample(
        t =>
        {
            (Range after, RawContact[] contacts, int asOf) = t;
            HashSet<int?> firsts = [];
            HashSet<int> candidates = [];
            foreach (int moment in after.Days)
            {
                foreach (int[] days in Products([.. contacts.Select(c => c.Start)]))
                {
                    for (int taken = 0; taken < 1 << contacts.Length; taken++)
                    {
                        bool Is(int i) => (taken & (1 << i)) != 0;
                        if (contacts.Select((c, i) => c.Match == Truth.True ? Is(i) : c.Match != Truth.False || !Is(i)).All(b => b))
                        {
                            int[] counting = [.. Enumerable.Range(0, contacts.Length).Where(i => Is(i) && days[i] > moment && days[i] <= asOf)];
                            int? first = counting.Length == 0 ? null : counting.Min(i => days[i]);
                            firsts.Add(first);
                            candidates.UnionWith(counting.Where(i => days[i] == first));
                        }
                    }
                }
            }

            FirstAfter answer = View(contacts).FirstAfter(Pair, DayBounds.Within(Date(after.From), Date(after.To)), Date(asOf));

            answer.Earliest.Should().Be(firsts.Min() is { } earliest ? Date(earliest) : null);
            answer.Latest.Should().Be(firsts.Contains(null) ? null : Date(firsts.Max()!.Value));
            answer.Candidates.Select(r => r.ToString()).Should().BeEquivalentTo(candidates.Select(i => $"m{i}"));
        },
        iter: Worlds.Iterations);

    [Fact]
    public void FirstAfter_OfTwoPartsOfAHistory_IsTheEarlierOfBoth() => Gen.Select(Firsts, Firsts).Sample(
        t =>
        {
            DayBounds after = DayBounds.Within(Date(t.Item1.After.From), Date(t.Item1.After.To));
            FirstAfter Of(params RawContact[] contacts) => View(contacts).FirstAfter(Pair, after, Date(t.Item1.AsOf));
            static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null ? b : b is null ? a : LocalDate.Min(a.Value, b.Value);

            (FirstAfter one, FirstAfter other, FirstAfter both) = (Of(t.Item1.Contacts), Of(t.Item2.Contacts), Of([.. t.Item1.Contacts, .. t.Item2.Contacts]));
            both.Earliest.Should().Be(Earlier(one.Earliest, other.Earliest));
            both.Latest.Should().Be(Earlier(one.Latest, other.Latest));
        });

    [Fact]
    public void TimingOf_AnyContact_IsWhatTheWorldsAllow() => Gen.Select(Ranges, Gen.Int[0, 2], Ranges, Ranges, Gen.OneOf(Truth.True, Truth.Unknown)).Sample(
        t =>
        {
            // A contact is one unknown day, or an extent that is known.
            (Range first, int longer, Range start, Range end, Truth match) = t;
            int length = first.From == first.To ? longer : 0;
            (bool Before, bool During, bool After)[] worlds =
            [
                .. from s in start.Days from e in end.Days where s <= e from c in first.Days select (c + length < s, c <= e && s <= c + length, c > e),
            ];
            if (worlds.Length == 0)
            {
                return;
            }

            DayBounds when = length > 0 ? DayBounds.Throughout(Date(first.From), Date(first.From + length)) : DayBounds.Within(Date(first.From), Date(first.To));
            Contact contact = new() { Between = Pair, Record = RecordRef.Parse("m"), Occurred = match, When = when };
            DayBounds extent = Chronicle.Of(Escalation.Create("e", "E", Edtf.Parse(start.Text), Edtf.Parse(end.Text))).Under(Policy.AsRecorded).ExtentOf("e");
            ContactTiming timing = ContactHistory.Of(contact).Where(ContactFilter.Any).TimingOf(Pair, RecordRef.Parse("m"), extent);

            Truth Over(Func<(bool Before, bool During, bool After), bool> judge) => worlds.All(judge) ? match : worlds.Any(judge) ? Truth.Unknown : Truth.False;
            timing.Before.Should().Be(Over(w => w.Before));
            timing.During.Should().Be(Over(w => w.During));
            timing.After.Should().Be(Over(w => w.After));
        },
        iter: Worlds.Iterations);

    private static EscalationPhase PhaseIn(Case c, int start, int end, int[] steps, int? ceaseFire)
    {
        if (c.Day > end)
        {
            return EscalationPhase.Impact;
        }

        if (c.Day < start)
        {
            return steps.Any(d => d <= c.Day) ? EscalationPhase.Onset : EscalationPhase.Before;
        }

        int[] turns = ceaseFire is { } ceased ? [ceased] : [.. steps.Where((_, i) => c.Steps[i].Hostility == 1)];
        return turns.Any(d => d >= start && d <= c.Day) ? EscalationPhase.DeEscalation : EscalationPhase.Escalation;
    }

    private static Chronicle Record(Case c)
    {
        Escalation escalation = Escalation.Create("e", "E", Edtf.Parse(c.Start.Text), c.HasEnd ? Edtf.Parse(c.End.Text) : default);
        escalation = c.CeaseFire is { } ceaseFire ? escalation.WithCeaseFire(Edtf.Parse(ceaseFire.Text)) : escalation;
        return Chronicle.Of(c.Steps.Aggregate(escalation, (e, s) => e.FollowedBy(EscalationStep.Of("", Edtf.Parse(s.When.Text), default, s.Hostility))));
    }

    private static ContactView View(RawContact[] contacts) => ContactHistory.Of(contacts.Select((c, i) => new Contact
    {
        Between = Pair,
        Record = RecordRef.Parse($"m{i}"),
        Occurred = c.Match,
        When = DayBounds.Within(Date(c.Start.From), Date(c.Start.To)),
    })).Where(ContactFilter.Any);

    private static IEnumerable<int[]> Products(Range[] ranges) => ranges.Length == 0
        ? [[]]
        : from rest in Products(ranges[..^1]) from day in ranges[^1].Days select (int[])[.. rest, day];

    private static LocalDate Date(int day) => new(2020, 1, day);

    private static string Iso(int day) => string.Create(CultureInfo.InvariantCulture, $"2020-01-{day:00}");
}
