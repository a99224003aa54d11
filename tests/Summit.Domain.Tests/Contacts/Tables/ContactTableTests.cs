using System.Runtime.CompilerServices;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>The lean door: the same rows make the same history as contacts do.</summary>
public class ContactTableTests
{
    private static readonly Contact Talks = new()
    {
        Between = Dyad.Of("x", "y"),
        Record = "none",
        Occurred = Truth.True,
        Directness = Directness.Direct,
        First = [new Attendee(Truth.True, Band.Minister)],
    };

    [Fact]
    public void Contacts_OfATable_AreThoseOfItsRows() =>
        RandomHistories.Rows.Sample(rows =>
        {
            ContactHistory history = new ContactTable().Add(rows).Build(key => $"r{key}");
            Contact[] expected = [.. rows.Select(RandomHistories.ContactOf).OrderBy(c => c.Between.First).ThenBy(c => c.Between.Second).ThenBy(c => c.When.StartMin)];
            return history.Contacts.SequenceEqual(expected) && history.Dyads.SequenceEqual(expected.Select(c => c.Between).Distinct());
        }, iter: Worlds.Iterations);

    [Fact]
    public void Answers_OfATable_AreThoseOfAHistoryOfItsContacts() =>
        Gen.Select(RandomHistories.Rows, RandomHistories.Filter, RandomHistories.Day).Sample((rows, filter, day) =>
        {
            ContactView table = new ContactTable().Add(rows).Build(key => $"r{key}").Where(filter);
            ContactView contacts = ContactHistory.Of(rows.Select(RandomHistories.ContactOf)).Where(filter);
            LocalDate asOf = Worlds.Date(day);
            return table.History.Dyads.All(dyad =>
                table.Last(dyad, asOf).Bounds == contacts.Last(dyad, asOf).Bounds
                && table.Last(dyad, asOf).DefiniteLast == contacts.Last(dyad, asOf).DefiniteLast
                && table.Last(dyad, asOf).Candidates.Order().SequenceEqual(contacts.Last(dyad, asOf).Candidates.Order())
                && table.First(dyad).Bounds == contacts.First(dyad).Bounds
                && table.LongestSilence(dyad, asOf).Longest == contacts.LongestSilence(dyad, asOf).Longest);
        }, iter: Worlds.Iterations / 4);

    [Fact]
    public void Sides_OfARowWhoseFirstPartyComesSecond_AreTurnedRound()
    {
        ContactTable table = new();
        table.Add("ZWE", "AGO", DayBounds.On(new LocalDate(2020, 5, 1)), Talks, key: 12);

        Contact contact = table.Build(key => $"row-{key}").Contacts.Should().ContainSingle().Subject;

        contact.Between.Should().Be(Dyad.Of("AGO", "ZWE"));
        contact.First.Should().BeEmpty();
        contact.Second.Should().Equal(Talks.First, "the first side of the row is Zimbabwe's");
        contact.Record.Should().Be((RecordRef)"row-12");
        contact.When.Should().Be(DayBounds.On(new LocalDate(2020, 5, 1)));
    }

    [Fact]
    public void Table_ThatGrowsAfterBuilding_LeavesTheHistoryAsItWas()
    {
        ContactTable table = new ContactTable().Add("A", "B", default, Talks, 1);
        ContactHistory before = table.Build(key => $"r{key}");

        table.Add("A", "C", default, Talks, 2);

        (before.Contacts.Count, before.Dyads.Count).Should().Be((1, 1));
        (table.Count, table.Build(key => $"r{key}").Contacts.Count).Should().Be((2, 2));
    }

    [Fact]
    public void Table_OfNoRows_IsAnEmptyHistory()
    {
        ContactHistory none = new ContactTable().Build(key => $"r{key}");

        none.Contacts.Should().BeEmpty();
        none.Dyads.Should().BeEmpty();
        none.Where(ContactFilter.Direct).Last(Worlds.Pair, Worlds.Date(0)).Verdict.Should().Be(Verdict.None);
    }

    [Fact]
    public async Task AddAsync_TakesRowsAsTheyCome_AndKeepsThoseBeforeACancellation()
    {
        using CancellationTokenSource stop = new();
        ContactTable table = new();

        await table.Invoking(t => t.AddAsync(Feed(stop), stop.Token)).Should().ThrowAsync<OperationCanceledException>();
        table.Count.Should().Be(3);
        await table.AddAsync(Feed(null));
        table.Count.Should().Be(8);

        static async IAsyncEnumerable<ContactTableRow> Feed(CancellationTokenSource? stop, [EnumeratorCancellation] CancellationToken token = default)
        {
            for (int i = 0; i < 5; i++)
            {
                await Task.Yield();
                token.ThrowIfCancellationRequested();
                yield return new("A", "B", DayBounds.On(Worlds.Date(i)), Talks, i);
                if (i == 2 && stop is not null)
                {
                    await stop.CancelAsync();
                }
            }
        }
    }

    [Fact]
    public void Rows_ThatAreNone_AreRefused()
    {
        ContactTable table = new();

        table.Invoking(t => t.Add("A", "A", default, Talks, 1)).Should().Throw<ArgumentException>();
        table.Invoking(t => t.Add("A", default, default, Talks, 1)).Should().Throw<ArgumentException>();
        table.Invoking(t => t.Add("A", "B", default, null!, 1)).Should().Throw<ArgumentNullException>().WithParameterName("like");
        table.Invoking(t => t.Add(default(ContactTableRow))).Should().Throw<ArgumentException>();
        table.Invoking(t => t.Build(null!)).Should().Throw<ArgumentNullException>().WithParameterName("evidence");
        table.Count.Should().Be(0);
    }
}
