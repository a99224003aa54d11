using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What is disputed in the sample, and of whom and when it is asked.</summary>
public sealed class SampleDisputeTests
{
    private static readonly Reading Reading = Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed);
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");

    [Fact]
    public void TheJointStatementOfQingdao_IsDisputedInAllThree()
    {
        Dispute[] disputes = [.. Reading.Disputes("sco-defence-2025-joint-statement")];

        disputes.Select(d => (d.Property, d.Taken)).Should().Equal(
            (ClaimProperty.Adoption.Name, "not-adopted"), (ClaimProperty.BlockedBy.Name, "IND"), (ClaimProperty.Reason.Name, "terrorism-reference"));
        Said(disputes[0]).Should().Equal("adopted: dunya-news-2025-06-26 of ", "not-adopted: daily-times-2025-06-26 daily-times-2025-06-27 jaishankar-2025-06-27 khawaja-asif-2025-06-26 khawaja-asif-2025-06-27 mea-india-2025-06-26 pti-unnamed-2025-06-27 of IND PAK");
        Said(disputes[1]).Should().HaveCount(2).And.Contain("unnamed: mea-india-2025-06-26 of IND");
        Said(disputes[2]).Should().Equal("content-of-draft: daily-times-2025-06-26 pti-unnamed-2025-06-27 of ", "speaking-turn: khawaja-asif-2025-06-26 of PAK", "terrorism-reference: jaishankar-2025-06-27 mea-india-2025-06-26 of IND");
    }

    [Fact]
    public void ThePlaceOf2018_IsDisputedByTheReport_OnceItIsPublished()
    {
        Dispute place = Reading.Disputes("sco-defence-2018").All.Single(d => d.Property == ClaimProperty.Place.Name);

        Said(place).Should().Equal("Beijing: defence-ministry-india-2018-04-24 pti-2018-04-24 of IND", "Russia: report-2025-06 of ");
        place.Taken.Should().Be("Beijing");
        Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed, new LocalDate(2025, 6, 24)).Disputes("sco-defence-2018").All.Should().NotContain(d => d.Property == ClaimProperty.Place.Name);
    }

    [Theory]
    [InlineData("amritsar-2016", "encounter", "brush-by", "formal-meeting", "not formal-meeting")]
    [InlineData("islamabad-2024-lunch", "topic", "sport/cricket", "not sport/cricket")]
    [InlineData("qingdao-2025-chn-ind", "when", "2025-06-26", "2025-06-27")]
    public void AKnownDispute_HasItsSides(string record, string property, params string[] values) =>
        Reading.Disputes(record).All.Single(d => d.Property.Value == property).Sides.Select(s => (s.Denied ? "not " : "") + s.Value).Should().Equal(values);

    [Fact]
    public void OfTwoParties_InAWindow_ThereAreOnlyTheirs()
    {
        Disputes disputes = Reading.Disputes(Pair, new LocalDate(2025, 4, 22), new LocalDate(2025, 6, 30));
        string[] records = [.. disputes.All.Select(d => d.Record.IsRecorded ? d.Record.ToString() : d.Dyad.ToString()).Distinct()];

        records.Should().Contain(["escalation-2025", "dgmo-2025-05-14", "shangri-la-2025", "sco-defence-2025-joint-statement", "IND–PAK"])
            .And.NotContain(["amritsar-2016", "bangkok-2017", "qingdao-2025-chn-ind", "flood-warning-2025"]);
        disputes.ToEnglish().Should().StartWith("Of India and Pakistan from 2025-04-22 to 2025-06-30, ").And.Contain("under participant-confirmed");
        disputes.Evidence.Select(e => e.Record).Should().OnlyHaveUniqueItems().And.Contain("escalation-2025");
    }

    [Fact]
    public void TheClaimsOfTheReportAboutAnswers_AreHeldAgainstTheAnswers() =>
        Sample.IndiaPakistan.Under(Policy.AsRecorded).Disputes(Pair).All.Where(d => d.Dyad == Pair && d.Sides.Any(s => s.Sources.Contains("report-2025-06"))).Select(d => d.Property.Value).Should().BeEquivalentTo("first-since", "dialogue-status");

    [Fact]
    public void WhatIsDisputed_DependsOnNoPolicy_ExceptWhatTheAnswersAre()
    {
        foreach (Policy policy in Policy.All)
        {
            Of(policy).Should().Equal(Of(Policy.AsRecorded), policy.Name);
        }

        static IEnumerable<string> Of(Policy policy) => Sample.IndiaPakistan.Under(policy).Disputes().All.Where(d => d.Record.IsRecorded && !AnswersToo(d)).Select(d => d.ToString());

        static bool AnswersToo(Dispute dispute) => dispute.Property == ClaimProperty.Met.Name || dispute.Property == ClaimProperty.MetAll.Name;
    }

    [Fact]
    public void AskedBadly_Throws()
    {
        Action noPair = () => Reading.Disputes(default(Dyad));
        Action backwards = () => Reading.Disputes(Pair, new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1));
        Action allBackwards = () => Reading.Disputes(new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1));
        Action nothing = () => Reading.Disputes("nothing");

        noPair.Should().Throw<ArgumentException>();
        backwards.Should().Throw<ArgumentException>().WithParameterName("to");
        allBackwards.Should().Throw<ArgumentException>().WithParameterName("to");
        nothing.Should().Throw<ArgumentException>().WithMessage("*'nothing'*");
    }

    private static IEnumerable<string> Said(Dispute dispute) => dispute.Sides.Select(s => $"{(s.Denied ? "not " : "")}{s.Value}: {string.Join(' ', s.Sources)} of {string.Join(' ', s.OfficialsOf)}");
}
