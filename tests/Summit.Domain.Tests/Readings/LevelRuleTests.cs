namespace Summit.Domain.Tests;

/// <summary>A person named without an office has the level of the offices that he or she surely held on that day.</summary>
public sealed class LevelRuleTests
{
    private static readonly Office Minister = Office.Create("a-min", "A", "Minister of Defence", Band.Minister, Portfolio.Defence);

    private static readonly Office Envoy = Office.Create("a-env", "A", "Special Envoy", Band.SeniorOfficial, Portfolio.ForeignAffairs);

    private static readonly Meeting Met = Meeting.Held(
        "m", new LocalDate(2020, 1, 10), Facets.Bilateral,
        Delegation.Of("A", Representative.Of("ann").With(Presence.Present)),
        Delegation.Of("B", Representative.At(Band.Minister, Portfolio.Defence).With(Presence.Present)));

    private static Tenure As(string id, Office office, string span) => Tenure.Create(id, "ann", office.Id, Edtf.Parse(span));

    private static Truth Matches(Chronicle chronicle, ContactFilter filter, LevelRule levels = LevelRule.ByTenure) =>
        chronicle.Under(Policy.AsRecorded, levels: levels).Contacts().Where(filter).All(Dyad.Of("A", "B")).Select(c => c.Match).DefaultIfEmpty(Truth.False).Max();

    [Fact]
    public void AnOfficeSurelyHeldThatDay_GivesBandAndPortfolios()
    {
        Chronicle chronicle = [Minister, Met, As("t", Minister, "2019/..")];

        Matches(chronicle, ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence)).Should().Be(Truth.True);
        Matches(chronicle, ContactFilter.Direct.AtLeast(Band.Leader)).Should().Be(Truth.False);
        Matches(chronicle, ContactFilter.Direct.AtLeast(Band.Minister), LevelRule.AsStated).Should().Be(Truth.Unknown);
    }

    [Theory]
    [InlineData("2019/", "whether it had ended is not known")]
    [InlineData("2020/..", "it may have begun after the meeting")]
    public void AnOfficePossiblyHeld_LeavesTheLevelUnknown(string span, string why) =>
        Matches([Minister, Met, As("t", Minister, span)], ContactFilter.Direct.AtLeast(Band.Minister)).Should().Be(Truth.Unknown, why);

    [Fact]
    public void AnOfficeOfOtherDays_SaysNothing()
    {
        Chronicle chronicle = [Minister, Envoy, Met, As("t", Minister, "2018/2019"), As("u", Envoy, "2019/..")];

        Matches(chronicle, ContactFilter.Direct.AtLeast(Band.Minister)).Should().Be(Truth.False);
        Matches(chronicle.With(As("t", Minister, "2018/")), ContactFilter.Direct.AtLeast(Band.Minister)).Should().Be(Truth.Unknown, "she may still have been minister");
    }

    [Fact]
    public void TwoOffices_AreAskedOneByOne_NotTogether()
    {
        Chronicle chronicle = [Minister, Envoy, Met, As("t", Minister, "2019/.."), As("u", Envoy, "2019/..")];
        ContactFilter ofA = ContactFilter.Direct.For("A", SideFilter.AtLeast(Band.Minister).In(Portfolio.ForeignAffairs));

        Matches(chronicle, ContactFilter.Direct.For("A", SideFilter.AtLeast(Band.Minister).In(Portfolio.Defence))).Should().Be(Truth.True);
        Matches(chronicle, ContactFilter.Direct.For("A", SideFilter.AtLeast(Band.SeniorOfficial).In(Portfolio.ForeignAffairs))).Should().Be(Truth.True);
        Matches(chronicle, ofA).Should().Be(Truth.False);
    }

    [Fact]
    public void WhatTheRecordStatesItself_Stands()
    {
        Meeting stated = Meeting.Held("m", new LocalDate(2020, 1, 10), Facets.Bilateral, Delegation.Of("A", Representative.Of("ann", "a-env").With(Presence.Present)), Met.Delegations[1]);

        Matches([Minister, Envoy, stated, As("t", Minister, "2019/..")], ContactFilter.Direct.AtLeast(Band.Minister)).Should().Be(Truth.False);
    }

    [Fact]
    public void ATenureThatIsDenied_OrNotKnownYet_GivesNoLevel()
    {
        Source ministry = Source.Create("s", SourceKind.PartyOfficial, "", new LocalDate(2020, 2, 1), "A");
        Chronicle chronicle = [Minister, Met, Person.Create("ann", "Ann"), As("t", Minister, "2019/.."), ministry];
        Chronicle denied = chronicle.With(Claim.Of("c", "s", Stance.Denies, (PersonId)"ann", ClaimProperty.TitleHeld, (OfficeId)"a-min"));
        Chronicle later = chronicle.With(Claim.Of("c", "s", Stance.Asserts, (TenureId)"t", ClaimProperty.Start, Edtf.Parse("2019")));
        ContactFilter ministers = ContactFilter.Direct.AtLeast(Band.Minister);

        Matches(chronicle, ministers).Should().Be(Truth.True);
        denied.Under(Policy.ParticipantConfirmed).Resolve(Met, default).Delegations[0].Delegates.Should().ContainSingle().Which.Band.IsRecorded.Should().BeFalse();
        later.Under(Policy.AnyReport).Resolve(Met, default).Delegations[0].Delegates.Should().ContainSingle().Which.Band.Should().Be(Band.Minister);
        later.Under(Policy.AnyReport, new LocalDate(2020, 1, 31)).Resolve(Met, default).Delegations[0].Delegates.Should().ContainSingle().Which.Band.IsRecorded.Should().BeFalse();
    }

    [Fact]
    public void TheRule_IsPartOfTheDefinition_AndOfTheExplanation()
    {
        Chronicle chronicle = [Minister, Envoy, Met, As("t", Minister, "2019/.."), As("u", Envoy, "2019/")];
        LastContact by = chronicle.Under(Policy.AsRecorded).Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("A", "B"), new LocalDate(2020, 2, 1));
        LastContact off = chronicle.Under(Policy.AsRecorded, levels: LevelRule.AsStated).Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("A", "B"), new LocalDate(2020, 2, 1));

        by.Definition.Levels.Should().Be(LevelRule.ByTenure);
        off.Definition.Should().NotBe(by.Definition);
        off.ToEnglish().Should().Contain("levels as stated");

        ExplainedProperty level = chronicle.Under(Policy.AnyReport).Explain("m").Properties.Single(p => p.Property == ClaimProperty.From("level"));
        level.Value.Should().Be("minister defence");
        level.Rule.Should().Be("Level by tenure. The level of the office held on that day: a-min. Whether another office was held on that day is not known.");
        chronicle.Without("t").Under(Policy.AnyReport).Explain("m").ToString().Should().Contain("so the level is unknown");
        chronicle.Under(Policy.AnyReport, levels: LevelRule.AsStated).Explain("m").Properties.Should().NotContain(p => p.Property == ClaimProperty.From("level"));
    }
}
