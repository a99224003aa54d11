using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Silence, and when a declaration of coverage lets it be said.</summary>
public class SilenceUnderCoverageTests
{
    private static readonly Gen<(int Start, int End)> Stretch = Gen.Select(Gen.Int[Worlds.Base - 5, Worlds.Base + 20], Gen.Int[0, 25]).Select(t => (t.Item1, t.Item1 + t.Item2));

    [Fact]
    public void Silence_UnderRandomCoverage_IsThatOfTheDaysDeclared() =>
        Gen.Select(Worlds.Rows, Stretch.Array[0, 3], Worlds.AsOf).Sample((rows, stretches, asOf) =>
        {
            Coverage[] coverages = [.. stretches.Select((s, i) => Coverage.Create($"c{i}", Span(s)))];
            LastContact last = Worlds.History(rows).Covering(coverages).Where(ContactFilter.Direct).Last(Worlds.Pair, Worlds.Date(asOf));
            LastInWorlds worlds = Worlds.Last(rows, asOf);

            // The days declared, one by one, back from the day asked about.
            int first = asOf + 1;
            while (stretches.Any(s => s.Start <= first - 1 && first - 1 <= s.End))
            {
                first--;
            }

            (DayCount? silence, bool covered) = worlds.Silence is { } known
                ? (known, stretches.Length > 0 && first <= asOf - known.Min + 1)
                : first <= asOf ? (new DayCount(asOf - first + 1, null), true) : ((DayCount?)null, false);
            return last.Silence == silence && last.SilenceIsCovered == covered;
        }, iter: Worlds.Iterations);

    public static TheoryData<string, Coverage, ContactFilter, bool> Contained => new()
    {
        { "nothing is limited", Days("c"), ContactFilter.Direct, true },
        { "the parties are named", Days("c", "AAA", "BBB", "CCC"), ContactFilter.Direct, true },
        { "one party is not named", Days("c", "AAA", "CCC"), ContactFilter.Direct, false },
        { "the kind is declared", Days("c").Of(Directness.Direct), ContactFilter.Direct, true },
        { "another kind is declared", Days("c").Of(Directness.CoPresence), ContactFilter.Direct, false },
        { "one of the kinds is not declared", Days("c").Of(Directness.CoPresence), ContactFilter.CoAttendance, false },
        { "all kinds are asked, one declared", Days("c").Of(Directness.Direct), ContactFilter.Any, false },
        { "a higher band is asked", Days("c").From(Band.SeniorOfficial), ContactFilter.Direct.AtLeast(Band.Minister), true },
        { "a lower band is asked", Days("c").From(Band.Minister), ContactFilter.Direct.AtLeast(Band.SeniorOfficial), false },
        { "no band is asked, one declared", Days("c").From(Band.Minister), ContactFilter.Direct, false },
        { "a band that no version knows", Days("c").From(Band.From("grand-master")), ContactFilter.Direct.AtLeast(Band.Leader), false },
        { "one of the portfolios declared is asked", Days("c").In(Portfolio.Defence, Portfolio.Military), ContactFilter.Direct.In(Portfolio.Defence), true },
        { "one portfolio asked is not declared", Days("c").In(Portfolio.Defence), ContactFilter.Direct.In(Portfolio.Defence, Portfolio.Military), false },
        { "the means asked is declared", Days("c").By(Modality.Phone), ContactFilter.Direct.By(Modality.Phone), true },
        { "any means is asked, one declared", Days("c").By(Modality.Phone), ContactFilter.Direct, false },
    };

    [Theory]
    [MemberData(nameof(Contained))]
    public void Silence_OfAnEmptyRecord_IsKnownWhereTheQuestionIsCovered(string because, Coverage coverage, ContactFilter filter, bool contained)
    {
        LastContact last = ContactHistory.Of().Covering(coverage).Where(filter).Last(Worlds.Pair, new LocalDate(2020, 1, 20));

        last.Silence.Should().Be(contained ? new DayCount(10, null) : null, because);
        last.SilenceIsCovered.Should().Be(contained, because);
        last.Definition.Coverage.Should().BeEquivalentTo(contained ? new CoverageId[] { coverage.Id } : [], because);
    }

    [Fact]
    public void Silence_UnderCoverageOfUncertainDays_IsKnownOnlyForThoseThatSurelyBelongToIt()
    {
        ContactHistory history = ContactHistory.Of().Covering(Coverage.Create("c", Edtf.Parse("2020-01/2020-03-15")));

        history.Where(ContactFilter.Direct).Last(Worlds.Pair, new LocalDate(2020, 2, 10)).Silence.Should().Be(new DayCount(11, null), "the declaration may begin as late as 31 January");
        history.Where(ContactFilter.Direct).Last(Worlds.Pair, new LocalDate(2020, 1, 30)).Silence.Should().BeNull();
    }

    [Fact]
    public void Silence_AfterARecordedUnknown_StaysUncertainUnderCoverage()
    {
        LastContact last = Worlds.History([new(RawDays.On(Worlds.Base + 10), Truth.Unknown, "m")]).Covering(Days("c")).Where(ContactFilter.Direct).Last(Worlds.Pair, new LocalDate(2020, 1, 20));

        (last.Verdict, last.Silence, last.SilenceIsCovered).Should().Be((Verdict.Possible, new DayCount(9, null), true));
    }

    private static Coverage Days(string id, params PartyId[] parties) => Coverage.Create(id, Edtf.Parse("2020-01-11/2020-12-31"), parties);

    private static Edtf Span((int Start, int End) days) => Edtf.Parse($"{Iso(days.Start)}/{Iso(days.End)}");

    private static string Iso(int day) => NodaTime.Text.LocalDatePattern.Iso.Format(Worlds.Date(day));
}
