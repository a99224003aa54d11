namespace Summit.Domain.Testing.Tests;

public sealed class SceneTests
{
    private static readonly LocalDate Later = new(2021, 1, 1);

    [Fact]
    public void Scene_OfAMeeting_IsTheRecordThatTheLibraryMakes()
    {
        Scene scene = Scene.Between("IND", "PAK").Met("2017-12-26").At(Band.MinisterEquivalent, Portfolio.NationalSecurity);

        Representative adviser = Representative.At(Band.MinisterEquivalent, Portfolio.NationalSecurity);
        Expect.Same([Party.State("IND"), Party.State("PAK"), Meeting.Bilateral("meeting-1", new LocalDate(2017, 12, 26), Delegation.Of("IND", adviser), Delegation.Of("PAK", adviser))], scene.Chronicle);
        scene.Pair.Should().Be(Dyad.Of("IND", "PAK"));
        Expect.LastOn(scene.Last(Later), new LocalDate(2017, 12, 26));
        Expect.Same(scene.Contacts().Where(ContactFilter.Direct).Last(scene.Pair, Later), scene.Last(Later));
        scene.ToString().Should().Be("IND, PAK: 2 parties, 1 meeting");
    }

    [Fact]
    public void Scene_IsNeverChanged()
    {
        Scene before = Scene.Between("A", "B").Met("2020-01-01");
        Chronicle told = before.Chronicle;

        _ = before.At(Band.Leader).Cancelled().Met("2020-02-02").Through("C", Mediation.GoodOffices).AssertedBy(SourceKind.Press, "2020-03-03").Escalated("2020-04-04");

        before.Chronicle.Should().BeSameAs(told);
        told.Count.Should().Be(3);
    }

    [Fact]
    public void Scene_OfSeveralMeetings_TellsOfTheLastOne_InWhateverOrderItIsTold()
    {
        Scene scene = Scene.Between("A", "B")
            .Met("2020-01-01").At(Band.Leader)
            .Met("[2020-05-01..2020-05-03]").With(m => m.At("Bangkok")).At("A", Band.Minister, Portfolio.Defence).OnTheSidelines().At("B", Band.Official)
            .Planned("2020-08-01").Cancelled();

        Meeting second = scene.Chronicle.Find((MeetingId)"meeting-2")!;
        (second.Place, second.Facets.Setting, second.When.ToString()).Should().Be((Place.Of("Bangkok"), Setting.Sidelines, "[2020-05-01..2020-05-03]"));
        second.Delegations.Should().Equal(Delegation.Of("A", Representative.At(Band.Minister, Portfolio.Defence)), Delegation.Of("B", Representative.At(Band.Official)));
        scene.Chronicle.Find((MeetingId)"meeting-1")!.Delegations.Should().OnlyContain(d => d.Delegates.Single().Band == Band.Leader);
        Expect.LastBetween(scene.Last(Later), new LocalDate(2020, 5, 1), new LocalDate(2020, 5, 3));
        Expect.LastOn(scene.Contacts().Where(ContactFilter.Direct.AtLeast(Band.Minister)).Last(scene.Pair, Later), new LocalDate(2020, 1, 1));
        Expect.NoErrors(scene.Chronicle);
    }

    [Fact]
    public void Scene_OfAPlan_HasNoContact()
    {
        Expect.NoContact(Scene.Between("A", "B").Planned("2020-01-01").Cancelled().Last(Later));
        Expect.NoContact(Scene.Between("A", "B").Met("2020-01-01").NotHeld().Last(Later));
        Expect.LastPossible(Scene.Between("A", "B").Planned("2020-01-01").Last(Later), new LocalDate(2020, 1, 1));
        Expect.Finding(Scene.Between("A", "B").Met("2020-01-01").Cancelled().Chronicle, FindingCode.CancelledYetHeld, "meeting-1");
    }

