using CsCheck;
using Summit.Domain.Json;
using Summit.Domain.Tests;

namespace Summit.Domain.Testing.Tests;

/// <summary>What the generators promise: that it is there, and that it is varied.</summary>
public sealed class GensTests
{
    [Fact]
    public void Chronicles_AreVariedAndRoundTrip()
    {
        HashSet<string> kinds = [];
        foreach (Gen<Chronicle> some in new[] { Gens.Chronicle, Gens.ClaimedChronicle })
        {
            foreach (Chronicle chronicle in some.Array[300].Single(_ => true, "emFgaF864oq1"))
            {
                Chronicle kept = Chronicle.Of([.. AnyRecords.Listed(chronicle)]);
                Expect.Same(kept, SummitJson.TryRead(SummitJson.Write(kept)).Chronicle);
                kinds.UnionWith(AnyRecords.Listed(chronicle).Select(r => r.GetType().Name));
            }
        }

        kinds.Should().BeEquivalentTo("Party", "Person", "Office", "Tenure", "Forum", "Session", "Meeting", "Escalation", "Statement", "Source", "Claim");
    }

    [Fact]
    public void SmallValues_ComeInEveryShape()
    {
        Many(Gens.Truth).Distinct().Should().HaveCount(3);
        Many(Gens.Day).Should().OnlyContain(d => d >= new LocalDate(2020, 1, 7) && d <= new LocalDate(2020, 1, 23));
        Many(Gens.Date).Select(d => d.Kind).Distinct().Should().HaveCountGreaterThan(4);
        Many(Gens.Date).Should().Contain(d => !d.IsRecorded);
        DayBounds[] bounds = Many(Gens.Bounds);
        bounds.Should().Contain(b => b.EndsOpen).And.Contain(b => b.StartsOpen).And.Contain(b => b.IsExact).And.Contain(DayBounds.Anywhen);
        Many(Gens.Party).Select(p => (p.Kind, p.Names.Count)).Distinct().Should().HaveCount(6);
        Many(Gens.Meeting).Select(m => m.Delegations.Count).Distinct().Should().BeEquivalentTo([2, 3, 4]);
        Many(Gens.Claim).Select(c => c.Stance).Distinct().Should().HaveCountGreaterThan(4);
        Many(Gens.Filter).Distinct().Should().HaveCountGreaterThan(100);
        Many(Gens.Contact).Select(c => c.Between).Distinct().Should().HaveCount(6);
        Many(Gens.History).Select(h => h.Contacts.Count).Distinct().Should().HaveCountGreaterThan(10);
        Gens.Parties.Should().HaveCount(4).And.Contain(Gens.Pair.First).And.Contain(Gens.Pair.Second);
    }

    [Fact]
    public void AFailure_OfTheKit_IsShownByCsCheckWithItsSeed() =>
        FluentActions.Invoking(() => Gens.Chronicle.Sample(c => Expect.Same(Chronicle.Empty, c), iter: 1))
            .Should().Throw<CsCheckException>().WithMessage("*seed*").WithInnerException<ExpectationException>();

    private static T[] Many<T>(Gen<T> some) => some.Array[400].Single(_ => true, "emFgaF864oq1");
}
