using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Answers from staircases are those of the plain definition, in every form in which they can be asked.</summary>
public class StaircaseTests
{
    // Five times the ordinary number: histories of every shape are many, and a history costs little.
    private static readonly int Iterations = 5 * Worlds.Iterations;

    [Fact]
    public void Last_OfAnyHistory_IsThatOfThePlainDefinition() =>
        Gen.Select(RandomHistories.Rows, RandomHistories.Filter, RandomHistories.Day.Array[1, 4]).Sample((rows, filter, days) =>
        {
            Contact[] contacts = [.. rows.Select(RandomHistories.ContactOf)];
            ContactView view = ContactHistory.Of(contacts).Where(filter);
            return view.History.Dyads.All(dyad => days.All(day => IsPlain(view, contacts, dyad, day)));
        }, iter: Iterations);

    [Fact]
    public void Last_OfAnyTable_IsThatOfThePlainDefinition() =>
        Gen.Select(RandomHistories.Rows, RandomHistories.Filter, RandomHistories.Day).Sample((rows, filter, day) =>
        {
            ContactView view = new ContactTable().Add(rows).Build(key => $"r{key}").Where(filter);
            Contact[] contacts = [.. rows.Select(RandomHistories.ContactOf)];
            return view.History.Dyads.All(dyad => IsPlain(view, contacts, dyad, day));
        }, iter: Iterations);

    [Fact]
    public void BatchForms_OfAnyHistory_AreThePointAnswersOneByOne() =>
        Gen.Select(RandomHistories.Rows, RandomHistories.Filter, RandomHistories.Day, Gen.Int[-1, 30]).Sample((rows, filter, day, covered) =>
        {
            ContactHistory history = ContactHistory.Of(rows.Select(RandomHistories.ContactOf));
            ContactView view = (covered < 0 ? history : history.Covering(Coverage.Create("c", Edtf.Between(Worlds.Date(Worlds.Base + covered), Worlds.Date(Worlds.Base + 9000))))).Where(filter);
            LocalDate asOf = Worlds.Date(day);
            IReadOnlyList<Dyad> dyads = history.Dyads;
            LastBounds[] matrix = new LastBounds[dyads.Count];
            LastBounds[] many = new LastBounds[dyads.Count];
            DayCount?[] silences = new DayCount?[dyads.Count];
            DayCount?[] panel = new DayCount?[40];
            int[] atLeast = new int[40 * dyads.Count];
            int[] atMost = new int[40 * dyads.Count];
            (int[] Least, int[] Most) row = (new int[40], new int[40]);
            view.LastOfAll(asOf, matrix);
            view.Last([.. dyads.Select(d => (d, asOf))], many);
            view.LongestSilences(asOf, silences);
            view.TimeSinceOfAll(asOf, 40, atLeast, atMost);
            return dyads.Select((dyad, i) =>
            {
                view.TimeSince(dyad, asOf, panel);
                view.TimeSince(dyad, asOf, row.Least, row.Most);
                return matrix[i] == view.Last(dyad, asOf).Bounds && many[i] == matrix[i] && silences[i] == view.LongestSilence(dyad, asOf).Longest?.Days
                    && panel.Select((silence, later) => silence == view.Silence(dyad, asOf.PlusDays(later)).Days).All(same => same)
                    && row.Least.SequenceEqual(panel.Select(s => s?.Min ?? -1)) && row.Most.SequenceEqual(panel.Select(s => s?.Max ?? -1))
                    && row.Least.AsSpan().SequenceEqual(atLeast.AsSpan(i * 40, 40)) && row.Most.AsSpan().SequenceEqual(atMost.AsSpan(i * 40, 40));
            }).All(same => same);
        }, iter: Worlds.Iterations);

