using CsCheck;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>Whether a text was adopted, who kept it from adoption, and why.</summary>
public sealed class AdoptionTests
{
    private static readonly StatementId Joint = "sco-defence-2025-joint-statement";

    [Fact]
    public void S10_TheJointStatementOfQingdao_WasNotAdopted_AndByWhomAndWhyIsDisputed()
    {
        StatementAdoption adoption = Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed).Adoption(Joint);

        adoption.Adoption.Taken.Should().Equal("not-adopted");
        adoption.Adoption.Dissent.Should().ContainSingle("press that says that it was issued is dissent").Which.Sources.Should().Equal("dunya-news-2025-06-26");
        Three(adoption).Select(a => a.IsDisputed).Should().Equal(true, true, true);
        adoption.BlockedBy.Sides.Single(s => s.Value.Text == "unnamed").OfficialsOf.Should().Equal("IND");
        adoption.BlockedBy.Sides.Single(s => s.Value.Text == "IND").OfficialsOf.Should().Equal("IND", "PAK");
        adoption.Reasons.Sides.Select(s => $"{s.Value} {string.Join(' ', s.OfficialsOf)}").Should().Equal("content-of-draft ", "speaking-turn PAK", "terrorism-reference IND");
        Three(adoption).Select(a => a.Silent).Should().OnlyContain(s => s.SequenceEqual(new SourceId[] { "defence-ministry-china-spokesperson-2025-06-26" }), "the chair gave no account");
    }

    [Fact]
    public void UnderAnyReport_OnePressTextLeavesItOpen() => Sample.IndiaPakistan.Under(Policy.AnyReport).Adoption(Joint).Adoption.Taken.Should().BeEmpty();

    [Fact]
    public void BeforeAnybodySpoke_NothingIsTaken_AndItIsSaidWhy()
    {
        StatementAdoption adoption = Sample.IndiaPakistan.Under(Policy.AsRecorded, new LocalDate(2025, 6, 25)).Adoption(Joint);

        Three(adoption).Should().NotContain(a => a.IsDisputed || a.Sides.Count > 0 || a.Silent.Count > 0);
        adoption.ToEnglish().Should().Be("Of Draft joint statement of the SCO defence ministers in Qingdao: adoption open; blocked-by open; reason open, under as-recorded (version 1), known by 2025-06-25. Note: 'sco-defence-2025-joint-statement' was not known by 2025-06-25.");
    }

    [Fact]
    public void ARecordsValue_ThatNobodySupports_StandsOnItsOwnSide()
    {
        Statement text = Statement.Create("text", StatementKind.JointStatement, "", new LocalDate(2020, 1, 1), "A", "B").Adopted();
        AdoptionAccount adoption = Chronicle.Of([text, Source.Create("s", SourceKind.PartyOfficial, "", new LocalDate(2020, 1, 2), "A"), Claim.Of("c", "s", Stance.Denies, text.Id, ClaimProperty.Adoption, Adoption.Adopted)])
            .Under(Policy.AsRecorded).Adoption("text").Adoption;

        adoption.ToString().Should().Be("adoption adopted (disputed: adopted (the record) / not adopted (s; officials of A))");
        adoption.Dissent.Should().ContainSingle().Which.Denied.Should().BeTrue();
    }

    [Fact]
    public void ItIsDisputed_WhereTheDisputesSaySo_AndTakenAsTheReadingTakesIt() => SaidScene.Any.Where(s => s.Record == "text").Sample(
        scene =>
        {
            foreach (Policy policy in Policy.All)
            {
                Reading reading = scene.Under(policy);
                StatementAdoption adoption = reading.Adoption("text");
                Three(adoption).Where(a => a.IsDisputed).Select(a => a.Property).Should().Equal(reading.Disputes("text").All.Select(d => d.Property));
                bool isHidden = reading.IsKnown("text") == Truth.False;
                adoption.Adoption.Taken.Should().Equal(!isHidden && reading.AdoptionOf("text") is { IsRecorded: true } taken ? [taken.Value] : []);
                adoption.BlockedBy.Taken.Should().Equal(isHidden ? [] : reading.BlockersOf("text").Select(b => b.Value));
                foreach (AdoptionAccount account in Three(adoption).Where(a => a.Property.Value == scene.Property))
                {
                    account.Sides.Where(s => s.Sources.Count > 0).Sum(s => s.Sources.Count).Should().Be(PlainAccounts.Of(scene).DistinctBy(a => (a.Root, a.Value, a.Denied)).Count());
                }
            }
        },
        iter: Worlds.Iterations / 10,
        print: s => s.ToString());

    [Fact]
    public void NoSuchStatement_Throws()
    {
        Action asked = () => Sample.IndiaPakistan.Under(Policy.AsRecorded).Adoption("nothing");

        asked.Should().Throw<ArgumentException>().WithMessage("*no statement 'nothing'*");
    }

    private static AdoptionAccount[] Three(StatementAdoption adoption) => [adoption.Adoption, adoption.BlockedBy, adoption.Reasons];
}
