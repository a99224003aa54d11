namespace Summit.Domain.Tests;

/// <summary>Records that are one, by example: two desks wrote down one meeting.</summary>
public sealed class IdentityTests
{
    private static readonly Dyad Pair = Dyad.Of("A", "B");
    private static readonly LocalDate Day = new(2020, 5, 1);
    private static readonly LocalDate Later = new(2020, 6, 1);

    private static readonly Meeting Talks = Meeting.Bilateral("talks", Day, Delegation.Of("A"), Delegation.Of("B"));
    private static readonly Meeting Copy = Meeting.Bilateral("desk-b-17", Edtf.Parse("[2020-05-01,2020-05-02]"), Delegation.Of("A"), Delegation.Of("B"));
    private static readonly Meeting Third = Meeting.Bilateral("third", new LocalDate(2020, 5, 2), Delegation.Of("A"), Delegation.Of("B"));

    private static readonly Chronicle Records =
    [
        Talks, Copy, Third,
        Source.Create("editor", SourceKind.User, "The editor", Later),
        Source.Create("ministry", SourceKind.PartyOfficial, "The ministry of A", Later, "A"),
        Source.Create("other-ministry", SourceKind.PartyOfficial, "The ministry of B", Later, "B"),
        Source.Create("both", SourceKind.JointText, "A joint text", Later, "A", "B"),
        Source.Create("press", SourceKind.Press, "A paper", Later),
    ];

    private static Claim Same(string id, string source, RecordRef one, RecordRef other, Stance? stance = null) =>
        Claim.Of(id, source, stance ?? Stance.Asserts, ClaimSubject.Of(one), ClaimProperty.SameAs, other);

    private static LastContact Last(Chronicle chronicle) => chronicle.Without("third").Contacts().Where(ContactFilter.Direct).Last(Pair, Later);

