using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What stands in the sample, and what must not.</summary>
public sealed class SampleRecordTests
{
    private static readonly Chronicle Chronicle = Sample.IndiaPakistan;

    private static IEnumerable<Representative> Representatives =>
        Chronicle.Meetings.SelectMany(m => m.Delegations).Concat(Chronicle.Sessions.SelectMany(s => s.Delegations)).SelectMany(d => d.Delegates);

    [Fact]
    public void Representatives_InAnOffice_TakeTheirLevelFromIt() =>
        Representatives.Where(r => r.Office.IsRecorded).Should().OnlyContain(r => !r.Band.IsRecorded && r.Portfolios.Count == 0);

    [Fact]
    public void Representatives_Everywhere_HaveARecordedPresence() =>
        Representatives.Should().OnlyContain(r => r.Presence.IsKnown);

    [Fact]
    public void Persons_InAnOffice_HaveATenureOfIt()
    {
        IEnumerable<(PersonId, OfficeId)> seen = Representatives.Where(r => r.Person.IsRecorded && r.Office.IsRecorded).Select(r => (r.Person, r.Office)).Distinct();

        seen.Should().BeSubsetOf(Chronicle.Tenures.Select(t => (t.Person, t.Office)));
    }

    [Fact]
    public void Tenures_OfOnePersonInOneOffice_AreApart()
    {
        foreach (IGrouping<(PersonId, OfficeId), Tenure> group in Chronicle.Tenures.GroupBy(t => (t.Person, t.Office)))
        {
            DayBounds[] spans = [.. group.Select(t => t.Span.TryGetBounds(out DayBounds bounds) ? bounds : default).OrderBy(b => b.EarliestStart)];
            spans.Zip(spans.Skip(1)).Where(pair => !(pair.First.LatestEnd < pair.Second.EarliestStart)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Sources_Everywhere_HaveAKnownKindAndADay() => Chronicle.Sources.Should().OnlyContain(s => s.Kind.IsKnown && s.Published.IsRecorded);

    [Fact]
    public void Sources_Everywhere_AreUsed() => Chronicle.Sources.Select(s => s.Id).Should().BeSubsetOf(Chronicle.Claims.Select(c => c.Source).Concat(Chronicle.Sources.SelectMany(s => s.DerivedFrom)));

    [Fact]
    public void Sources_OfOfficials_SayWhose()
    {
        SourceKind[] official = [SourceKind.PartyOfficial, SourceKind.HostOfficial, SourceKind.IgoOfficial, SourceKind.ThirdPartyOfficial, SourceKind.JointText];

        Chronicle.Sources.Where(s => official.Contains(s.Kind)).Should().OnlyContain(s => s.By.Count > 0);
    }

    [Fact]
    public void Codes_OfFacets_AreAllKnown() => Chronicle.Meetings.Select(m => m.Facets).Should().OnlyContain(f =>
        (!f.Format.IsRecorded || f.Format.IsKnown) && (!f.Setting.IsRecorded || f.Setting.IsKnown) && (!f.Encounter.IsRecorded || f.Encounter.IsKnown)
        && (!f.Modality.IsRecorded || f.Modality.IsKnown) && (!f.Directness.IsRecorded || f.Directness.IsKnown) && (!f.Substance.IsRecorded || f.Substance.IsKnown)
        && (!f.Confidentiality.IsRecorded || f.Confidentiality.IsKnown) && (!f.Track.IsRecorded || f.Track.IsKnown) && (!f.Mediation.IsRecorded || f.Mediation.IsKnown));

    [Fact]
    public void Properties_OfClaims_AreAllKnown() => Chronicle.Claims.Should().OnlyContain(c => c.Property.IsKnown);

    [Fact]
    public void Values_OfKnownProperties_CanBeRead()
    {
        foreach (Claim claim in Chronicle.Claims.Where(c => c.Property.IsKnown && c.Value.IsRecorded))
        {
            IsReadable(claim).Should().BeTrue("{0} must be readable", claim);
        }
    }

    [Fact]
    public void Subjects_WithAPart_NameOneOfTheirRecord()
    {
        foreach (Claim claim in Chronicle.Claims.Where(c => c.Subject.Party.IsRecorded || c.Subject.Person.IsRecorded))
        {
            PartsOf(claim.Subject.Record).Should().Contain(claim.Subject.Party.IsRecorded ? claim.Subject.Party : claim.Subject.Person, "{0} speaks of it", claim.Id);
        }
    }

    [Fact]
    public void Meeting_WhoseLevelsAreUnknown_LeavesThemOut()
    {
        Delegation pakistan = Chronicle.Find((SessionId)"sco-defence-2022")!.Delegations.Single(d => d.Party == "PAK");

        pakistan.Delegates.Should().ContainSingle().Which.Should().Be(new Representative().As(Role.Head).With(Presence.Present));
    }

    private static bool IsReadable(Claim claim) =>
        claim.Says(ClaimProperty.Held, out _) || claim.Says(ClaimProperty.Plan, out Plan plan) && plan.IsKnown
        || claim.Says(ClaimProperty.When, out _) || claim.Says(ClaimProperty.Place, out _) || claim.Says(ClaimProperty.Presence, out Presence presence) && presence.IsKnown
        || claim.Says(ClaimProperty.Head, out _) || claim.Says(ClaimProperty.Encounter, out Encounter encounter) && encounter.IsKnown
        || claim.Says(ClaimProperty.Mediation, out Mediation mediation) && mediation.IsKnown || claim.Says(ClaimProperty.Start, out _) || claim.Says(ClaimProperty.End, out _)
        || claim.Says(ClaimProperty.CeaseFire, out _) || claim.Says(ClaimProperty.Membership, out ClaimedStatus? status) && status.Status.IsKnown
        || claim.Says(ClaimProperty.Adoption, out Adoption adoption) && adoption.IsKnown || claim.Says(ClaimProperty.Met, out _) || claim.Says(ClaimProperty.MetAll, out _)
        || claim.Says(ClaimProperty.LastContact, out ClaimedContact? last) && last.Band.IsKnown || claim.Says(ClaimProperty.FirstSince, out ClaimedContact? first) && first.Kind.IsKnown
        || claim.Says(ClaimProperty.Topic, out _) || claim.Says(ClaimProperty.BlockedBy, out _) || claim.Says(ClaimProperty.Reason, out _) || claim.Says(ClaimProperty.Point, out _)
        || claim.Says(ClaimProperty.Actor, out _) || claim.Says(ClaimProperty.DialogueStatus, out _) || claim.Says(ClaimProperty.Assessment, out _);

    // A claim on a whole that names a delegate of one of its parts speaks of that delegate.
    private static IEnumerable<RecordRef> PartsOf(RecordRef record)
    {
        IEnumerable<Delegation> delegations = Chronicle.Sessions.Where(s => (RecordRef)s.Id == record || (RecordRef)s.PartOf == record).SelectMany(s => s.Delegations)
            .Concat(Chronicle.Meetings.Where(m => (RecordRef)m.Id == record).SelectMany(m => m.Delegations));
        IEnumerable<Membership> memberships = Chronicle.Forums.Where(f => (RecordRef)f.Id == record).SelectMany(f => f.Memberships);
        return delegations.SelectMany(d => d.Delegates.Select(r => (RecordRef)r.Person).Append(d.Party)).Concat(memberships.Select(m => (RecordRef)m.Party));
    }
}