    [Fact]
    public void Scene_OfCallsMediatorsAndManyParties_CountsAsTheLibraryCounts()
    {
        Expect.LastOn(Scene.Between("A", "B").Met("2020-01-01").As(Facets.PhoneCall).Last(Later), new LocalDate(2020, 1, 1));
        Expect.NoContact(Scene.Between("A", "B").Met("2020-01-01").As(Facets.ProximityTalks).Through("C", Mediation.ProximityTalks).Last(Later));

        Scene three = Scene.Between("A", "B", "C").Met("2020-01-01").Through("D", Mediation.GoodOffices).Through("E", Mediation.GoodOffices);
        Meeting meeting = three.Chronicle.Meetings.Single();
        (meeting.Facets.Format, meeting.Facets.Mediation, meeting.Delegations.Count).Should().Be((Format.Plurilateral, Mediation.GoodOffices, 3));
        meeting.Facets.Mediators.Should().Equal("D", "E");
        three.Chronicle.Parties.Select(p => p.Id.Value).Should().Equal("A", "B", "C", "D", "E");
        Expect.NoErrors(three.Chronicle);
    }

    [Fact]
    public void Scene_WithSources_IsReadByEveryPolicy()
    {
        Scene scene = Scene.Between("A", "B").Planned("2020-01-01").AssertedBy(SourceKind.PartyOfficial, "2020-01-02", "A");
        Scene denied = scene.DeniedBy(SourceKind.PartyOfficial, "2020-01-03", "B");
        Scene retracted = scene.Retracted("2020-01-05");

        scene.Chronicle.Under(Policy.AnyReport).WasHeld("meeting-1").Should().Be(Truth.True);
        denied.Chronicle.Under(Policy.ParticipantConfirmed).WasHeld("meeting-1").Should().Be(Truth.Unknown);
        retracted.Chronicle.Under(Policy.AnyReport).WasHeld("meeting-1").Should().Be(Truth.Unknown);
        retracted.Chronicle.Under(Policy.AnyReport, new LocalDate(2020, 1, 4)).WasHeld("meeting-1").Should().Be(Truth.True);
        denied.Chronicle.Claims.Select(c => (c.Id.Value, c.Source.Value)).Should().Equal(("claim-1", "source-1"), ("claim-2", "source-2"));
        Expect.NoErrors(denied.Retracted("2020-01-06").Chronicle);
    }

    [Fact]
    public void Scene_WithAnEscalationAndOtherRecords_HasThem()
    {
        Scene scene = Scene.Between("A", "B").Escalated("2020-05", "2020-06").Escalated("2020-08").With(Person.Create("ann"));

        scene.Chronicle.Escalations.Select(e => (e.Id.Value, e.Start.ToString(), e.End.ToString(), e.Parties.Count)).Should().Equal(("escalation-1", "2020-05", "2020-06", 2), ("escalation-2", "2020-08", "", 2));
        scene.Chronicle.Find((PersonId)"ann").Should().NotBeNull();
    }

    [Fact]
    public void Scene_ThatCannotBeTold_SaysWhy()
    {
        FluentActions.Invoking(() => Scene.Between("A", "A")).Should().Throw<ArgumentException>().WithMessage("A party is named only once.*");
        FluentActions.Invoking(() => Scene.Between("A", "B").Cancelled()).Should().Throw<InvalidOperationException>().WithMessage("*begin with Met or Planned.");
        FluentActions.Invoking(() => Scene.Between("A", "B").AssertedBy(SourceKind.Press, "2020")).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Scene.Between("A", "B").Met("2020").Retracted("2021")).Should().Throw<InvalidOperationException>().WithMessage("*begin with AssertedBy or DeniedBy.");
        FluentActions.Invoking(() => Scene.Between("A", "B").Met("last week")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Scene.Between("A", "B").Met("2020").At("C", Band.Leader)).Should().Throw<ArgumentException>().WithMessage("'C' is not a party of the scene.*");
        FluentActions.Invoking(() => Scene.Between("A", "B").Met("2020").With(_ => Meeting.Planned("other", default, default))).Should().Throw<ArgumentException>().WithMessage("The meeting 'meeting-1' keeps its id.*");
        FluentActions.Invoking(() => Scene.Between("A", "B").Met("2020").With(Meeting.Planned("meeting-1", default, default))).Should().Throw<ArgumentException>().WithMessage("The meeting 'meeting-1' is changed with a function.*");
    }
}
