using Summit.Domain.Tests;

namespace Summit.Domain.Testing.Tests;

/// <summary>Each expectation passes what it should, and its failure says what differs.</summary>
public sealed class ExpectTests
{
    private static readonly LocalDate AsOf = new(2020, 2, 1);

    private static readonly Scene Exact = Scene.Between("A", "B").Met("2020-01-05");

    private static readonly Scene Bounded = Scene.Between("A", "B").Met("[2020-01-05,2020-01-07]");

    private static readonly Scene Perhaps = Scene.Between("A", "B").Planned("2020-01-05");

    private static readonly LastContact None = Scene.Between("A", "B").Last(AsOf);

    private static LocalDate Day(int day) => new(2020, 1, day);

    [Fact]
    public void Last_AsExpected_PassesInSilence()
    {
        Expect.LastOn(Exact.Last(AsOf), Day(5));
        Expect.LastBetween(Bounded.Last(AsOf), Day(5), Day(7));
        Expect.LastPossible(Perhaps.Last(AsOf), Day(5));
        Expect.NoContact(None);
        Expect.Last(Bounded.Last(AsOf), EveryWorld.Last(Bounded.Contacts().Where(ContactFilter.Direct), Bounded.Pair, AsOf));
    }

    [Fact]
    public void Last_OtherwiseThanExpected_SaysBoth()
    {
        Failing(() => Expect.LastOn(Exact.Last(AsOf), Day(6))).Should().Be(
            "Expected: the last contact on 2020-01-06.\nFound: the last contact on 2020-01-05.\nThe answer: The last direct contact of A and B was on 2020-01-05 (silence of the record 27 days; meeting-1), under as-recorded (version 1), as of 2020-02-01.");
        Failing(() => Expect.LastOn(Bounded.Last(AsOf), Day(5))).Should().Contain("Found: the last contact between 2020-01-05 and 2020-01-07.");
        Failing(() => Expect.LastOn(Perhaps.Last(AsOf), Day(5))).Should().Contain("Found: no certain contact, a possible one up to 2020-01-05.");
        Failing(() => Expect.LastOn(None, Day(5))).Should().Contain("Found: no contact.");
        Failing(() => Expect.LastBetween(Bounded.Last(AsOf), Day(5), Day(8))).Should().Contain("Expected: the last contact between 2020-01-05 and 2020-01-08.");
        Failing(() => Expect.LastBetween(Bounded.Last(AsOf), Day(4), Day(7)));
        Failing(() => Expect.LastPossible(Exact.Last(AsOf), Day(5)));
        Failing(() => Expect.LastPossible(Perhaps.Last(AsOf), Day(6)));
        Failing(() => Expect.LastPossible(None, Day(5)));
        Failing(() => Expect.NoContact(Exact.Last(AsOf)));
        Failing(() => Expect.NoContact(Perhaps.Last(AsOf))).Should().StartWith("Expected: no contact.");
        Failing(() => Expect.Last(Exact.Last(AsOf), EveryWorld.Last(Bounded.Contacts().Where(ContactFilter.Direct), Bounded.Pair, AsOf)))
            .Should().StartWith("Expected: the last contact between 2020-01-05 and 2020-01-07, silence 25 to 27 days, candidates meeting-1, surely meeting-1.\nFound: the last contact on 2020-01-05, silence 27 days, candidates meeting-1, surely meeting-1.\n");
        FluentActions.Invoking(() => Expect.LastBetween(Bounded.Last(AsOf), Day(5), Day(5))).Should().Throw<ArgumentException>().WithMessage("*LastOn*");
    }

