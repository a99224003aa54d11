using Summit.Domain.Json;

namespace Summit.Domain.Tests;

public sealed class PolicyTests
{
    [Fact]
    public void EveryPolicyOfTheLibrary_IsMadeAgainFromItsText()
    {
        foreach (Policy policy in Policy.All.Append(Policy.SourcePriority("a", "b")))
        {
            Policy.TryNamed(policy.Text, out Policy? again).Should().BeTrue();
            (again!.Name, again.Version, again.Text).Should().Be((policy.Name, policy.Version, policy.Text));
            policy.Definition.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("two-source")]
    [InlineData("source-priority")]
    [InlineData("source-priority:")]
    [InlineData("source-priority:a,,b")]
    [InlineData("source-priority:a,a")]
    public void AnyOtherText_NamesNoPolicy(string? text) => Policy.TryNamed(text, out _).Should().BeFalse();

    [Fact]
    public void SourcePriority_KeepsItsListInItsText() => Policy.SourcePriority("a", "b").ToString().Should().Be("source-priority:a,b (version 1)");

    [Fact]
    public void TwoListsOfSources_MakeTwoDefinitions()
    {
        Chronicle chronicle = [Meeting.Held("m", new LocalDate(2020, 1, 1), Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B"))];
        LastContact one = Last(Policy.SourcePriority("a", "b"));
        LastContact other = Last(Policy.SourcePriority("b", "a"));

        one.Definition.Should().NotBe(other.Definition).And.Be(Last(Policy.SourcePriority("a", "b")).Definition);
        one.Definition.Policy!.Parameters.Should().Be("a,b");
        one.ToEnglish().Should().Contain("under source-priority:a,b (version 1)");
        SummitJson.Write(one, indented: false).Should().Contain("\"parameters\":\"a,b\"").And.Contain("\"levels\":\"by-tenure\"");
        Last(Policy.AnyReport).Definition.Policy!.Parameters.Should().BeEmpty();

        LastContact Last(Policy policy) => chronicle.Under(policy).Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("A", "B"), new LocalDate(2020, 2, 1));
    }

    [Fact]
    public void SourcePriority_RefusesAListThatRanksNothing()
    {
        FluentActions.Invoking(() => Policy.SourcePriority()).Should().Throw<ArgumentException>().WithParameterName("sources");
        FluentActions.Invoking(() => Policy.SourcePriority("a", "a")).Should().Throw<ArgumentException>().WithParameterName("sources");
        FluentActions.Invoking(() => Policy.SourcePriority(default(SourceId))).Should().Throw<ArgumentException>().WithParameterName("sources");
    }

    [Fact]
    public void APolicyOfOnesOwn_DecidesLikeAnyOther()
    {
        Chronicle chronicle =
        [
            Meeting.Planned("m", new LocalDate(2020, 1, 1), default, Delegation.Of("A"), Delegation.Of("B")),
            Source.Create("one", SourceKind.Press, "", new LocalDate(2020, 1, 2)),
            Source.Create("two", SourceKind.NewsAgency, "", new LocalDate(2020, 1, 3)),
            Source.Create("unnamed", SourceKind.PressUnnamed, "", new LocalDate(2020, 1, 3)),
            Claim.Of("c1", "one", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true),
            Claim.Of("c2", "unnamed", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true),
        ];
        Claim second = Claim.Of("c3", "two", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true);

        chronicle.Under(new TwoSourceRule()).WasHeld("m").Should().Be(Truth.Unknown);
        chronicle.With(second).Under(new TwoSourceRule()).WasHeld("m").Should().Be(Truth.True);
        chronicle.With(second).Under(new TwoSourceRule(), new LocalDate(2020, 1, 2)).WasHeld("m").Should().Be(Truth.Unknown);
    }
}
