using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>The last contact, against every world that a small history leaves open.</summary>
public class LastInEveryWorldTests
{
    [Fact]
    public void Last_OfRandomRows_IsSoundAndTightInEveryWorld() =>
        Gen.Select(Worlds.Rows, Worlds.AsOf).Sample((rows, asOf) =>
            Agree(Worlds.History(rows).Where(ContactFilter.Direct).Last(Worlds.Pair, Worlds.Date(asOf)), rows, asOf), iter: Worlds.Iterations);

    [Fact]
    public void Last_OfRandomChroniclesAndQuestions_IsSoundAndTightInEveryWorld() =>
        Gen.Select(Worlds.Chronicle, Worlds.Query, Worlds.AsOf).Sample((chronicle, query, asOf) =>
        {
            RawRow[] rows = [.. RestatedContacts.Rows(RestatedContacts.Of(chronicle), Worlds.Pair, query).Select(r => r.Row)];
            Agree(chronicle.Contacts().Where(query.ToFilter()).Last(Worlds.Pair, Worlds.Date(asOf)), rows, asOf);
        }, iter: Worlds.Iterations, print: t => $"{t.Item2} as of {Worlds.Date(t.Item3):R}\n{Json.SummitJson.Write(t.Item1)}");

    [Fact]
    public void Last_OfAViewOfTwoParties_IsThatOfItsContacts() =>
        Gen.Select(Gens.History, Gens.Filter, Gens.Day).Sample((history, filter, asOf) =>
        {
            ContactView view = history.Where(filter);
            foreach (Dyad dyad in history.Dyads.Where(d => view.All(d).Count <= 4))
            {
                Expect.Last(view.Last(dyad, asOf), EveryWorld.Last(view, dyad, asOf));
            }
        }, iter: Worlds.Iterations / 10);

    private static void Agree(LastContact last, IReadOnlyList<RawRow> rows, int asOf)
    {
        LastInWorlds worlds = Worlds.Last(rows, asOf);
        Expect.Last(last, worlds);

        // Plain comparisons: a million worlds leave no time for sentences.
        string evidence = string.Join(' ', last.Evidence.Select(e => e.Record.Value).Order(StringComparer.Ordinal));
        if (evidence != string.Join(' ', worlds.Candidates.Select(c => c.Value)))
        {
            throw new InvalidOperationException($"evidence: expected {string.Join(' ', worlds.Candidates)}, found {evidence}");
        }
    }
}
