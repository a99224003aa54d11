using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>The history of one dyad is the history of all, restricted to the dyad, under every policy and known-by day.</summary>
public sealed class ContactsOfADyadTests
{
    private static readonly Policy[] Policies = [Policy.AsRecorded, Policy.AnyReport, Policy.ParticipantConfirmed, Policy.MutualConfirmation, Policy.LatestAssertion];

    private static readonly LocalDate?[] Days = [null, new(2020, 1, 9), new(2020, 1, 20)];

    private static readonly Dyad[] Dyads =
        [.. from one in SaidRecords.Parties from other in SaidRecords.Parties where string.CompareOrdinal(one, other) < 0 select Dyad.Of(one, other)];

    [Fact]
    public void HistoryOfADyad_HasTheRowsAndLeadsOfTheDyad_InTheSameOrder() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.OneOf(Policies), Gen.OneOf(Days)).Sample(
            t =>
            {
                Chronicle chronicle = SaidRecords.Of(t.Item1);
                ContactHistory all = chronicle.Under(t.Item2, t.Item3).Contacts();
                foreach (Dyad dyad in Dyads)
                {
                    // A reading of its own, so that nothing that another pair left behind is used.
                    ContactHistory own = chronicle.Under(t.Item2, t.Item3).Contacts(dyad);

                    own.Contacts.Should().Equal(all.Contacts.Where(c => c.Between == dyad));
                    own.Where(ContactFilter.Any).Leads(dyad, new(2020, 2, 1)).Should().Equal(all.Where(ContactFilter.Any).Leads(dyad, new(2020, 2, 1)));
                }
            },
            iter: Math.Max(20, Worlds.Iterations / 20));

    [Fact]
    public void HistoryOfADyad_OfRandomMeetingsAndSessions_HasTheRowsOfTheDyad() => Worlds.Chronicle.Sample(
        chronicle =>
        {
            ContactHistory all = chronicle.Contacts();
            foreach (Dyad dyad in all.Dyads)
            {
                chronicle.Under(Policy.AsRecorded).Contacts(dyad).Contacts.Should().Equal(all.Contacts.Where(c => c.Between == dyad));
            }
        },
        iter: Math.Max(20, Worlds.Iterations / 10));

    [Fact]
    public void HistoryOfADyad_OfAPartyThatNobodyNames_IsEmpty() => new Chronicle[] { [], [Party.State("A")] }.Should().OnlyContain(c => c.Under(Policy.AsRecorded).Contacts(Dyad.Of("A", "B")).Contacts.Count == 0);

    [Fact]
    public void HistoryOfADyad_WithoutADyad_IsRefused()
    {
        Action asked = () => Chronicle.Empty.Under(Policy.AsRecorded).Contacts(default);

        asked.Should().Throw<ArgumentException>().WithParameterName("dyad");
    }
}
