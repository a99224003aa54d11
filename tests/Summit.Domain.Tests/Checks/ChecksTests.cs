using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>One small chronicle for each kind of structural finding, with the place at which it is found.</summary>
public sealed class ChecksTests
{
    private static readonly Party India = Party.State("IND", "India");
    private static readonly Party Pakistan = Party.State("PAK", "Pakistan");
    private static readonly Office Minister = Office.Create("ind-minister", "IND", "Minister", Band.Minister, Portfolio.Defence);
    private static readonly Forum Sco = Forum.Create("sco", "SCO", Membership.Of("IND", MembershipStatus.Member));
    private static readonly Source Paper = Source.Create("paper", SourceKind.Press, "Paper", Edtf.Parse("2025-07-01"));
    private static readonly Session Qingdao = Session.Held("qingdao", "sco", Edtf.Parse("2025-06-25/2025-06-26"), Delegation.Of("IND", Representative.At(Band.Minister)));

    public static TheoryData<string, string, string, string> References => new()
    {
        { "sessions", """{"id": "s", "forum": "scoo"}""", "SD2001", "$.forum" },
        { "sessions", """{"id": "s", "forum": "sco", "host": "CHN"}""", "SD2001", "$.host" },
        { "sessions", """{"id": "s", "forum": "sco", "place": {"name": "Qingdao", "in": "CHN"}}""", "SD2001", "$.place.in" },
        { "sessions", """{"id": "s", "forum": "sco", "delegations": [{"party": "IND"}, {"party": "CHN"}]}""", "SD2001", "$.delegations[1].party" },
        { "sessions", """{"id": "s", "forum": "sco", "delegations": [{"party": "IND", "delegates": [{"person": "nobody"}]}]}""", "SD2001", "$.delegations[0].delegates[0].person" },
        { "meetings", """{"id": "m", "facets": {"mediators": ["ARE"]}}""", "SD2001", "$.facets.mediators[0]" },
        { "meetings", """{"id": "m", "delegations": [{"party": "IND"}, {"party": "PAK"}], "pairs": [{"between": ["IND", "XYZ"], "directness": "direct"}]}""", "SD2001", "$.pairs[0].between" },
        { "meetings", """{"id": "m", "session": "sco"}""", "SD2002", "$.session" },
        { "sessions", """{"id": "s", "forum": "sco", "host": "paper"}""", "SD2002", "$.host" },
        { "statements", """{"id": "x", "when": "2025", "occasion": "paper"}""", "SD2002", "$.occasion" },
        { "meetings", """{"id": "m", "delegations": [{"party": "IND", "delegates": [{"onBehalfOf": "paper"}]}]}""", "SD2002", "$.delegations[0].delegates[0].onBehalfOf" },
        { "claims", """{"id": "c", "source": "paper", "stance": "asserts", "subject": {"record": "gone"}, "property": "held", "value": true}""", "SD2001", "$.subject.record" },
        { "claims", """{"id": "c", "source": "paper", "stance": "asserts", "subject": {"dyad": ["IND", "XYZ"]}, "property": "dialogue-status", "value": "stalled"}""", "SD2001", "$.subject.dyad" },
        { "claims", """{"id": "c", "source": "paper", "stance": "asserts", "subject": {"record": "qingdao", "party": "IND"}, "property": "met", "value": {"parties": ["PAK", "XYZ"]}}""", "SD2001", "$.value.parties[1]" },
        { "claims", """{"id": "c", "source": "paper", "stance": "asserts", "subject": {"record": "qingdao", "party": "IND"}, "property": "head", "value": {"person": "nobody"}}""", "SD2001", "$.value.person" },
        { "claims", """{"id": "c", "source": "paper", "stance": "asserts", "subject": {"dyad": ["IND", "PAK"]}, "property": "first-since", "value": {"since": "war"}}""", "SD2001", "$.value.since" },
    };

