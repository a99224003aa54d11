using CsCheck;
using NodaTime.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Between two knowledge days of a dyad that follow one another no answer about the two changes.</summary>
public sealed class KnowledgeDaysTests
{
    private static readonly Policy[] Policies = [Policy.AsRecorded, Policy.AnyReport, Policy.ParticipantConfirmed, Policy.MutualConfirmation, Policy.LatestAssertion];

    // No day by which anything is known, so that it is told apart from such a day in every sentence.
    private static readonly LocalDate AsOf = new(2020, 3, 1);

    // From before the first publication to after the last.
    private static readonly LocalDate[] Calendar = [.. Enumerable.Range(0, 36).Select(d => new LocalDate(2019, 12, 30).PlusDays(d))];

    private static readonly string[] Sources = ["exact", "vague", "undated", "quoted"];

    [Fact]
    public void OnEachDay_EveryAnswerIsThatOfTheKnowledgeDayBefore() => Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.OneOf(Policies)).Sample(
        t =>
        {
            Chronicle chronicle = SaidRecords.Of(t.Item1);
            Dyad dyad = Dyad.Of("AAA", "BBB");
            HashSet<LocalDate> changes = [.. chronicle.Under(t.Item2).KnowledgeDays(dyad).Select(d => d.Day)];
            string known = "";
            foreach (LocalDate day in Calendar)
            {
                string answers = Answers(chronicle.Under(t.Item2, day), dyad);
                if (day != Calendar[0] && !changes.Contains(day))
                {
                    answers.Should().Be(known, "{0} is no knowledge day", day);
                }

                known = answers;
            }
        },
        iter: Math.Max(5, Worlds.Iterations / 400));

    [Fact]
    public void DaysOfAReading_EndWithItsKnownByDay() => Gen.Int[0, int.MaxValue - 1].Sample(
        seed =>
        {
            Chronicle chronicle = SaidRecords.Of(seed);
            IReadOnlyList<KnowledgeDay> all = chronicle.Under(Policy.AnyReport).KnowledgeDays(Worlds.Pair);

            all.Select(d => d.Day).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            all.Where(d => d.Known.Count + d.PossiblyKnown.Count == 0).Should().BeEmpty();
            LocalDate by = new(2020, 1, 10);
            chronicle.Under(Policy.AnyReport, by).KnowledgeDays(Worlds.Pair).Should().Equal(all.Where(d => d.Day <= by));
        },
        iter: Math.Max(20, Worlds.Iterations / 100));

    [Fact]
    public void Claims_AreNamedOnTheDayOnWhichTheyBecomeKnown()
    {
        Meeting meeting = Meeting.Bilateral("talks", new LocalDate(2020, 1, 5), Delegation.Of("A"), Delegation.Of("B"));
        Meeting others = Meeting.Bilateral("others", new LocalDate(2020, 1, 5), Delegation.Of("C"), Delegation.Of("D"));
        Chronicle chronicle =
        [
            meeting, others,
            Source.Create("exact", SourceKind.Press, "", new LocalDate(2020, 1, 10)),
            Source.Create("vague", SourceKind.Press, "", Edtf.Parse("2020-02")),
            Source.Create("undated", SourceKind.Press, "", default(Edtf)),
            Source.Create("quoted", SourceKind.PartyOfficial, "", new LocalDate(2020, 1, 6)).QuotedBy("exact"),
            .. Sources.Select(s => (IRecord)Claim.Of($"of-{s}", s, Stance.Asserts, meeting.Id, ClaimProperty.Held, true)),
            Claim.Of("of-others", "exact", Stance.Asserts, others.Id, ClaimProperty.Held, true),
        ];

        chronicle.Under(Policy.AnyReport).KnowledgeDays(Dyad.Of("A", "B")).Select(d => d.ToString()).Should().Equal(
            "2020-01-10: of-exact, of-quoted", "2020-02-01: of-vague perhaps", "2020-02-29: of-vague");
        chronicle.Under(Policy.AnyReport).KnowledgeDays(Dyad.Of("A", "C")).Should().HaveCount(3, "a meeting with an open question of one of them may matter to both");
        chronicle.Under(Policy.AnyReport).KnowledgeDays(Dyad.Of("X", "Y")).Should().BeEmpty();
    }

    private static string Answers(Reading reading, Dyad dyad)
    {
        ContactHistory history = reading.Contacts();
        ContactView any = history.Where(ContactFilter.Any);
        ContactView direct = history.Where(ContactFilter.Direct with { Both = SideFilter.AtLeast(Band.Minister) });
        LocalDate from = new(2020, 1, 1);
        IAnswer[] answers =
        [
            any.Last(dyad, AsOf), direct.Last(dyad, AsOf), any.First(dyad), any.Next(dyad, from), any.Silence(dyad, AsOf), any.LongestSilence(dyad, AsOf), any.Silences(dyad, AsOf), any.Platforms(dyad),
            any.FirstAfter(dyad, reading.EndOf("e1"), AsOf), any.GoBetweens(dyad, from, AsOf), reading.Opportunities(dyad, ContactFilter.Any, AsOf), reading.Opportunities(dyad, ContactFilter.Direct, from),
            reading.DialogueStatus(dyad, ContactFilter.Any, 10, AsOf), reading.Timeline(dyad), reading.Disputes(dyad),
            .. reading.Chronicle.Sessions.Select(s => (IAnswer)any.FirstSince(dyad, s.Id, DayBounds.On(from), AsOf)),
            .. reading.Chronicle.Meetings.Select(m => (IAnswer)any.TimingOf(dyad, m.Id, DayBounds.Throughout(from, AsOf))),
        ];
        string by = LocalDatePattern.Iso.Format(reading.KnownBy!.Value);
        return string.Join('\n', answers.Select(a => SummitJson.Write(a)).Append(string.Join(';', any.Leads(dyad, AsOf)))).Replace($"by {by}", "by then", StringComparison.Ordinal).Replace($"\"knownBy\": \"{by}\"", "", StringComparison.Ordinal);
    }
}
