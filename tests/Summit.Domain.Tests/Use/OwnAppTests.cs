namespace Summit.Domain.Tests;

/// <summary>A unit test of someone's own app: three records, no ceremony.</summary>
public class OwnAppTests
{
    [Fact]
    public void Last_OfThreeRecords_HasItsDaysSilenceAndEvidence()
    {
        Representative adviser = Representative.At(Band.MinisterEquivalent, Portfolio.NationalSecurity);
        Meeting bangkok = Meeting.Bilateral("bangkok", Edtf.Parse("[2017-12-26,2017-12-27]"), Delegation.Of("IND", adviser), Delegation.Of("PAK", adviser)).At("Bangkok");
        Chronicle chronicle = [Party.State("IND", "India"), Party.State("PAK", "Pakistan"), bangkok];

        LastContact last = chronicle.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), asOf: new LocalDate(2018, 1, 11));

        last.Latest.Should().Be(new LocalDate(2017, 12, 27));
        last.Silence.Should().Be(new DayCount(15, 16));
        last.Evidence.Should().ContainSingle().Which.Record.Should().Be((RecordRef)bangkok.Id);
    }
}