    public static TheoryData<string, string, string, string?> Codes => new()
    {
        { "parties", """{"id": "CHN", "kind": "stat"}""", "$.kind", "state" },
        { "sessions", """{"id": "s", "forum": "sco", "modality": "in-persn"}""", "$.modality", "in-person" },
        { "sessions", """{"id": "s", "forum": "sco", "delegations": [{"party": "IND", "reply": "acepted", "delegates": []}]}""", "$.delegations[0].reply", "accepted" },
        { "sessions", """{"id": "s", "forum": "sco", "delegations": [{"party": "IND", "delegates": [{"presence": "presnt"}]}]}""", "$.delegations[0].delegates[0].presence", "present" },
        { "meetings", """{"id": "m", "facets": {"encounter": "pull-asid"}}""", "$.facets.encounter", "pull-aside" },
        { "offices", """{"id": "o", "party": "IND", "band": "ministre", "portfolios": ["defense"]}""", "$.portfolios[0]", "defence" },
        { "claims", """{"id": "c", "source": "paper", "stance": "aserts", "subject": {"record": "qingdao"}, "property": "held", "value": true}""", "$.stance", "asserts" },
        { "claims", """{"id": "c", "source": "paper", "stance": "asserts", "subject": {"record": "qingdao"}, "property": "plan", "value": "schedulled"}""", "$.value", "scheduled" },
        { "forums", """{"id": "f", "memberships": [{"party": "IND", "status": "strategic-friend"}]}""", "$.memberships[0].status", null },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void Reference_ThatLeadsNowhere_IsFoundAtItsPlace(string array, string record, string code, string path)
    {
        IReadOnlyList<Finding> found = With(array, record).Check();

        found.Should().ContainSingle(f => f.Severity == Severity.Error).Which.Should().Match<Finding>(f => f.Code.Code == code && f.Where.Path == path);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_ThatIsNotKnown_IsFoundWithTheNearestWord(string array, string record, string path, string? meant)
    {
        Finding finding = With(array, record).Check().Should().ContainSingle(f => (f.Code == FindingCode.UnknownCode || f.Code == FindingCode.MisspeltWord) && f.Where.Path == path).Subject;

        if (meant is null)
        {
            finding.Message.Should().NotContain("meant");
        }
        else
        {
            finding.Message.Should().Contain($"is '{meant}' meant?");
        }
    }

    [Fact]
    public void Vocabularies_AreAllKnownToTheCheck()
    {
        IEnumerable<Type> codes = typeof(Chronicle).Assembly.GetTypes().Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICode<>)));

        Vocabulary.All.Select(v => v.Type).Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void RecordsUnderOneId_ThatDiffer_AreFoundOnce()
    {
        Chronicle chronicle = [India, Party.State("IND", "Bharat"), Party.State("IND", "India")];

        chronicle.Check().Should().ContainSingle().Which.Should().Match<Finding>(f => f.Code == FindingCode.Displaced && f.Where.Record == (RecordRef)"IND");
    }

    [Fact]
    public void Circles_OfSessionsAndForums_AreFoundAtEachOfTheirRecordsOnly()
    {
        Chronicle chronicle =
        [
            Forum.Create("a", "A").Under("b"), Forum.Create("b", "B").Under("a"), Forum.Create("c", "C").Under("a"),
            Session.Part("s", Session.Held("t", "a", Edtf.Parse("2025")), Edtf.Parse("2025")),
            Session.Part("t", Session.Held("s", "a", Edtf.Parse("2025")), Edtf.Parse("2025")),
            Session.Part("u", Session.Held("s", "a", Edtf.Parse("2025")), Edtf.Parse("2025")),
        ];

        chronicle.Check().Where(f => f.Code == FindingCode.CircularReference).Select(f => $"{f.Where}").Should().Equal("a $.parent", "b $.parent", "s $.partOf", "t $.partOf");
    }

