namespace Summit.Domain.Tests;

/// <summary>What a part takes from its whole, and an undated record from the session around it.</summary>
public sealed class PartsAndDaysTests
{
    private static readonly Source Organisation = Source.Create("o", SourceKind.IgoOfficial, "", new LocalDate(2025, 1, 11));

    private static readonly Session Whole = Session.Held("s", "f", Edtf.Parse("2025-01-10/2025-01-11"));

    private static readonly Session Part = Session.Part("p", Whole, default, Delegation.Of("A"), Delegation.Of("B")).Having(default);

    private static readonly Meeting Aside = Meeting.Held("m", default, Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")).During("s");

    private static Claim OnHeld(string id, SessionId session, Stance? stance = null, string source = "o") => Claim.Of(id, source, stance ?? Stance.Asserts, session, ClaimProperty.Held, true);

    [Fact]
    public void APart_IsHeld_WhenItsWholeIsTakenToBeHeld_ThoughTheWholeIsRecordedAsNotHeld()
    {
        Chronicle chronicle = [Whole.Having(Occurrence.NotHeld), Part, Organisation, OnHeld("c", "s")];

        foreach (Policy policy in new[] { Policy.AnyReport, Policy.ParticipantConfirmed })
        {
            chronicle.Under(policy).WasHeld("s").Should().Be(Truth.True);
            chronicle.Under(policy).WasHeld("p").Should().Be(Truth.True);
            chronicle.Under(policy).Explain("p").Of(ClaimProperty.Held)!.Rule.Should().Contain("larger session");
        }

        chronicle.Under(Policy.AsRecorded).WasHeld("p").Should().Be(Truth.False);
        chronicle.Without("c").Under(Policy.AnyReport).WasHeld("p").Should().Be(Truth.False);
    }

    [Fact]
    public void APart_ThatRecordsItsOwnOccurrenceOrPlan_DoesNotTakeThatOfItsWhole()
    {
        Chronicle chronicle = [Whole, Part.Having(Occurrence.NotHeld), Organisation, OnHeld("c", "s")];

        chronicle.Under(Policy.AnyReport).WasHeld("p").Should().Be(Truth.False);
        chronicle.With(Part.With(Plan.Cancelled)).Under(Policy.AnyReport).WasHeld("p").Should().Be(Truth.False);
    }

    [Fact]
    public void AWeakWordOnAPart_NeverWeakensWhatItAgreesWith()
    {
        Source unnamed = Source.Create("u", SourceKind.PressUnnamed, "", new LocalDate(2025, 1, 12));
        Chronicle held = [Whole, Part, Organisation, unnamed, OnHeld("c", "s")];
        Chronicle not = [Whole.Having(Occurrence.NotHeld), Part, unnamed];

        held.With(OnHeld("d", "p", source: "u")).Under(Policy.ParticipantConfirmed).WasHeld("p").Should().Be(Truth.True);
        held.With(OnHeld("d", "p", Stance.Denies, "u")).Under(Policy.ParticipantConfirmed).WasHeld("p").Should().Be(Truth.Unknown);
        not.With(OnHeld("d", "p", Stance.Denies, "u")).Under(Policy.ParticipantConfirmed).WasHeld("p").Should().Be(Truth.False);
    }

    [Fact]
    public void WhatHasNoDayOfItsOwn_LiesWithinTheDaysOfItsSession()
    {
        Chronicle chronicle = [Whole, Part, Aside];
        DayBounds within = DayBounds.Within(new(2025, 1, 10), new(2025, 1, 11));

        foreach (Policy policy in Policy.All)
        {
            chronicle.Under(policy).WhenOf("p").Should().Be(within);
            chronicle.Under(policy).WhenOf("m").Should().Be(within);
            chronicle.Under(policy).Explain("m").Of(ClaimProperty.When)!.Rule.Should().Be("Its day is taken from the session 's', within whose days it lies.");
            chronicle.Under(policy).Explain("s").Of(ClaimProperty.When)!.Rule.Should().NotContain("taken from the session");
        }

        LastContact last = chronicle.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("A", "B"), new LocalDate(2025, 1, 31));
        (last.Earliest, last.Latest).Should().Be((new LocalDate(2025, 1, 10), new LocalDate(2025, 1, 11)));
    }

    [Fact]
    public void AClaimOnTheSessionsDay_MovesWhatLiesWithinIt_AndADayOfItsOwnStands()
    {
        Chronicle chronicle = [Whole, Part, Aside, Organisation, Claim.Of("c", "o", Stance.Asserts, (SessionId)"s", ClaimProperty.When, (Edtf)new LocalDate(2025, 1, 9))];

        chronicle.Under(Policy.AnyReport).WhenOf("p").Should().Be(DayBounds.On(new(2025, 1, 9)));
        chronicle.Under(Policy.AnyReport).WhenOf("m").Should().Be(DayBounds.On(new(2025, 1, 9)));
        chronicle.Under(Policy.AsRecorded).WhenOf("m").Should().Be(DayBounds.Within(new(2025, 1, 10), new(2025, 1, 11)));
        chronicle.With(Aside.On(new LocalDate(2025, 1, 11))).Under(Policy.AnyReport).WhenOf("m").Should().Be(DayBounds.On(new(2025, 1, 11)));
        chronicle.Without("s").Under(Policy.AnyReport).WhenOf("m").Should().Be(DayBounds.Anywhen);
    }

    [Fact]
    public void SessionsInACircle_GiveOneAnotherNoDay()
    {
        Session one = Session.Part("x", Session.Held("y", "f", default), default);
        Session other = Session.Part("y", one, default);

        Chronicle.Of([one, other]).Under(Policy.AnyReport).WhenOf("x").Should().Be(DayBounds.Anywhen);
        Chronicle.Of([one, other]).Under(Policy.AnyReport).Explain("x").Of(ClaimProperty.When).Should().BeNull();
    }

    [Fact]
    public void PresenceAtAPart_IsPresenceAtItsWhole_AndAbsenceFromAnotherPartDoesNotContradictIt()
    {
        Session whole = Session.Held("s", "f", new LocalDate(2025, 1, 10), Delegation.Of("A", Representative.Of("ann").With(Presence.RepresentedBy)));
        Session morning = Session.Part("am", whole, new LocalDate(2025, 1, 10), Delegation.Of("A", Representative.Of("ann").With(Presence.Present)));
        Session evening = Session.Part("pm", whole, new LocalDate(2025, 1, 10), Delegation.Of("A", Representative.Of("ann").With(Presence.Absent)));
        Reading reading = Chronicle.Of([whole, morning, evening]).Under(Policy.AsRecorded);

        reading.IsPresent("s", "ann").Should().Be(Truth.True);
        reading.IsPresent("s", "A").Should().Be(Truth.True);
        reading.IsPresent("pm", "ann").Should().Be(Truth.False);
        Chronicle.Of([whole, evening]).Under(Policy.AsRecorded).IsPresent("s", "ann").Should().Be(Truth.False);
    }
}
