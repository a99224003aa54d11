using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What each side says in the sample.</summary>
public sealed class SampleReadoutTests
{
    private static readonly Reading Reading = Sample.IndiaPakistan.Under(Policy.AsRecorded);

    [Fact]
    public void OfTheTalkOfChinaAndIndia_BothSayTheDayAndTwoTopics_AndEachSaysMore()
    {
        Readouts readouts = Reading.Readouts("qingdao-2025-chn-ind");

        Items(readouts, ReadoutKind.Agreed).Should().Equal("held true", "when 2025-06-26", "topic bilateral-relations", "topic dialogue");
        Items(readouts, ReadoutKind.Contradicted).Should().BeEmpty();
        Only(readouts, "CHN").Should().Equal("topic multilateralism", "topic security/strategic-stability");
        Only(readouts, "IND").Should().Equal(
            "topic anniversary", "topic pilgrimage", "topic security/escalation-2025", "topic security/terrorism/pahalgam",
            "topic territory/border", "topic territory/border/demarcation", "topic territory/border/disengagement");
        Items(readouts, ReadoutKind.Reported).Should().Equal("when 2025-06-27");
        readouts.Evidence.Select(e => e.Record).Should().Equal("qingdao-2025-chn-ind", "qingdao-2025-chn-ind-china", "qingdao-2025-chn-ind-india");
        readouts.ToEnglish().Should().StartWith("Of Defence ministers of China and India in Qingdao, agreed: held true, when 2025-06-26, ").And.Contain("territory/border (IND)").And.EndWith("under any policy.");
    }

    [Fact]
    public void OfTheForeignSecretariesIn2016_EachSideNamesItsOwnTopics()
    {
        Readouts readouts = Reading.Readouts("new-delhi-2016");

        Only(readouts, "IND").Should().Contain("topic security/terrorism/pathankot");
        Only(readouts, "PAK").Should().Contain("topic territory/kashmir");
        readouts.Items.Where(i => i.Property == ClaimProperty.Topic.Name).Should().OnlyContain(i => i.Kind == ReadoutKind.OneSided, "silence is no denial");
    }

    [Fact]
    public void OfATextThatNamesNobody_TheSidesAreThoseOfItsOccasion()
    {
        Readouts readouts = Reading.Readouts("sco-defence-2025-joint-statement");

        Items(readouts, ReadoutKind.Agreed).Should().Equal("adoption not-adopted");
        Items(readouts, ReadoutKind.Contradicted).Should().Equal("blocked-by IND", "blocked-by unnamed", "reason speaking-turn", "reason terrorism-reference");
        Items(readouts, ReadoutKind.Reported).Should().Equal("topic security/terrorism/pahalgam", "adoption adopted", "reason content-of-draft");
    }

    [Fact]
    public void WhatIsNotYetKnown_IsNotSaid() =>
        Sample.IndiaPakistan.Under(Policy.AsRecorded, new LocalDate(2025, 6, 26)).Readouts("qingdao-2025-chn-ind").Items.SelectMany(i => i.Sides).SelectMany(s => s.Sources)
            .Should().Contain("defence-ministry-china-2025-06-26").And.NotContain(["defence-ministry-india-2025-06-27", "qingdao-2025-chn-ind-india"]);

    [Fact]
    public void AskedBadly_Throws()
    {
        Action nothing = () => Reading.Readouts("nothing");
        Action escalation = () => Reading.Readouts("escalation-2025");

        nothing.Should().Throw<ArgumentException>().WithMessage("*'nothing'*");
        escalation.Should().Throw<ArgumentException>().WithMessage("*no meeting, session or statement*");
    }

    private static IEnumerable<string> Items(Readouts readouts, ReadoutKind kind) => readouts.Of(kind).Select(i => i.Item);

    private static IEnumerable<string> Only(Readouts readouts, PartyId party) =>
        readouts.Of(ReadoutKind.OneSided).Where(i => i.Sides.Where(s => s.IsSide).Select(s => s.Party).Distinct().Single() == party).Select(i => i.Item);
}