    [Fact]
    public void Claim_OnAPartThatItsRecordDoesNotHave_IsFound()
    {
        Escalation war = Escalation.Create("war", "War", Edtf.Parse("2025-05-07"), Edtf.Parse("2025-05-10"), "IND").FollowedBy(EscalationStep.Of("strike", Edtf.Parse("2025-05-07"), StepAction.From("use-of-force")));
        Claim Saying(ClaimId id, ClaimSubject subject) => Claim.Of(id, "paper", Stance.Asserts, subject, ClaimProperty.From("held"), ClaimValue.Of(true));
        Person singh = Person.Create("singh", "Singh");
        Chronicle chronicle =
        [
            India, Pakistan, Sco, Paper, Qingdao, war, singh,
            Saying("c1", ClaimSubject.Of(Qingdao.Id).In((PartyId)"PAK")),
            Saying("c2", ClaimSubject.Of(Qingdao.Id).In((PersonId)"singh")),
            Saying("c3", ClaimSubject.Of(war.Id).AtStep("x")),
            Saying("c4", ClaimSubject.Of(Sco.Id).In((PartyId)"PAK")),
            Saying("c5", ClaimSubject.Of(war.Id).AtStep("strike")),
            Saying("c6", ClaimSubject.Of(Qingdao.Id).In((PartyId)"IND")),
        ];

        chronicle.Check().Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Where}").Should().Equal(
            "SD2004 c1 $.subject.party", "SD2004 c2 $.subject.person", "SD2004 c3 $.subject.step", "SD2004 c4 $.subject.party");
    }

    [Fact]
    public void Claim_OnTheWholeThatNamesADelegateOfAPart_IsNoFinding()
    {
        Session whole = Session.Held("whole", "sco", Edtf.Parse("2025-05-30/2025-06-01"));
        Session part = Session.Part("part", whole, Edtf.Parse("2025-05-31"), Delegation.Of("IND", Representative.Of("singh")));
        Claim claim = Claim.Of("c", "paper", Stance.Asserts, ClaimSubject.Of(whole.Id).In((PersonId)"singh"), ClaimProperty.Presence, Presence.Present);
        Chronicle chronicle = [India, Sco, Paper, Person.Create("singh", "Singh"), whole, part, claim];

        chronicle.Check().Should().BeEmpty();
    }

    [Fact]
    public void Escalation_ThatEndsBeforeItStarts_IsFound_AndOneThatMayIsNot()
    {
        Chronicle chronicle =
        [
            India, Pakistan,
            Escalation.Create("sure", "Sure", Edtf.Parse("2025-05-10"), Edtf.Parse("2025-05-07"), "IND", "PAK"),
            Escalation.Create("maybe", "Maybe", Edtf.Parse("2025-05"), Edtf.Parse("2025-05-07"), "IND", "PAK"),
        ];

        chronicle.Check().Should().ContainSingle().Which.Should().Match<Finding>(f => f.Code == FindingCode.EndBeforeStart && f.Where.Record == (RecordRef)"sure" && f.Where.Path == "$.end");
    }

    [Fact]
    public void Days_OutsideTheSession_AreFoundOnlyWhereSurelySo()
    {
        Chronicle chronicle =
        [
            India, Pakistan, Sco, Qingdao,
            Meeting.Bilateral("late", Edtf.Parse("2025-06-28"), Delegation.Of("IND"), Delegation.Of("PAK")).During(Qingdao.Id),
            Meeting.Bilateral("perhaps", Edtf.Parse("2025-06"), Delegation.Of("IND"), Delegation.Of("PAK")).During(Qingdao.Id),
            Session.Part("part", Qingdao, Edtf.Parse("2025-06-24")),
            Session.Held("other", "sco", Edtf.Parse("2024-06-25"), Delegation.Of("IND", Representative.At(Band.Minister).On(Edtf.Parse("2024-06-26")), Representative.At(Band.Minister).On(Edtf.Parse("2024-06")))),
        ];

        chronicle.Check().Select(f => $"{f.Code} {f.Where}").Should().Equal("SD3003 other $.delegations[0].delegates[0].when", "SD3002 part $.when", "SD3002 late $.when");
    }

    [Fact]
    public void Days_ThatTouch_AreNotFound()
    {
        Chronicle chronicle =
        [
            India, Pakistan, Sco, Qingdao,
            Escalation.Create("day", "One day", Edtf.Parse("2025-05-10"), Edtf.Parse("2025-05-10"), "IND", "PAK").WithCeaseFire(Edtf.Parse("2025-05-10")),
            Meeting.Bilateral("first", Edtf.Parse("2025-06-25"), Delegation.Of("IND"), Delegation.Of("PAK")).During(Qingdao.Id),
            Meeting.Bilateral("last", Edtf.Parse("2025-06-26"), Delegation.Of("IND"), Delegation.Of("PAK")).During(Qingdao.Id),
        ];

        chronicle.Check().Should().BeEmpty();
    }

    [Fact]
    public void CeaseFire_ThatIsBeforeTheStart_AndRecordsWithoutAnyDay_AreFound()
    {
        Chronicle chronicle =
        [
            India, Pakistan, Sco,
            Escalation.Create("early", "Early", Edtf.Parse("2025-05-10"), default, "IND", "PAK").WithCeaseFire(Edtf.Parse("2025-05-09")),
            Escalation.Create("undated", "Undated", default, default, "IND", "PAK"),
            Session.Held("s", "sco", default),
        ];

        chronicle.Check().Select(f => $"{f.Code} {f.Where}").Should().Equal("SD3004 s $.when", "SD3001 early $.ceaseFire", "SD3004 undated $.start");
    }

    [Fact]
    public void Dates_MissingOrBeyondTheCalendar_AreFound()
    {
        Chronicle chronicle =
        [
            India, Pakistan, Sco,
            Meeting.Bilateral("a", default, Delegation.Of("IND"), Delegation.Of("PAK")),
            Meeting.Planned("b", default, Plan.Proposed, Delegation.Of("IND"), Delegation.Of("PAK")),
            Meeting.Bilateral("c", Edtf.Parse("Y-170000002"), Delegation.Of("IND"), Delegation.Of("PAK")),
            Session.Held("s", "sco", Edtf.Parse("2025")),
            Session.Part("t", Session.Held("s", "sco", default), default),
        ];

        chronicle.Check().Select(f => $"{f.Code} {f.Where}").Should().Equal("SD3004 a $.when", "SD3005 c $.when");
    }

    [Fact]
    public void Pairs_ThatAreNoPairs_AreFound()
    {
        Chronicle chronicle =
        [
            India, Pakistan, Sco, Paper, Qingdao, Party.State("CHN", "China"),
            Meeting.Plenary("m", Edtf.Parse("2025"), Delegation.Of("IND"), Delegation.Of("PAK")).Between(Dyad.Of("IND", "CHN"), Directness.Direct),
            Statement.Create("x", StatementKind.Protest, "Protest", Edtf.Parse("2025"), "IND").AddressedTo("PAK", "IND"),
            Coverage.Create("k", Edtf.Parse("2025"), "IND"),
            Claim.Of("c", "paper", Stance.Asserts, ClaimSubject.Of(Qingdao.Id).In((PartyId)"IND"), ClaimProperty.Met, new ClaimedRound(default, ["PAK", "IND"])),
        ];

        chronicle.Check().Select(f => $"{f.Code} {f.Where}").Should().Equal("SD2005 m $.pairs[0].between", "SD1007 x $.to[1]", "SD1007 c $.value.parties[1]", "SD1007 k $.parties");
    }

    [Fact]
    public void Representative_WithALevelBesideTheOffice_OrAnOfficeOfAnother_IsFound()
    {
        Representative minister = Representative.Of(default, "ind-minister");
        Chronicle chronicle =
        [
            India, Pakistan, Sco, Minister, Person.Create("singh", "Singh"),
            Session.Held("a", "sco", Edtf.Parse("2025"), Delegation.Of("IND", minister), Delegation.Of("PAK", minister.InPlaceOf("PAK"))),
            Session.Held("b", "sco", Edtf.Parse("2025"), Delegation.Of("PAK", minister)),
            (Session)SummitJson.Read("""{"format":"summit-chronicle","version":1,"sessions":[{"id":"c","forum":"sco","when":"2025","delegations":[{"party":"IND","delegates":[{"office":"ind-minister","band":"official"}]}]}]}"""u8.ToArray()).Sessions[0],
        ];

        chronicle.Check().Where(f => f.Code.Code is "SD5003" or "SD5004").Select(f => $"{f.Code} {f.Where}").Should().Equal(
            "SD5004 b $.delegations[0].delegates[0].office", "SD5003 c $.delegations[0].delegates[0].band");
    }

    [Fact]
    public void Check_OfEqualChronicles_IsEqual_WhateverTheOrderOfInsertion()
    {
        IRecord[] records = [Meeting.Bilateral("a", default, Delegation.Of("XXX"), Delegation.Of("YYY")), Meeting.Bilateral("b", default, Delegation.Of("XXX"), Delegation.Of("IND")), Sco, Qingdao];

        Chronicle.Of(records).Check().Should().Equal(Chronicle.Of([.. records.Reverse()]).Check()).And.NotBeEmpty();
    }

    [Fact]
    public void Check_OfTheEmptyChronicle_FindsNothing() => Chronicle.Empty.Check().Should().BeEmpty();

    private static Chronicle With(string array, string record)
    {
        Chronicle one = SummitJson.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"format": "summit-chronicle", "version": 1, "{{array}}": [{{record}}]}"""));
        return one.MergedWith([India, Pakistan, Minister, Sco, Paper, Qingdao]);
    }
}