    [Fact]
    public void Worlds_Differ_WhereAnyMemberDoes()
    {
        ContactView view = Bounded.Contacts().Where(ContactFilter.Direct);
        LastInWorlds one = EveryWorld.Last(view, Bounded.Pair, AsOf);

        one.Should().Be(EveryWorld.Last(view, Bounded.Pair, AsOf)).And.NotBe(EveryWorld.Last(view, Bounded.Pair, AsOf.PlusDays(1))).And.NotBe(EveryWorld.Last(view.All(Bounded.Pair).Take(0), AsOf));
        one.GetHashCode().Should().Be(EveryWorld.Last(view, Bounded.Pair, AsOf).GetHashCode());
        one.Equals(EveryWorld.Last(view.All(Bounded.Pair).Select(c => c with { Contact = c.Contact with { Record = "other" } }), AsOf)).Should().BeFalse();
        EveryWorld.Last([], AsOf).ToString().Should().Be("no contact");
        FluentActions.Invoking(() => EveryWorld.Last(Enumerable.Range(0, 31).Select(i => view.All(Bounded.Pair)[0] with { Contact = view.All(Bounded.Pair)[0].Contact with { Record = $"r{i}" } }), AsOf))
            .Should().Throw<ArgumentException>().WithMessage("*30 records*");
    }

    [Fact]
    public void Errors_AreListed()
    {
        Chronicle broken = Exact.Chronicle.With(Tenure.Create("t", "nobody", "no-office", Edtf.Parse("2020")));

        Expect.NoErrors(Exact.Chronicle);
        Failing(() => Expect.NoErrors(broken)).Should().StartWith("Expected: no errors.\nFound:\n- SD").And.Contain("'nobody'").And.Contain("'no-office'");
    }

    [Fact]
    public void Findings_AreExpectedWithCodeAndRecord()
    {
        Chronicle cancelled = Exact.Cancelled().Chronicle;

        Expect.Finding(cancelled, FindingCode.CancelledYetHeld, "meeting-1");
        Failing(() => Expect.Finding(cancelled, FindingCode.CancelledYetHeld, "A")).Should().Contain($"Expected: {FindingCode.CancelledYetHeld} at A").And.Contain("meeting-1");
        Failing(() => Expect.Finding(cancelled, FindingCode.NoDate, "meeting-1")).Should().Contain($"- {FindingCode.CancelledYetHeld}");
        Failing(() => Expect.Finding(Exact.Chronicle, FindingCode.NoDate, "meeting-1")).Should().EndWith("Found: nothing.");
    }

    [Fact]
    public void Chronicles_ThatDiffer_AreTakenApart()
    {
        Expect.Same(Exact.Chronicle, Scene.Between("A", "B").Met("2020-01-05").Chronicle);

        string told = Failing(() => Expect.Same(Exact.Chronicle, Exact.With(m => m.At("Town")).Chronicle.Without("B").With(Party.State("C"))));
        told.Should().StartWith("Expected: the same chronicle. ").And.Contain("- B is missing").And.Contain("- C is there and was not expected").And.Contain("- meeting-1: place");
        Failing(() => Expect.Same(Exact.Chronicle, Chronicle.Of([Party.Organisation("A"), .. AnyRecords.Listed(Exact.Chronicle)]))).Should().Contain("- ");
    }

    [Fact]
    public void Answers_ThatDiffer_AreTakenApart()
    {
        Expect.Same(Exact.Last(AsOf), Scene.Between("A", "B").Met("2020-01-05").Last(AsOf));

        Failing(() => Expect.Same(Exact.Last(AsOf), Bounded.Last(AsOf))).Should().StartWith("Expected: The last direct contact of A and B was on 2020-01-05")
            .And.Contain("\nFound: The last direct contact of A and B was from").And.Contain("- $.latest: \"2020-01-05\" is now \"2020-01-07\"").And.Contain("- $.verdict: \"exact\" is now \"bounded\"");
        Failing(() => Expect.Same(Exact.Last(AsOf), None)).Should().Contain("- $.candidates[0]: \"meeting-1\" is missing");
        Failing(() => Expect.Same(None, Exact.Last(AsOf))).Should().Contain("- $.candidates[0]: \"meeting-1\" was not expected");
        Failing(() => Expect.Same(Exact.Last(AsOf), Exact.Contacts().Where(ContactFilter.Direct).Silence(Exact.Pair, AsOf))).Should().Contain("- the type: LastContact is now Silence");
    }

    private static string Failing(Action expectation) => expectation.Should().ThrowExactly<ExpectationException>().Which.Message;
}
