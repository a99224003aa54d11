namespace Summit.Domain.Tests;

/// <summary>What keeps a representative from counting, told by the check.</summary>
public class PresenceChecksTests
{
    [Fact]
    public void Delegates_OfAHeldMeetingWithoutPresence_AreFoundByDelegation()
    {
        Representative unseen = new() { Band = Band.Minister };
        Meeting meeting = Meeting.Held("m", Edtf.Parse("2020-01-01"), Facets.Bilateral, Delegation.Of("A", Representative.At(Band.Minister)), Delegation.Of("B", unseen, Representative.At(Band.Official), unseen));
        Chronicle chronicle = [Party.State("A"), Party.State("B"), meeting];

        Finding found = chronicle.Check().Should().ContainSingle(f => f.Code == FindingCode.PresenceNotRecorded).Subject;

        (found.Where.Path, found.Message).Should().Be(("$.delegations[1]", "'m' was held, and the presence of 2 delegates of 'B' is not recorded, so questions count them as possibly there."));
    }

    [Fact]
    public void Delegates_OfAPlan_NeedNoPresence()
    {
        Chronicle chronicle = [Party.State("A"), Party.State("B"), Meeting.Planned("m", Edtf.Parse("2020-01-01"), Plan.Scheduled, Delegation.Of("A"), Delegation.Of("B", new Representative { Band = Band.Minister }))];

        chronicle.Check().Should().NotContain(f => f.Code == FindingCode.PresenceNotRecorded);
    }

    [Fact]
    public void Person_WhoCertainlyHeldAnOffice_IsFoundWithoutIt()
    {
        Representative unnamed = new() { Person = "p", Presence = Presence.Present };
        Meeting meeting = Meeting.Held("m", Edtf.Parse("2020-01-01"), Facets.Bilateral, Delegation.Of("A", unnamed), Delegation.Of("B"));
        Chronicle chronicle = [Party.State("A"), Party.State("B"), Person.Create("p"), Office.Create("o", "A", "President", Band.Leader), Tenure.Create("t", "p", "o", Edtf.Parse("2019-01-01/2021-01-01")), meeting];

        chronicle.Check().Should().ContainSingle(f => f.Code == FindingCode.OfficeNotNamed).Which.Message.Should().Be("'p' held 'o' on 2020-01-01 and is named without an office.");
        chronicle.With(Tenure.Create("t", "p", "o", Edtf.Parse("2020-06/2021"))).Check().Should().NotContain(f => f.Code == FindingCode.OfficeNotNamed, "the tenure began later");
    }
}
