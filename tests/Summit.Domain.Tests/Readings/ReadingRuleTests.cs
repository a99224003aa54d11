namespace Summit.Domain.Tests;

/// <summary>The rules common to all policies, one by one.</summary>
public sealed class ReadingRuleTests
{
    private static readonly MeetingId Id = "m";

    private static readonly Meeting Recorded = Meeting.Held(Id, new LocalDate(2020, 1, 10), Facets.Bilateral, Delegation.Of("A", Representative.Of("ann")), Delegation.Of("B"));

    private static Source Text(string id, int day, SourceKind? kind = null, params PartyId[] by) => Source.Create(id, kind ?? SourceKind.Press, id, new LocalDate(2020, 1, day), by);

    private static Claim Says<T>(string id, string source, ClaimProperty<T> property, T value, Stance? stance = null) => Claim.Of(id, source, stance ?? Stance.Asserts, Id, property, value);

    [Fact]
    public void Held_WithNothingSaid_IsUnknown_UnlessTheRecordRulesItOut()
    {
        Chronicle held = [Recorded];
        Chronicle cancelled = [Recorded.Having(default).With(Plan.Cancelled)];

        held.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.Unknown);
        cancelled.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.False);
        held.Under(Policy.AsRecorded).WasHeld(Id).Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("when", "2020-01-10")]
    [InlineData("place", "X")]
    [InlineData("encounter", "greeting")]
    [InlineData("substance", "courtesy")]
    public void ToDescribeWhatIsPast_IsToSayThatItWasHeld_AndToAnnounceItIsNot(string property, string value)
    {
        Claim claim = Claim.Of("c", "s", Stance.Asserts, Id, ClaimProperty.From(property), ClaimValue.Of(value));

        Chronicle chronicle = [Recorded, claim, Text("s", 10)];

        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.True);
        chronicle.With(Text("s", 9)).Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void IsScheduled_AsRecorded_IsTheRecordsWord_WhateverIsSaid()
    {
        Chronicle chronicle = [Meeting.Planned(Id, new LocalDate(2020, 1, 10), Plan.Scheduled, Delegation.Of("A"), Delegation.Of("B")), Text("s", 9, SourceKind.PartyOfficial, "A"), Says("c", "s", ClaimProperty.Plan, Plan.Scheduled, Stance.Denies)];

        chronicle.Under(Policy.AsRecorded).IsScheduled(Id).Should().Be(Truth.True);
        chronicle.Under(Policy.AnyReport).IsScheduled(Id).Should().Be(Truth.False);
    }

    [Fact]
    public void ALateCopyOfAnAnnouncement_IsStillOne()
    {
        Chronicle chronicle =
        [
            Recorded, Text("s", 9), Text("copy", 20).Repeating("s"),
            Says("c1", "s", ClaimProperty.Encounter, Encounter.Greeting), Says("c2", "copy", ClaimProperty.Encounter, Encounter.Greeting),
        ];

        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void NoInformation_IsNoDenial_AndSilencesNobodyWhoRepeatsIt()
    {
        Chronicle chronicle =
        [
            Recorded, Text("official", 11, SourceKind.PartyOfficial, "A"), Text("headline", 11).Repeating("official"),
            Says("c1", "official", ClaimProperty.Held, true, Stance.NoInformation), Says("c2", "headline", ClaimProperty.Held, true, Stance.Denies),
        ];

        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.False);
        chronicle.Without("c2").Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void TwoPapersThatQuoteOneSource_AreOneSource_OfItsKind()
    {
        Chronicle chronicle =
        [
            Recorded, Text("unnamed", 11, SourceKind.PressUnnamed), Text("one", 12).Repeating("unnamed"), Text("two", 12).Repeating("unnamed"),
            Says("c1", "one", ClaimProperty.Held, true), Says("c2", "two", ClaimProperty.Held, true),
        ];

        chronicle.Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.Unknown);
        chronicle.With(Text("two", 12)).Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.Unknown, "one of the two quotes persons who are not named");
        chronicle.With(Text("one", 12)).With(Text("two", 12)).Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.True);
    }

    [Fact]
    public void SourcesInACircle_AreOneSource()
    {
        Chronicle chronicle =
        [
            Recorded, Text("one", 11).Repeating("two"), Text("two", 12).Repeating("one"),
            Says("c1", "one", ClaimProperty.Held, true), Says("c2", "two", ClaimProperty.Held, true),
        ];

        chronicle.Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.Unknown);
        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.True);
    }

    [Fact]
    public void ALongChainOfCopies_IsFollowedToItsEnd()
    {
        const int Length = 50_000;
        ChronicleBuilder builder = new();
        builder.Add(Recorded).Add(Text("s0", 11, SourceKind.PartyOfficial, "A")).Add(Says("c", $"s{Length}", ClaimProperty.Held, true));
        for (int i = 1; i <= Length; i++)
        {
            builder.Add(Text($"s{i}", 12).Repeating($"s{i - 1}"));
        }

        builder.Build().Under(Policy.ParticipantConfirmed).WasHeld(Id).Should().Be(Truth.True);
    }

    [Fact]
    public void ARetraction_WithdrawsFromItsDayOn_WhatItsSourceSaid_AndWhatRepeatsIt()
    {
        Chronicle chronicle =
        [
            Recorded, Text("s", 11), Text("copy", 12).Repeating("s"), Text("correction", 15).Repeating("s"),
            Says("c1", "s", ClaimProperty.Held, true), Says("c2", "copy", ClaimProperty.Held, true), Says("c3", "correction", ClaimProperty.Held, true, Stance.Retracts),
        ];

        chronicle.Under(Policy.AnyReport, new LocalDate(2020, 1, 14)).WasHeld(Id).Should().Be(Truth.True);
        chronicle.Under(Policy.AnyReport, new LocalDate(2020, 1, 15)).WasHeld(Id).Should().Be(Truth.Unknown);
        chronicle.Under(Policy.AnyReport).Explain(Id).Of(ClaimProperty.Held)!.For.Should().OnlyContain(c => !c.Counts && c.Note == "retracted");
    }

    [Fact]
    public void APartlyKnownDayOfPublication_CountsByItsLatestDay_AndAnUndatedSourceIsNeverSurelyKnown()
    {
        Chronicle month = [Recorded, Source.Create("s", SourceKind.Press, "", Edtf.Parse("2020-01")), Says("c", "s", ClaimProperty.Held, true)];
        Chronicle undated = month.With(Source.Create("s", SourceKind.Press, "", default));

        month.Under(Policy.AnyReport, new LocalDate(2019, 12, 31)).IsKnown(Id).Should().Be(Truth.False);
        month.Under(Policy.AnyReport, new LocalDate(2020, 1, 30)).IsKnown(Id).Should().Be(Truth.Unknown);
        month.Under(Policy.AsRecorded, new LocalDate(2020, 1, 30)).WasHeld(Id).Should().Be(Truth.Unknown);
        month.Under(Policy.AnyReport, new LocalDate(2020, 1, 31)).WasHeld(Id).Should().Be(Truth.True);
        undated.Under(Policy.AnyReport, new LocalDate(2030, 1, 1)).IsKnown(Id).Should().Be(Truth.Unknown);
        undated.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.True);
    }

    [Fact]
    public void ADayIsBoundedByItsOwnSourcesPublication_AndByNoOthers()
    {
        Chronicle chronicle =
        [
            Recorded, Text("s", 20), Text("other", 11),
            Says("c1", "s", ClaimProperty.When, Edtf.Parse("2020-01")), Says("c2", "other", ClaimProperty.Held, true),
        ];

        chronicle.Under(Policy.AnyReport).WhenOf(Id).Should().Be(DayBounds.Within(new(2020, 1, 1), new(2020, 1, 20)));
    }

    [Fact]
    public void DifferentValues_LeaveAPropertyOpen_AndDenyNothing()
    {
        Chronicle chronicle =
        [
            Recorded, Text("one", 11), Text("two", 12),
            Says("c1", "one", ClaimProperty.Encounter, Encounter.Greeting), Says("c2", "two", ClaimProperty.Encounter, Encounter.FormalMeeting),
        ];
        Reading reading = chronicle.Under(Policy.AnyReport);

        reading.WasHeld(Id).Should().Be(Truth.True);
        reading.Resolve(Recorded, Dyad.Of("A", "B")).Facets.Encounter.IsRecorded.Should().BeFalse();
        reading.Explain(Id).Of(ClaimProperty.Encounter)!.Status.Should().Be(EpistemicStatus.Disputed);
        chronicle.Under(Policy.LatestAssertion).Resolve(Recorded, default).Facets.Encounter.Should().Be(Encounter.FormalMeeting);
        chronicle.Under(Policy.SourcePriority("one", "two")).Resolve(Recorded, default).Facets.Encounter.Should().Be(Encounter.Greeting);
    }

    [Fact]
    public void DenyingOneValue_AssertsNoOther_AndLeavesARecordedOtherAlone()
    {
        Meeting greeting = Recorded.With(f => f with { Encounter = Encounter.Greeting });
        Chronicle chronicle = [greeting, Text("s", 11), Says("c", "s", ClaimProperty.Encounter, Encounter.FormalMeeting, Stance.Denies)];

        chronicle.Under(Policy.AnyReport).Resolve(greeting, default).Facets.Encounter.Should().Be(Encounter.Greeting);
        chronicle.With(Says("c", "s", ClaimProperty.Encounter, Encounter.Greeting, Stance.Denies)).Under(Policy.AnyReport).Resolve(greeting, default).Facets.Encounter.IsRecorded.Should().BeFalse();
        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void ADisputedDirectness_IsUnknown_AndNotDerived()
    {
        Chronicle chronicle =
        [
            Recorded, Text("one", 11), Text("two", 12),
            Says("c1", "one", ClaimProperty.Directness, Directness.Direct), Says("c2", "two", ClaimProperty.Directness, Directness.Indirect),
        ];

        chronicle.Under(Policy.AnyReport).Resolve(Recorded, Dyad.Of("A", "B")).Directness.IsRecorded.Should().BeFalse();
        chronicle.Without("c2").Under(Policy.AnyReport).Resolve(Recorded, Dyad.Of("A", "B")).Directness.Should().Be(Directness.Direct);
    }

    [Fact]
    public void APresence_IsThatOfThePersonNamed_AndAnAnnouncementOfOneIsNone()
    {
        Claim absent = Claim.Of("c", "s", Stance.Asserts, ClaimSubject.Of(Id).In((PersonId)"ann"), ClaimProperty.Presence, Presence.Absent);
        Chronicle chronicle = [Recorded, absent, Text("s", 11)];

        chronicle.Under(Policy.AnyReport).IsPresent(Id, "ann").Should().Be(Truth.False);
        chronicle.Under(Policy.AsRecorded).IsPresent(Id, "A").Should().Be(Truth.True);
        chronicle.With(Text("s", 9)).Under(Policy.AnyReport).IsPresent(Id, "ann").Should().Be(Truth.True, "the record's value stays");
        chronicle.Under(Policy.AnyReport).WasHeld(Id).Should().Be(Truth.Unknown, "who says that one was absent does not say that it was held");
    }

    [Fact]
    public void APartIsKnown_WhenItsWholeIs_AndTakesItsOccurrence()
    {
        Session whole = Session.Held("w", "f", new LocalDate(2020, 1, 10));
        Session part = Session.Part("p", whole, new LocalDate(2020, 1, 10), Delegation.Of("A"));
        Chronicle chronicle = [whole, part, Text("s", 12), Claim.Of("c", "s", Stance.Asserts, (SessionId)"w", ClaimProperty.Held, true)];

        chronicle.Under(Policy.AnyReport, new LocalDate(2020, 1, 11)).IsKnown("p").Should().Be(Truth.False);
        chronicle.Under(Policy.AnyReport, new LocalDate(2020, 1, 12)).IsKnown("p").Should().Be(Truth.True);
        chronicle.Under(Policy.AnyReport).WasHeld("p").Should().Be(Truth.True);
        chronicle.Under(Policy.AnyReport).Explain("p").Of(ClaimProperty.Held)!.Rule.Should().Contain("larger session");
    }

    [Fact]
    public void StepsTenuresAndStatements_AreResolvedLikeMeetings()
    {
        Escalation escalation = Escalation.Create("e", "E", new LocalDate(2020, 1, 1), default, "A", "B").FollowedBy(EscalationStep.Of("x", new LocalDate(2020, 1, 2), StepAction.UseOfForce, 4, "A"));
        Statement statement = Statement.Create("st", StatementKind.JointStatement, "", new LocalDate(2020, 1, 3), "A", "B");
        Chronicle chronicle =
        [
            escalation, statement, Tenure.Create("t", "ann", "o", Edtf.Parse("2020/..")), Text("s", 20),
            Claim.Of("c1", "s", Stance.Asserts, ClaimSubject.Of("e").AtStep("x"), ClaimProperty.Hostility, 3),
            Claim.Of("c2", "s", Stance.Asserts, ClaimSubject.Of("e").AtStep("x"), ClaimProperty.When, (Edtf)new LocalDate(2020, 1, 4)),
            Claim.Of("c3", "s", Stance.Asserts, (StatementId)"st", ClaimProperty.Adoption, Adoption.NotAdopted),
            Claim.Of("c4", "s", Stance.Asserts, (TenureId)"t", ClaimProperty.End, (Edtf)new LocalDate(2020, 1, 15)),
        ];
        Reading reading = chronicle.Under(Policy.AnyReport);

        reading.HostilityOf("e", "x").Should().Be(3);
        reading.WhenOfStep("e", "x").Should().Be(DayBounds.On(new(2020, 1, 4)));
        reading.AdoptionOf("st").Should().Be(Adoption.NotAdopted);
        reading.SpanOf("t").LatestEnd.Should().Be(new LocalDate(2020, 1, 15));
        reading.EndOf("e").Should().Be(DayBounds.Anywhen);
        chronicle.Under(Policy.AsRecorded).HostilityOf("e", "x").Should().Be(4);
        reading.Invoking(r => r.WhenOfStep("e", "y")).Should().Throw<ArgumentException>().WithParameterName("step");
    }

    [Fact]
    public void AnExplanation_NamesTheRule_AndWhatIsSaidForAndAgainst()
    {
        Chronicle chronicle =
        [
            Recorded.Titled("Talks"), Text("s", 11), Text("no", 12, SourceKind.PartyOfficial, "A"),
            Says("c1", "s", ClaimProperty.Held, true), Says("c2", "no", ClaimProperty.Held, true, Stance.Denies),
        ];

        Explanation why = chronicle.Under(Policy.ParticipantConfirmed).Explain(Id);

        why.Status.Should().Be(EpistemicStatus.Disputed);
        why.Of(ClaimProperty.Held)!.For.Should().ContainSingle().Which.Source.Should().Be((SourceId)"s");
        why.Of(ClaimProperty.Held)!.Against.Should().ContainSingle().Which.Source.Should().Be((SourceId)"no");
        why.ToString().Should().StartWith("m (Talks) under participant-confirmed (version 1): disputed.\n  held: unknown (disputed). Decided by participant-confirmed.\n    + s, press, 2020-01-11: asserts true\n    - no, party-official, 2020-01-12: denies true");
    }
}
