namespace Summit.Domain.Tests;

/// <summary>What counts as one source, and what one source says.</summary>
public sealed class IndependenceTests
{
    private static readonly MeetingId Id = "m";

    private static readonly Meeting Recorded = Meeting.Planned(Id, new LocalDate(2025, 1, 10), default, Delegation.Of("A"), Delegation.Of("B"));

    private static Source Text(string id, int day, SourceKind? kind = null, params PartyId[] by) => Source.Create(id, kind ?? SourceKind.Press, id, new LocalDate(2025, 1, day), by);

    private static Claim Says<T>(string id, string source, ClaimProperty<T> property, T value, Stance? stance = null) => Claim.Of(id, source, stance ?? Stance.Asserts, Id, property, value);

    [Fact]
    public void WhatIsSaidOutright_GoesBeforeWhatIsImplied_OverAllTextsThatAreOneSource()
    {
        Chronicle chronicle =
        [
            Recorded, Text("o", 11), Text("t", 12).Repeating("o"),
            Says("c1", "o", ClaimProperty.Place, "Town"), Says("c2", "t", ClaimProperty.Held, true, Stance.Denies),
        ];

        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.False);
        chronicle.Under(Policy.LatestAssertion).WasHeld(Id).Should().Be(Truth.False);
        chronicle.Without("c2").Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.True);
    }

    [Fact]
    public void OfASilentOrigin_TheLaterCopyThatSpeaksOutright_GoesBeforeTheEarlierThatImplies()
    {
        Chronicle chronicle =
        [
            Recorded, Text("o", 11), Text("early", 12).Repeating("o"), Text("late", 13).Repeating("o"),
            Says("c1", "early", ClaimProperty.Place, "Town"), Says("c2", "late", ClaimProperty.Held, true, Stance.Denies),
        ];

        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("no-information")]
    [InlineData("declines-to-confirm")]
    [InlineData("anticipates")]
    public void AnOriginThatTakesNoStand_DoesNotSilenceWhatDerivesFromIt(string stance)
    {
        Chronicle chronicle =
        [
            Recorded, Text("ministry", 11, SourceKind.PartyOfficial, "A"), Text("paper", 12).Repeating("ministry"),
            Says("c1", "ministry", ClaimProperty.Held, true, Stance.From(stance)), Says("c2", "paper", ClaimProperty.Held, true),
        ];

        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.True);
        chronicle.With(Says("c2", "paper", ClaimProperty.When, (Edtf)new LocalDate(2025, 1, 10))).Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.True);
    }

    [Fact]
    public void WhoAssertsAndDeniesOneValue_TakesNoStandOnIt()
    {
        Chronicle chronicle =
        [
            Recorded, Text("s", 11), Text("other", 12),
            Says("c1", "s", ClaimProperty.Held, true), Says("c2", "s", ClaimProperty.Held, true, Stance.Denies),
            Says("c3", "s", ClaimProperty.Encounter, Encounter.Greeting), Says("c4", "s", ClaimProperty.Encounter, Encounter.Greeting, Stance.Denies),
            Says("c5", "s", ClaimProperty.Plan, Plan.Scheduled), Says("c6", "s", ClaimProperty.Plan, Plan.Scheduled, Stance.Denies),
            Says("c7", "s", ClaimProperty.When, (Edtf)new LocalDate(2025, 1, 9)), Says("c8", "s", ClaimProperty.When, (Edtf)new LocalDate(2025, 1, 9), Stance.Denies),
        ];
        Meeting greeted = Recorded.With(f => f with { Encounter = Encounter.PullAside }).With(Plan.Requested);
        Reading reading = chronicle.With(greeted).Under(Policy.AnyReport);

        reading.WasHeld(Id).Should().Be(Truth.False, "a mere request is no meeting, and nobody says otherwise");
        reading.Resolve(greeted, default).Facets.Encounter.Should().Be(Encounter.PullAside);
        reading.PlanOf(Id).Should().Be(Plan.Requested);
        reading.WhenOf(Id).Should().Be(DayBounds.On(new(2025, 1, 10)));
        chronicle.With(Says("c9", "other", ClaimProperty.Held, true)).Under(Policy.SourcePriority("s", "other")).WasHeld(Id).Should().Be(Truth.True);
    }

    [Fact]
    public void AValueThatThePolicyWouldNotEstablish_IsDissent()
    {
        Chronicle chronicle =
        [
            Recorded, Text("ministry", 11, SourceKind.PartyOfficial, "A"), Text("paper", 12), Text("other", 12, SourceKind.NewsAgency),
            Says("c1", "ministry", ClaimProperty.Encounter, Encounter.FormalMeeting), Says("c2", "paper", ClaimProperty.Encounter, Encounter.Greeting),
        ];
        Chronicle both = chronicle.With(Says("c3", "other", ClaimProperty.Encounter, Encounter.Greeting));

        chronicle.Under(Policy.ParticipantConfirmed).Resolve(Recorded, default).Facets.Encounter.Should().Be(Encounter.FormalMeeting);
        chronicle.Under(Policy.ParticipantConfirmed).Explain(Id).Of(ClaimProperty.Encounter)!.Against.Should().ContainSingle().Which.Source.Should().Be((SourceId)"paper");
        chronicle.Under(Policy.AnyReport).Resolve(Recorded, default).Facets.Encounter.IsRecorded.Should().BeFalse();
        both.Under(Policy.ParticipantConfirmed).Resolve(Recorded, default).Facets.Encounter.IsRecorded.Should().BeFalse("two independent named sources establish the other value");
        both.Under(Policy.ParticipantConfirmed).Explain(Id).Of(ClaimProperty.Encounter)!.Status.Should().Be(EpistemicStatus.Disputed);
    }

    [Fact]
    public void OneMoreDenial_NeverWeakensWhatTheRecordRulesOut()
    {
        Chronicle requested = [Recorded.With(Plan.Requested), Text("u", 12, SourceKind.PressUnnamed)];
        Chronicle denied = requested.With(Says("c", "u", ClaimProperty.Held, true, Stance.Denies));

        requested.Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.False);
        denied.Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.False);
        denied.With(Recorded).Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.Unknown);
    }
}
