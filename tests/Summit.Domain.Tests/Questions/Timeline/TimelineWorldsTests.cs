using System.Text.Json;
using CsCheck;

namespace Summit.Domain.Tests;

public class TimelineWorldsTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");

    private static readonly Gen<(int From, int To)?> Window = Gen.Select(
        Gen.Int[-1, 9],
        Gen.Int[0, 4],
        (from, length) => from < 0 ? null : ((int, int)?)(from, from + length));

    private static readonly Gen<RawEvent> Row = Gen.Select(
        Gen.OneOf("m1", "m2", "m3"),
        Gen.OneOf("contact", "contact", "shared-platform", "one-way", "contact-of-unknown-kind"),
        Gen.OneOf(Truth.True, Truth.True, Truth.Unknown, Truth.False),
        Gen.Bool,
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 2]))
        .Select((record, kind, truth, isDay, days) => isDay
            ? new RawEvent(record, kind, truth, true, days.Item1, days.Item1 + days.Item2, days.Item1, days.Item1 + days.Item2)
            : new RawEvent(record, kind, truth, false, days.Item1, days.Item1 + Math.Min(days.Item2, days.Item3 + days.Item4), days.Item1 + days.Item3, days.Item1 + days.Item3 + days.Item4));

    private static readonly Gen<EventText> Text = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 2], Gen.Int[0, 3], Gen.Bool, (day, length, form, unknown) => new EventText(day, length, form, unknown));

    [Fact]
    public void Timeline_OfRows_IsThatOfAllWorlds() =>
        Gen.Select(Row.Array[0, 4], Window).Sample(
            (rows, window) =>
            {
                ContactHistory history = ContactHistory.Of(rows.Select(r => new Contact
                {
                    Between = Pair,
                    When = r.Bounds(),
                    Occurred = r.Truth,
                    Directness = r.Kind switch
                    {
                        "contact" => Directness.Direct,
                        "shared-platform" => Directness.CoPresence,
                        "one-way" => Directness.OneWay,
                        _ => default,
                    },
                    Record = r.Record,
                }));

                Timeline timeline = history.Where(ContactFilter.Any).Timeline(Pair, Day(window?.From), Day(window?.To));

                Lines(timeline.Items).Should().Equal(TimelineWorlds.Of(rows, window?.From, window?.To));
            },
            iter: Worlds.Iterations);

    [Fact]
    public void Timeline_OfAChronicle_IsThatOfAllWorlds() =>
        Gen.Select(Text.Array[0, 2], Text.Array[0, 2], Gen.Select(Text, Text, Text.Array[0, 2]).Array[0, 1], Window).Sample(
            (meetings, statements, escalations, window) =>
            {
                List<IRecord> records = [];
                List<RawEvent> raw = [];
                for (int i = 0; i < meetings.Length; i++)
                {
                    Meeting meeting = Meeting.Held($"m{i}", meetings[i].When, Facets.Bilateral, Delegation.Of("AAA"), Delegation.Of("BBB"));
                    records.Add(meetings[i].IsUnknown ? meeting.Having(Occurrence.Unknown) : meeting);
                    raw.Add(meetings[i].Raw($"m{i}", "contact", meetings[i].IsUnknown ? Truth.Unknown : Truth.True));
                }

                for (int i = 0; i < statements.Length; i++)
                {
                    records.Add(Statement.Create($"s{i}", StatementKind.Protest, "", statements[i].When, "BBB").AddressedTo("AAA"));
                    raw.Add(statements[i].Raw($"s{i}", "statement", Truth.True));
                }

                foreach ((EventText start, EventText end, EventText[] steps) in escalations)
                {
                    Escalation escalation = Escalation.Create("e", "", start.When, end.When, "AAA", "BBB");
                    raw.Add(start.Raw("e", "escalation-start", Truth.True));
                    raw.Add(end.Raw("e", "escalation-end", Truth.True));
                    for (int i = 0; i < steps.Length; i++)
                    {
                        escalation = escalation.FollowedBy(EscalationStep.Of($"k{i}", steps[i].When, StepAction.Threat));
                        raw.Add(steps[i].Raw("e", $"escalation-step k{i}", Truth.True));
                    }

                    records.Add(escalation);
                }

                Timeline timeline = Chronicle.Of([.. records]).Under(Policy.AsRecorded).Timeline(Pair, Day(window?.From), Day(window?.To));

                Lines(timeline.Items).Should().Equal(TimelineWorlds.Of(raw, window?.From, window?.To));
                timeline.Undated.Should().BeEmpty();
            },
            iter: Worlds.Iterations);

    [Fact]
    public void MoreCertainRows_NeverMakeAnItemLessCertain() =>
        Gen.Select(Row.Array[1, 5], Gen.Int[0, 4]).Sample((rows, chosen) =>
        {
            RawEvent[] surer = [.. rows.Select((r, i) => i == chosen && r.Truth == Truth.Unknown ? r with { Truth = Truth.True } : r)];
            Dictionary<string, Truth> before = Matches(rows);
            Dictionary<string, Truth> after = Matches(surer);

            after.Keys.Should().BeEquivalentTo(before.Keys);
            before.Keys.Where(k => after[k] < before[k]).Should().BeEmpty();
        });

    [Fact]
    public void WiderWindow_NeverLosesAnItem() =>
        Gen.Select(Row.Array[1, 5], Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[0, 3]).Sample((rows, from, length, more) =>
        {
            IEnumerable<string> narrow = History(rows).Timeline(Pair, Day(from), Day(from + length)).Items.Select(i => $"{i.What} {i.Record}");
            IEnumerable<string> wide = History(rows).Timeline(Pair, Day(from), Day(from + length + more)).Items.Select(i => $"{i.What} {i.Record}");

            narrow.Except(wide).Should().BeEmpty();
        });

    private static Dictionary<string, Truth> Matches(RawEvent[] rows) => History(rows).Timeline(Pair).Items.ToDictionary(i => $"{i.What} {i.Record}", i => i.Match);

    private static ContactView History(RawEvent[] rows) => ContactHistory.Of(rows.Select(r => new Contact
    {
        Between = Pair,
        When = r.Bounds(),
        Occurred = r.Truth,
        Directness = r.Kind == "shared-platform" ? Directness.CoPresence : Directness.Direct,
        Record = r.Record,
    })).Where(ContactFilter.Any);

    private static LocalDate? Day(int? number) => number is { } day ? RawEvent.Day(day) : null;

    private static IEnumerable<string> Lines(IEnumerable<TimelineItem> items) => items.Select(i =>
        $"{Period.DaysBetween(RawEvent.Zero, i.Earliest!.Value)} {Period.DaysBetween(RawEvent.Zero, i.Latest!.Value)} {JsonNamingPolicy.KebabCaseLower.ConvertName(i.What.ToString())}{(i.Part.Length > 0 ? " " + i.Part : "")} {i.Record} {i.Match} {i.OrderUncertain}");

    /// <summary>A date as a record has it: one day, one of several, an interval, one of two ends uncertain.</summary>
    private sealed record EventText(int Day, int Length, int Form, bool IsUnknown)
    {
        public Edtf When => Edtf.Parse(Form switch
        {
            0 => Iso(Day),
            1 => $"[{Iso(Day)}..{Iso(Day + Length)}]",
            2 => $"{Iso(Day)}/{Iso(Day + Length)}",
            _ => $"[{Iso(Day)},{Iso(Day + Length)}]",
        });

        public RawEvent Raw(string record, string kind, Truth truth) => Form switch
        {
            0 => new(record, kind, truth, true, Day, Day, Day, Day),
            2 => new(record, kind, truth, false, Day, Day, Day + Length, Day + Length),
            _ => new(record, kind, truth, true, Day, Day + Length, Day, Day + Length),
        };

        private static string Iso(int day) => $"{RawEvent.Day(day):R}";
    }
}