    [Fact]
    public void ARetraction_ThatNamesARecordThatIsNotThere_TakesNothingBack()
    {
        Chronicle same = Records.With(Same("c", "editor", "talks", "desk-b-17"));

        same.With(Same("r", "editor", "talks", (MeetingId)"no-such-record", Stance.Retracts)).Under(Policy.AsRecorded).AreOne(Talks.Id, Copy.Id).Should().Be(Truth.True);
        same.With(Same("r", "editor", "talks", "desk-b-17", Stance.Retracts)).Under(Policy.AsRecorded).AreOne(Talks.Id, Copy.Id).Should().Be(Truth.False);
        FluentActions.Invoking(() => same.Under(Policy.AsRecorded).CountOf((MeetingId)"no-such-record")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void TwoRecordsOfOneMeeting_AreOneCandidate_UnderTheSmallestId_AndStayTwoRecords()
    {
        LastContact without = Last(Records);
        LastContact with = Last(Records.With(Same("c", "editor", "talks", "desk-b-17")));

        without.Candidates.Should().Equal("desk-b-17", "talks");
        without.DefiniteLast.IsRecorded.Should().BeFalse();
        with.Candidates.Should().Equal("desk-b-17");
        with.DefiniteLast.Should().Be((RecordRef)"desk-b-17");
        with.Bounds.Should().Be(without.Bounds, "each keeps its own days");
        with.Evidence.Select(e => (e.Record.Value, e.When.ToString())).Should().Equal(("desk-b-17", "2020-05-01..2020-05-02"), ("talks", "2020-05-01"));
        with.Notes.Should().Equal("'desk-b-17' and 'talks' count as one, because claims say that they are.");
        without.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Identity_ThatIsWithdrawn_IsNone_AndARetractionThatNamesOneRecordLeavesTheOthers()
    {
        Chronicle chronicle = Records.With(Same("c", "editor", "talks", "desk-b-17")).With(Same("d", "editor", "talks", "third"));
        chronicle.Under(Policy.AsRecorded).AreOne("desk-b-17", "third").Should().Be(Truth.True, "through the talks");

        Reading one = chronicle.With(Same("r", "editor", "third", "talks", Stance.Retracts)).Under(Policy.AsRecorded);
        one.AreOne("talks", "third").Should().Be(Truth.False);
        one.AreOne("talks", "desk-b-17").Should().Be(Truth.True);

        Reading all = chronicle.With(Claim.Of("r", "editor", Stance.Retracts, ClaimSubject.Of("talks"), ClaimProperty.SameAs)).Under(Policy.AsRecorded);
        all.CountOf("talks", "desk-b-17", "third").Should().Be(Records.Under(Policy.AsRecorded).CountOf("talks", "desk-b-17", "third"));
    }

    [Theory]
    [InlineData("editor", Truth.True, Truth.True, Truth.Unknown, Truth.Unknown)]
    [InlineData("press", Truth.True, Truth.True, Truth.Unknown, Truth.Unknown)]
    [InlineData("ministry", Truth.True, Truth.True, Truth.True, Truth.Unknown)]
    [InlineData("both", Truth.True, Truth.True, Truth.True, Truth.True)]
    public void Identity_IsTakenByThePolicy_LikeAnyOtherClaim(string source, Truth recorded, Truth any, Truth confirmed, Truth mutual)
    {
        Chronicle chronicle = Records.With(Same("c", source, "talks", "desk-b-17"));
        (Policy Policy, Truth Truth)[] expected = [(Policy.AsRecorded, recorded), (Policy.AnyReport, any), (Policy.ParticipantConfirmed, confirmed), (Policy.MutualConfirmation, mutual), (Policy.LatestAssertion, Truth.True)];

        foreach ((Policy policy, Truth truth) in expected)
        {
            chronicle.Under(policy).AreOne("desk-b-17", "talks").Should().Be(truth, "under {0}", policy);
            chronicle.Under(policy).CountOf("desk-b-17", "talks").Should().Be(truth == Truth.True ? new RecordCount(1, 1) : new RecordCount(1, 2), "under {0}", policy);
        }
    }

    [Fact]
    public void Identity_AssertedAndDenied_IsPossible_AndDeniedAloneIsNone()
    {
        Chronicle denied = Records.With(Same("c", "press", "talks", "desk-b-17", Stance.Denies));
        Chronicle disputed = denied.With(Same("d", "editor", "desk-b-17", "talks"));

        denied.Under(Policy.AsRecorded).AreOne("talks", "desk-b-17").Should().Be(Truth.False);
        denied.Under(Policy.ParticipantConfirmed).AreOne("talks", "desk-b-17").Should().Be(Truth.False, "what is only denied makes nothing possible");
        disputed.Under(Policy.AsRecorded).CountOf("talks", "desk-b-17", "third").ToString().Should().Be("2 or 3");
        Last(disputed).Candidates.Should().Equal("desk-b-17", "talks");
        Last(disputed).DefiniteLast.IsRecorded.Should().BeFalse("there may have been two");
        Last(disputed).Notes.Should().Equal("'desk-b-17' and 'talks' may be one.");
    }

    [Fact]
    public void Identity_SaidLater_IsNotUsedBefore_AndMovesNoRecordIntoTheFuture()
    {
        Chronicle chronicle = Records.With(Same("c", "ministry", "talks", "desk-b-17"));

        Reading before = chronicle.Under(Policy.ParticipantConfirmed, knownBy: new LocalDate(2020, 5, 3));
        before.AreOne("talks", "desk-b-17").Should().Be(Truth.False);
        before.IsKnown("talks").Should().Be(Truth.True, "the claim speaks of the records, not of the talks");
        chronicle.Under(Policy.AsRecorded, knownBy: new LocalDate(2020, 5, 3)).WasHeld("talks").Should().Be(Truth.True);
        chronicle.Under(Policy.ParticipantConfirmed, knownBy: Later).AreOne("talks", "desk-b-17").Should().Be(Truth.True);
    }

    [Fact]
    public void AChain_ThatHoldsAPairThatIsNotOne_IsOnlyPossiblyOne_AndAFinding()
    {
        Chronicle chronicle = Records
            .With(Same("c1", "editor", "talks", "desk-b-17")).With(Same("c2", "editor", "third", "talks")).With(Same("c3", "press", "third", "desk-b-17", Stance.Denies));
        Reading reading = chronicle.Under(Policy.AsRecorded);

        reading.AreOne("talks", "desk-b-17").Should().Be(Truth.Unknown);
        reading.AreOne("talks", "third").Should().Be(Truth.Unknown);
        reading.AreOne("third", "desk-b-17").Should().Be(Truth.False);
        reading.CountOf("talks", "third", "desk-b-17").ToString().Should().Be("2 or 3");
        Finding finding = chronicle.Check().Should().ContainSingle(f => f.Code == FindingCode.IdentityContradicted).Which;
        finding.Where.Record.Should().Be((RecordRef)"desk-b-17");
        finding.Message.Should().Be("Claims join 'desk-b-17' and 'third', link by link, and they are not one: of desk-b-17, talks, third each is only possibly one with another.");
        chronicle.Without("c3").Check().Should().NotContain(f => f.Code == FindingCode.IdentityContradicted);
    }

    [Fact]
    public void RecordsOfTwoTypes_AreNeverOne_AndAFinding()
    {
        Chronicle chronicle = Records.With(Forum.Create("f", "A forum")).With(Session.Held("s", "f", Day)).With(Same("c", "editor", "talks", "s"));

        chronicle.Under(Policy.AsRecorded).AreOne("talks", "s").Should().Be(Truth.False);
        chronicle.Check().Should().ContainSingle(f => f.Code == FindingCode.WrongTypeOfReference).Which.Message.Should().Be("'s' is a session; 'talks' is a meeting, and only records of one type can be one.");
    }

    [Theory]
    [InlineData(null, Truth.False, "desk-b-17", "")]
    [InlineData("asserts", Truth.True, "", "")]
    [InlineData("disputed", Truth.Unknown, "", "desk-b-17")]
    public void WhatMayBeTheFocus_CanBlockItAndNeverRefutesIt(string? said, Truth verdict, string refuting, string blocking)
    {
        Chronicle chronicle = said is null ? Records : Records.With(Same("c", "editor", "third", "desk-b-17"));
        chronicle = said == "disputed" ? chronicle.With(Same("d", "press", "third", "desk-b-17", Stance.Denies)) : chronicle;

        FirstSince first = chronicle.Without("talks").Without("desk-b-17").With(Copy.On(Day)).Contacts().Where(ContactFilter.Direct).FirstSince(Pair, "third", DayBounds.On(new LocalDate(2020, 4, 1)), Later);

        first.Verdict.Should().Be(verdict);
        string.Join(' ', first.CounterExamples).Should().Be(refuting);
        string.Join(' ', first.Blockers).Should().Be(blocking);
    }

    [Fact]
    public void ASession_ThatIsOneWithTheFocus_IsNoOtherPlatform_NorAreItsParts()
    {
        Delegation[] both = [Delegation.Of("A", Representative.At(Band.Minister).With(Presence.Present)), Delegation.Of("B", Representative.At(Band.Minister).With(Presence.Present))];
        Session summit = Session.Held("summit", "f", new LocalDate(2020, 5, 3), both);
        Session whole = Session.Held("whole", "f", Edtf.Parse("2020-05-02/2020-05-03"));
        Session part = Session.Part("part", whole, new LocalDate(2020, 5, 2), both);
        Chronicle chronicle = Records.With(Forum.Create("f", "A forum")).With(summit).With(whole).With(part);
        FirstSince Ask(Chronicle asked) => asked.Contacts().Where(ContactFilter.SharedPlatform).FirstSince(Pair, "summit", DayBounds.On(Day), Later);

        Ask(chronicle).CounterExamples.Should().Equal("part");
        Ask(chronicle.With(Same("c", "editor", "summit", "whole"))).Verdict.Should().Be(Truth.True);
        FirstSince possible = Ask(chronicle.With(Same("c", "editor", "summit", "whole")).With(Same("d", "press", "summit", "whole", Stance.Denies)));
        (possible.Verdict, possible.Blockers[0].Value).Should().Be((Truth.Unknown, "part"));
    }

    [Fact]
    public void RoundsAndTimelines_CountWhatIsOneOnce()
    {
        Session session = Session.Held("s", "f", Day, Delegation.Of("A", Representative.At(Band.Minister).With(Presence.Present)), Delegation.Of("B", Representative.At(Band.Minister).With(Presence.Present)));
        Chronicle chronicle = [Forum.Create("f", "A forum"), session, Talks.During("s"), Copy.On(Day).During("s"), Records.Find((SourceId)"editor")!, Same("c", "editor", "talks", "desk-b-17")];
        Reading reading = chronicle.Under(Policy.AsRecorded);

        BilateralRound round = reading.BilateralRound("s", "A");
        round.Parties.Single().Records.Should().Equal("desk-b-17");
        round.Evidence.Select(e => e.Record.Value).Should().Equal("s", "desk-b-17", "talks");
        Timeline timeline = reading.Contacts().Where(ContactFilter.Direct).Timeline(Pair);
        (timeline.Items.Count, timeline.Different).Should().Be((2, new RecordCount(1, 1)));
        timeline.ToEnglish().Should().Contain("2 items, 2 of uncertain order, 1 different;");
    }

    [Fact]
    public void Editions_ThatAreOne_AreNoChangeOfLevel_AndNeitherIsEarlier()
    {
        Session At(string id, LocalDate day, Band band) => Session.Held(id, "f", day, Delegation.Of("A", Representative.At(band).With(Presence.Present)));
        Chronicle chronicle =
        [
            Forum.Create("f", "A forum"), At("one", Day, Band.Minister), At("two", Day, Band.Official), Records.Find((SourceId)"editor")!,
        ];

        AttendanceRecord apart = chronicle.Under(Policy.AsRecorded).Attendance((ForumId)"f");
        (apart.Changes.Count, apart.First.Single().PossiblyEarlier.Count).Should().Be((1, 1));
        AttendanceRecord one = chronicle.With(Same("c", "editor", "two", "one")).Under(Policy.AsRecorded).Attendance((ForumId)"f");
        (one.Changes.Count, one.First.Single().PossiblyEarlier.Count).Should().Be((0, 0));
    }

    [Fact]
    public void Explanation_OfEitherRecord_ShowsTheIdentityWithItsClaims()
    {
        Reading reading = Records.With(Same("c", "ministry", "talks", "desk-b-17")).With(Same("d", "press", "desk-b-17", "talks", Stance.Denies)).Under(Policy.ParticipantConfirmed);

        foreach ((string record, string other) in new[] { ("talks", "desk-b-17"), ("desk-b-17", "talks") })
        {
            ExplainedProperty same = reading.Explain(record).AllOf(ClaimProperty.SameAs).Single();
            (same.Value, same.Status).Should().Be((other, EpistemicStatus.Established));
            (same.For.Single().Claim, same.Against.Single().Claim).Should().Be(((ClaimId)"c", (ClaimId)"d"));
            reading.TruthOf(record, ClaimProperty.SameAs, (RecordRef)other).Should().Be(Truth.True);
        }

        reading.TruthOf("talks", ClaimProperty.SameAs, (RecordRef)"third").Should().Be(Truth.Unknown, "nobody says anything");
        reading.AreOne("talks", "third").Should().Be(Truth.False, "and so they count as two");
    }

    [Fact]
    public void ACheckOfAText_ThatAloneSaysThatTwoAreOne_DoesNotSupportIt()
    {
        Chronicle chronicle = Records.With(Same("c", "press", "talks", "desk-b-17"));

        chronicle.Under(Policy.ParticipantConfirmed).Verify("press").Claims.Single().Now.Should().Be(TextVerdict.Unsupported);
        chronicle.With(Same("d", "ministry", "desk-b-17", "talks")).Under(Policy.ParticipantConfirmed).Verify("press").Claims.Single().Now.Should().Be(TextVerdict.Supported);
        chronicle.With(Same("d", "ministry", "talks", "desk-b-17", Stance.Denies)).Under(Policy.ParticipantConfirmed).Verify("press").Claims.Single().Now.Should().Be(TextVerdict.Contradicted);
    }

    [Fact]
    public void AreOne_OfARecordThatIsNotThere_IsRefused() =>
        FluentActions.Invoking(() => Records.Under(Policy.AsRecorded).AreOne("talks", "nobody")).Should().Throw<ArgumentException>();

    [Fact]
    public void ManyLinksWithADenial_AreStillAnswered_AndNeverWithTooFew()
    {
        Chronicle chronicle =
        [
            .. Enumerable.Range(0, 40).Select(i => Talks.On(Day) with { Id = $"m{i:00}" }), Records.Find((SourceId)"editor")!, Records.Find((SourceId)"press")!,
            .. Enumerable.Range(1, 39).SelectMany(i => new[] { Same($"y{i}", "editor", $"m{i - 1:00}", $"m{i:00}"), Same($"n{i}", "press", $"m{i - 1:00}", $"m{i:00}", Stance.Denies) }),
            Same("no", "press", "m00", "m39", Stance.Denies),
        ];
        Reading reading = chronicle.Under(Policy.AsRecorded);

        reading.CountOf(chronicle.Meetings.Select(m => (RecordRef)m.Id)).Should().Be(new RecordCount(1, 40));
        (reading.AreOne("m00", "m01"), reading.AreOne("m00", "m39")).Should().Be((Truth.Unknown, Truth.False));
    }
}