    [Fact]
    public void Last_InALongStaircase_IsThatOfThePlainDefinitionOnEachDay()
    {
        // Crowds and deserts of contacts, one that began before every day, and days before the first and after the last: all ways to and past a signpost.
        Random random = new(11);
        Dyad pair = Dyad.Of("A", "B");
        Contact possible = new() { Between = pair, Record = "like" };
        foreach (int rows in new[] { 63, 64, 65, 500, 2000 })
        {
            Contact[] contacts =
            [
                RandomHistories.ContactOf(new("A", "B", DayBounds.TryCreate(DayNumber.BeforeAll, DayNumber.BeforeAll, DayNumber.BeforeAll, Worlds.Base - 900)!.Value, possible, -1)),
                .. Enumerable.Range(0, rows).Select(i => RandomHistories.ContactOf(new(
                    "A", "B", DayBounds.Within(Worlds.Date(Start(i)), Worlds.Date(Start(i) + (i % 9 == 0 ? 40 : 0))), i % 7 == 0 ? possible : possible with { Occurred = Truth.True }, i))),
            ];
            ContactView view = ContactHistory.Of(contacts).Where(ContactFilter.Any);
            (Contact, Truth)[] counted = PlainLast.Counted(contacts, pair, view.Filter);
            DyadView asked = view.Between(pair);
            foreach (int day in Enumerable.Range(0, 400).Select(_ => Worlds.Base + random.Next(-100, 3 * rows)))
            {
                (int? earliest, int? latest) = PlainLast.Bounds(counted, day);
                asked.Bounds(Worlds.Date(day)).Should().Be(new LastBounds(earliest, latest));
            }
        }

        static int Start(int i) => Worlds.Base + (i % 3 == 0 ? i / 3 : 2 * i);
    }

    [Fact]
    public void Staircases_AskedByManyThreadsAtOnce_AnswerAsThoseOfOne()
    {
        Contact[] contacts = [.. Enumerable.Range(0, 4000).Select(i => RandomHistories.ContactOf(new(
            $"P{i % 7}", $"Q{i % 11}", DayBounds.Within(Worlds.Date(i), Worlds.Date(i + (i % 5 * 8))), new() { Between = Worlds.Pair, Record = "x", Occurred = i % 3 == 0 ? Truth.Unknown : Truth.True }, i)))];
        ContactHistory history = ContactHistory.Of(contacts);
        LastBounds[] expected = new LastBounds[history.Dyads.Count];
        history.Where(ContactFilter.Any).LastOfAll(Worlds.Date(2500), expected);
        ContactView shared = history.Where(ContactFilter.Any);
        LastBounds[][] found = [.. Enumerable.Range(0, 8).Select(_ => new LastBounds[expected.Length])];

        Parallel.ForEach(found, answers => shared.LastOfAll(Worlds.Date(2500), answers));

        found.Should().AllSatisfy(answers => answers.Should().Equal(expected));
        expected.Should().Contain(b => b.Earliest != null);
    }

    [Fact]
    public void BatchForms_WithTooFewPlaces_AreRefused()
    {
        ContactView view = ContactHistory.Of(RandomHistories.ContactOf(new("A", "B", default, new() { Between = Worlds.Pair, Record = "x" }, 1))).Where(ContactFilter.Any);

        view.Invoking(v => v.LastOfAll(Worlds.Date(0), [])).Should().Throw<ArgumentException>().WithParameterName("answers").WithMessage("Each of 1 answers needs its place, and there are 0.*");
        view.Invoking(v => v.LongestSilences(Worlds.Date(0), new DayCount?[2])).Should().Throw<ArgumentException>().WithParameterName("silences");
        view.Invoking(v => v.Last([(Worlds.Pair, Worlds.Date(0))], [])).Should().Throw<ArgumentException>().WithParameterName("answers");
        view.Invoking(v => v.Last([(default, Worlds.Date(0))], new LastBounds[1])).Should().Throw<ArgumentException>().WithParameterName("asked");
        view.Invoking(v => v.Between(default)).Should().Throw<ArgumentException>().WithParameterName("dyad");
    }

    private static bool IsPlain(ContactView view, Contact[] contacts, Dyad dyad, int day)
    {
        (Contact, Truth)[] counted = PlainLast.Counted(contacts, dyad, view.Filter);
        LocalDate asOf = Worlds.Date(day);
        LastContact last = view.Last(dyad, asOf);
        (int? earliest, int? latest) = PlainLast.Bounds(counted, day);
        return last.Bounds == new LastBounds(earliest, latest)
            && view.Between(dyad).Last(asOf) == last
            && last.Candidates.Order().SequenceEqual(PlainLast.Candidates(counted, day));
    }
}
