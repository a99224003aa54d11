namespace Summit.Domain.Tests;

/// <summary>What a rule hears that asks a reading for testimonies: never what is retracted, not known yet, or said twice by one source.</summary>
public sealed class TestimoniesTests
{
    private static readonly Meeting Recorded = Meeting.Held("m", new LocalDate(2020, 1, 10), Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B"));

    private static Source Text(string id, int day, SourceKind? kind = null, params PartyId[] by) => Source.Create(id, kind ?? SourceKind.Press, id, new LocalDate(2020, 1, day), by);

    private static Claim OnHeld(string id, string source, Stance stance, bool held = true) => Claim.Of(id, source, stance, (MeetingId)"m", ClaimProperty.Held, held);

    private static string[] Heard(Chronicle chronicle, Policy? policy = null, LocalDate? knownBy = null) =>
        [.. chronicle.Under(policy ?? Policy.AnyReport, knownBy).Testimonies((MeetingId)"m", ClaimProperty.Held).Select(t => t.Claim.Id.Value)];

    [Fact]
    public void Testimonies_LeaveOut_WhatIsRetracted_AndWhatIsNotKnownYet()
    {
        Chronicle chronicle =
        [
            Recorded, Text("s", 11), Text("late", 20), OnHeld("c1", "s", Stance.Denies), OnHeld("c2", "late", Stance.Asserts), OnHeld("c3", "late", Stance.NoInformation),
        ];

        Heard(chronicle).Should().Equal("c1", "c2");
        Heard(chronicle, knownBy: new LocalDate(2020, 1, 19)).Should().Equal("c1");
        Heard(chronicle.With(OnHeld("c4", "s", Stance.Retracts))).Should().Equal("c2");
        Heard(chronicle, Policy.SourcePriority("late")).Should().Equal("c2");
    }

    [Fact]
    public void Testimonies_OfTextsThatRepeatOneAnother_AreOne()
    {
        Chronicle chronicle =
        [
            Recorded, Text("official", 11, SourceKind.PartyOfficial, "A"), Text("paper", 12).Repeating("official"),
            OnHeld("c1", "official", Stance.Anticipates, held: false), OnHeld("c2", "paper", Stance.Anticipates, held: false),
        ];

        Testimony one = chronicle.Under(Policy.AnyReport).Testimonies((MeetingId)"m", ClaimProperty.Held, held => !held).Should().ContainSingle().Subject;

        one.SpeaksFor("A").Should().BeTrue();
        one.Texts.Should().HaveCount(2);
        chronicle.Under(Policy.AnyReport).Testimonies((MeetingId)"m", ClaimProperty.Held, held => held).Should().BeEmpty();
    }

    [Fact]
    public void Testimonies_AreOfThePartAskedAbout_AndHeldNeedsNoValue()
    {
        Chronicle chronicle =
        [
            Recorded, Text("s", 11), Claim.Of("c1", "s", Stance.Denies, (MeetingId)"m", ClaimProperty.Held.Name, default),
            Claim.Of("c2", "s", Stance.Asserts, ClaimSubject.Of("m").In((PartyId)"A"), ClaimProperty.Presence, Presence.Present),
        ];
        Reading reading = chronicle.Under(Policy.AnyReport);

        reading.Testimonies((MeetingId)"m", ClaimProperty.Held, held => held).Should().ContainSingle();
        reading.Testimonies(ClaimSubject.Of("m").In((PartyId)"A"), ClaimProperty.Presence).Should().ContainSingle();
        reading.Testimonies(ClaimSubject.Of("m").In((PartyId)"B"), ClaimProperty.Presence).Should().BeEmpty();
        reading.Testimonies((MeetingId)"nowhere", ClaimProperty.Held).Should().BeEmpty();
    }

    [Fact]
    public void WhatIsSaidOfOneParty_HidesNoOther()
    {
        Forum forum = Forum.Create("f", "F", Membership.Of("A", MembershipStatus.Member, default), Membership.Of("B", MembershipStatus.Member, default));
        Chronicle chronicle = [forum, Text("s", 11), Claim.Of("c", "s", Stance.Asserts, ClaimSubject.Of("f").In((PartyId)"A"), ClaimProperty.Start, (Edtf)new LocalDate(2020, 1, 1))];
        Reading before = chronicle.Under(Policy.AnyReport, new LocalDate(2020, 1, 10));

        before.IsKnown("f", "A").Should().Be(Truth.False);
        before.IsKnown("f", "B").Should().Be(Truth.True);
        before.ClaimsPossiblyKnown("f").Should().BeEmpty();
        chronicle.Under(Policy.AnyReport).IsKnown("f", "A").Should().Be(Truth.True);
        chronicle.Under(Policy.AnyReport).ClaimsPossiblyKnown("f").Should().ContainSingle();
    }
}
