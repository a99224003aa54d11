namespace Summit.Domain.Tests;

/// <summary>What counts as a contact: sides, and words that are not in the vocabulary.</summary>
public class MatchTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 31);

    private static readonly Representative ForeignMinister = Representative.At(Band.Minister, Portfolio.ForeignAffairs);

    private static readonly Representative General = Representative.At(Band.SeniorOfficial, Portfolio.Defence);

    private static readonly Representative DefenceMinister = Representative.At(Band.Minister, Portfolio.Defence);

    private static readonly ContactFilter Ministers = ContactFilter.Direct.AtLeast(Band.Minister);

    [Fact]
    public void Sides_AskedInCommonAndByParty_AreMetByOneRepresentative() =>
        Last(Ministers.For("AAA", SideFilter.Any.In(Portfolio.Defence)), [ForeignMinister, General], [DefenceMinister]).Verdict.Should().Be(Verdict.None, "the minister holds no defence and the general is no minister");

    [Fact]
    public void Sides_AskedTwiceOfOneParty_AreMetByOneRepresentative() =>
        Last(ContactFilter.Direct.For("AAA", SideFilter.AtLeast(Band.Minister)).For("AAA", SideFilter.Any.In(Portfolio.Defence)), [ForeignMinister, General], [DefenceMinister]).Verdict.Should().Be(Verdict.None);

    [Fact]
    public void Sides_AskedEitherWayRound_AreMetByOneRepresentative()
    {
        ContactFilter filter = Ministers.Between(SideFilter.Any.In(Portfolio.Defence), SideFilter.Any.In(Portfolio.Defence));

        Last(filter, [ForeignMinister, General], [DefenceMinister]).Verdict.Should().Be(Verdict.None);
        Last(filter, [ForeignMinister, DefenceMinister], [DefenceMinister]).Verdict.Should().Be(Verdict.Exact);
    }

    [Fact]
    public void Sides_WithOneRepresentativeWhoIsAllThatIsAsked_Match() =>
        Last(Ministers.For("AAA", SideFilter.Any.In(Portfolio.Defence)), [ForeignMinister, DefenceMinister], [DefenceMinister]).Verdict.Should().Be(Verdict.Exact);

    [Fact]
    public void Modality_OutsideTheVocabulary_CouldBeAny() =>
        Last(ContactFilter.Direct.By(Modality.InPerson), [DefenceMinister], [DefenceMinister], Modality.From("in-persn")).Verdict.Should().Be(Verdict.Possible);

    [Fact]
    public void Modality_OutsideTheVocabulary_IsItself() =>
        Last(ContactFilter.Direct.By(Modality.From("telex")), [DefenceMinister], [DefenceMinister], Modality.From("telex")).Verdict.Should().Be(Verdict.Exact);

    [Fact]
    public void Portfolio_OutsideTheVocabulary_CouldBeAny() =>
        Last(ContactFilter.Direct.In(Portfolio.Defence), [Representative.At(Band.Minister, Portfolio.From("defense"))], [DefenceMinister]).Verdict.Should().Be(Verdict.Possible);

    private static LastContact Last(ContactFilter filter, Representative[] one, Representative[] other, Modality modality = default)
    {
        Meeting meeting = Meeting.Held("m", Edtf.Parse("2025-01-10"), Facets.Bilateral with { Modality = modality }, Delegation.Of("AAA", one), Delegation.Of("BBB", other));
        return Chronicle.Of(Party.State("AAA"), Party.State("BBB"), meeting).Contacts().Where(filter).Last(Dyad.Of("AAA", "BBB"), AsOf);
    }
}
