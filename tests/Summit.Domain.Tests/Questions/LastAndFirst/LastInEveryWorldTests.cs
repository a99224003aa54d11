using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>The last contact, against every world that a small history leaves open.</summary>
public class LastInEveryWorldTests
{
    [Fact]
    public void Last_OfRandomRows_IsSoundAndTightInEveryWorld() =>
        Gen.Select(Worlds.Rows, Worlds.AsOf).Sample((rows, asOf) =>
            Agree(Worlds.History(rows).Where(ContactFilter.Direct).Last(Worlds.Pair, Worlds.Date(asOf)), LastInWorlds.Of(rows, asOf), asOf), iter: Worlds.Iterations);

    [Fact]
    public void Last_OfRandomChroniclesAndQuestions_IsSoundAndTightInEveryWorld() =>
        Gen.Select(Worlds.Chronicle, Worlds.Query, Worlds.AsOf).Sample((chronicle, query, asOf) =>
        {
            RawRow[] rows = [.. RestatedContacts.Rows(RestatedContacts.Of(chronicle), Worlds.Pair, query).Select(r => r.Row)];
            Agree(chronicle.Contacts().Where(query.ToFilter()).Last(Worlds.Pair, Worlds.Date(asOf)), LastInWorlds.Of(rows, asOf), asOf);
        }, iter: Worlds.Iterations, print: t => $"{t.Item2} as of {Worlds.Date(t.Item3):R}\n{Json.SummitJson.Write(t.Item1)}");

    private static void Agree(LastContact last, LastInWorlds worlds, int asOf)
    {
        Verdict verdict = worlds.Last is null ? Verdict.None : worlds.CanBeNone ? Verdict.Possible : worlds.IsOneDay && worlds.Last is not RawDays.Before ? Verdict.Exact : Verdict.Bounded;
        DayCount? silence = worlds.Last is not { } latest ? null : new(asOf - latest, worlds.First is { } first and not RawDays.Before ? asOf - first : null);
        Equal(Worlds.Date(worlds.First), last.Earliest, "earliest");
        Equal(Worlds.Date(worlds.Last), last.Latest, "latest");
        Equal(verdict, last.Verdict, "verdict");
        Equal(silence, last.Silence, "silence");
        Equal(worlds.Candidates, string.Join(' ', last.Candidates.Select(c => c.Value).Order(StringComparer.Ordinal)), "candidates");
        Equal(worlds.Definite, last.DefiniteLast.ToString(), "definite last");
        Equal(worlds.Candidates, string.Join(' ', last.Evidence.Select(e => e.Record.Value).Order(StringComparer.Ordinal)), "evidence");
    }

    // Plain comparisons: a million worlds leave no time for sentences.
    private static void Equal<T>(T expected, T found, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
        {
            throw new InvalidOperationException($"{what}: expected {expected}, found {found}");
        }
    }
}
