using CsCheck;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>Every record can say where it comes from, and no rule reads it.</summary>
public class CitationTests
{
    // The rooms in which rules stand. The walk over a record checks that what it names is there, and that includes the sources that it cites.
    private static readonly string[] Rules = ["Policies/", "Testimonies/", "Readings/", "Contacts/", "Answers/", "Questions/", "Checks/"];

    private const string Walk = "Checks/RecordWalk";

    private static readonly Gen<Claim[]> Claims =
        Gen.Select(Gen.OneOf("m1", "m2", "m3", "m4", "s1", "s2"), Gen.OneOf("a", "b", "c"), Gen.OneOf(Stance.Asserts, Stance.Denies, Stance.Retracts, Stance.NoInformation), Gen.Bool)
            .Array[0, 5].Select(said => said.Select((c, i) => Claim.Of($"c{i}", c.Item2, c.Item3, (RecordRef)c.Item1, ClaimProperty.Held, c.Item4)).ToArray());

    private static readonly Gen<Chronicle> AnyRecord =
        from chronicle in Worlds.Chronicle
        from claims in Claims
        select chronicle.MergedWith(Chronicle.Of(
        [
            Source.Create("a", SourceKind.PartyOfficial, "", Edtf.Parse("2020-01-09"), "AAA"), Source.Create("b", SourceKind.PartyOfficial, "", Edtf.Parse("2020-01"), "BBB"),
            Source.Create("c", SourceKind.Press, "", default).Repeating("a"), .. claims,
            Coverage.Create("k", Edtf.Parse("2020-01-05/2020-01-20"), "AAA", "BBB"), Escalation.Create("e", "", Edtf.Parse("2020-01-07"), Edtf.Parse("2020-01-11"), "AAA", "BBB"),
        ]));

    [Fact]
    public void Citing_OnEveryRecord_AddsOneThatIsWrittenAndRead()
    {
        foreach (Type type in PublicTypes.Records)
        {
            IRecord record = (IRecord)Made.Of(type, 3);

            IRecord cited = Cited.By(record, "report", "page 3");

            cited.Citations.Should().Equal([.. record.Citations, Citation.Of("report", "page 3")], type.Name);
            SummitJson.Write(cited).Should().Contain("\"source\": \"report\",\n      \"locator\": \"page 3\"");
            SummitJson.Read(SummitJson.Write(Chronicle.Of(cited))).Find(record.Ref).Should().Be(cited);
        }
    }

    [Fact]
    public void Citation_WithoutASource_IsRefused()
    {
        FluentActions.Invoking(() => Citation.Of(default, "page 3")).Should().Throw<ArgumentException>().WithParameterName("source");
        FluentActions.Invoking(() => Party.State("IND").Citing("s", "\ud800")).Should().Throw<ArgumentException>().WithParameterName("locator");
        SummitJson.TryRead("""{"id": "IND", "citations": [{"locator": "page 3"}]}""", out Party? _, out IReadOnlyList<Finding> findings).Should().BeFalse();
        findings[0].Where.Path.Should().Be("$.citations[0]");
        (Citation.Of("s", "page 3").ToString(), Citation.Of("s").ToString()).Should().Be(("s, page 3", "s"));
    }

    [Fact]
    public void Check_OfACitationThatDangles_SaysWhere()
    {
        Chronicle chronicle = [Party.State("IND").Citing("atlas").Citing("gazette", "no. 7"), Party.State("PAK"), Source.Create("atlas", SourceKind.Academic, "", default), Person.Create("p").Citing("PAK")];

        chronicle.Check().Should().Contain(f => f.Code == FindingCode.DanglingReference && f.Where.Record == "IND" && f.Where.Path == "$.citations[1].source" && f.Message == "There is no source 'gazette'.")
            .And.Contain(f => f.Code == FindingCode.WrongTypeOfReference && f.Where.Path == "$.citations[0].source")
            .And.NotContain(f => f.Where.Path == "$.citations[0].source" && f.Where.Record == "IND");
    }

    [Fact]
    public void NoRule_NamesCitations() =>
        Domain.Tests.Sources.Files.Where(f => Rules.Any(r => f.File.StartsWith(r, StringComparison.Ordinal)) && f.Text.Contains("Citation", StringComparison.Ordinal)).Select(f => f.File)
            .Should().NotBeEmpty().And.OnlyContain(f => f.StartsWith(Walk, StringComparison.Ordinal));

    [Fact]
    public void Citations_OnAnyRecord_ChangeNoAnswerNothingKnownAndNoOtherFinding() =>
        Gen.Select(AnyRecord, Gen.Int[0, 100], Gen.Int[1, 28]).Sample(
            (chronicle, seed, day) =>
            {
                Chronicle cited = Cited.Everywhere(chronicle, seed);
                cited.Should().NotBe(chronicle);
                LocalDate on = new(2020, 1, day);
                foreach (LocalDate? knownBy in new LocalDate?[] { null, on })
                {
                    foreach (Policy policy in new[] { Policy.AsRecorded, Policy.ParticipantConfirmed, Policy.AnyReport })
                    {
                        AllAnswers.Of(cited.Under(policy, knownBy), Worlds.Pair, on).Should().Equal(AllAnswers.Of(chronicle.Under(policy, knownBy), Worlds.Pair, on));
                    }
                }

                Findings(cited).Should().Equal(Findings(chronicle));
            },
            iter: Math.Max(1, Worlds.Iterations / 100));

    [Fact]
    public void Citations_OnTheSample_ChangeNoAnswer()
    {
        Chronicle cited = Cited.Everywhere(Sample.IndiaPakistan, 1);
        LocalDate day = new(2025, 6, 26);

        AllAnswers.Of(cited.Under(Policy.ParticipantConfirmed, day), Dyad.Of("IND", "PAK"), day)
            .Should().Equal(AllAnswers.Of(Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed, day), Dyad.Of("IND", "PAK"), day));
        Findings(cited).Should().Equal(Findings(Sample.IndiaPakistan));
    }

    private static string[] Findings(Chronicle chronicle) => [.. chronicle.Check().Where(f => f.Where.Path?.StartsWith("$.citations", StringComparison.Ordinal) != true).Select(f => f.ToString())];
}
