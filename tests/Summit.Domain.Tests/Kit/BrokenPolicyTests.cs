using Summit.Domain.Tests;

namespace Summit.Domain.Testing.Tests;

/// <summary>For each law of policies a policy that breaks it, and what the law says of it.</summary>
public sealed class BrokenPolicyTests
{
    [Fact]
    public void AgreementNeverWeakens_CatchesAPolicyThatCountsOddAndEven() =>
        Caught(() => PolicyLaws.AgreementNeverWeakens(new OddOrEven())).Should().Contain("Expected of 'odd-or-even (version 1)': one more independent source that agrees never weakens what is decided.").And.Contain("Found: that the meeting was held is True, and Unknown when one more source,");

    [Fact]
    public void OrderNeverMatters_CatchesAPolicyThatTakesTheFirstId() =>
        Caught(() => PolicyLaws.OrderNeverMatters(new FirstId())).Should().Contain("in which order claims come, and which ids they have, changes nothing").And.Contain("with the same claims under other ids");

    [Fact]
    public void CopiesChangeNothing_CatchesAPolicyThatCountsTexts() =>
        Caught(() => PolicyLaws.CopiesChangeNothing(new CountsTexts())).Should().Contain("changes nothing").And.MatchRegex("that repeats s[1-8]|said twice");

    [Fact]
    public void LaterWordsChangeNothingBefore_CatchesAPolicyThatTires() =>
        Caught(() => PolicyLaws.LaterWordsChangeNothingBefore(new Tires())).Should().Contain("what is taken by a day is what would be taken if nothing later had been said");

    [Fact]
    public void Check_AppliesEachLaw()
    {
        foreach (Policy broken in new Policy[] { new OddOrEven(), new FirstId(), new CountsTexts(), new Tires() })
        {
            Caught(() => PolicyLaws.Check(broken, scenes: 200));
        }

        PolicyLaws.Check(new TwoSourceRule(), scenes: 200);
    }

    [Fact]
    public void Failure_ShowsTheSmallestRecord_AndComesAgain()
    {
        string message = Caught(() => PolicyLaws.AgreementNeverWeakens(new OddOrEven(), seed: 7));

        message.Should().Contain("seed: 7)").And.Contain("\"stance\":\"asserts\"");
        message.Split('\n').Count(l => l.Contains("\"stance\"", StringComparison.Ordinal)).Should().Be(1, "one claim is enough");
        message.Split('\n').Count(l => l.Contains("\"id\":\"s", StringComparison.Ordinal)).Should().Be(1);

        int scenes = int.Parse(message[(message.LastIndexOf("scenes: ", StringComparison.Ordinal) + 8)..message.LastIndexOf(',')], System.Globalization.CultureInfo.InvariantCulture);
        Caught(() => PolicyLaws.AgreementNeverWeakens(new OddOrEven(), scenes, 7)).Should().Be(message);
        PolicyLaws.AgreementNeverWeakens(new OddOrEven(), scenes - 1, 7);
        FluentActions.Invoking(() => PolicyLaws.Check(new OddOrEven(), scenes: 0)).Should().Throw<ArgumentException>();
    }

    private static string Caught(Action law) => law.Should().ThrowExactly<ExpectationException>().Which.Message;

    private sealed class OddOrEven() : Policy("odd-or-even", 1)
    {
        public override Truth Decide(Proposition proposition) => proposition.Asserted.Count % 2 == 1 ? Truth.True : Truth.Unknown;
    }

    private sealed class FirstId() : Policy("first-id", 1)
    {
        public override Truth Decide(Proposition proposition) =>
            proposition.Asserted.Contains(proposition.Asserted.Concat(proposition.Denied).MinBy(t => t.Claim.Id.Value, StringComparer.Ordinal)!) ? Truth.True : Truth.False;
    }

    private sealed class CountsTexts() : Policy("counts-texts", 1)
    {
        public override Truth Decide(Proposition proposition) => proposition.Asserted.Sum(t => t.Texts.Count) >= 2 ? Truth.True : Truth.Unknown;
    }

    private sealed class Tires() : Policy("tires", 1)
    {
        private int asked;

        public override Truth Decide(Proposition proposition) => ++asked % 3 == 0 ? Truth.Unknown : Truth.True;
    }
}
