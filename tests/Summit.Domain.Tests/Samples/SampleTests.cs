using System.Text;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public sealed class SampleTests
{
    private static readonly Chronicle Chronicle = Sample.IndiaPakistan;

    [Fact]
    public void Document_WrittenAgain_IsTheSameByteForByte()
    {
        byte[] document = Document();

        Encoding.UTF8.GetString(SummitJson.WriteUtf8(Chronicle)).Should().Be(Encoding.UTF8.GetString(document));
    }

    [Fact]
    public void Document_Read_HasNoErrorsAndLosesNothing()
    {
        ReadResult result = SummitJson.TryRead(Document());

        result.HasErrors.Should().BeFalse();
        result.Findings.Should().NotContain(f => f.Code == FindingCode.UnknownMember);
        result.Rejected.Should().BeEmpty();
        result.Chronicle.Displaced.Should().BeEmpty();
        result.Chronicle.Should().Be(Chronicle);
    }

    [Fact]
    public void Chronicle_AskedForTwice_IsReadOnce() => Sample.IndiaPakistan.Should().BeSameAs(Chronicle);

    [Fact]
    public void Stream_OpenedTwice_IsANewOneEachTime()
    {
        using Stream first = Sample.OpenIndiaPakistan();
        first.ReadByte();
        using Stream second = Sample.OpenIndiaPakistan();

        second.Position.Should().Be(0);
    }

    [Fact]
    public void Chronicle_HasTheRecordsOfTheFactsAndOfTheReport() => Chronicle.ToString().Should().Be(
        "30 parties, 59 persons, 34 offices, 66 tenures, 7 forums, 16 sessions, 57 meetings, 1 escalation, 24 statements, 234 sources, 523 claims");

    [Fact]
    public void Meetings_ThatNameBothSides_AreThoseOfTheFacts()
    {
        IEnumerable<Meeting> both = Chronicle.Meetings.Where(m => m.Delegations.Count(d => d.Party == "IND" || d.Party == "PAK") == 2);

        both.Should().HaveCount(39);
    }

    [Fact]
    public void Sessions_WithoutParts_AreThoseOfTheFacts()
    {
        Chronicle.Sessions.Where(s => !s.PartOf.IsRecorded).Should().HaveCount(14);
        Chronicle.Sessions.Where(s => s.PartOf.IsRecorded).Should().OnlyContain(s => s.PartOf == (SessionId)"shangri-la-2025");
    }

    [Fact]
    public void Memberships_OfTheSco_AreTheTableAndTheChangeOfStatus()
    {
        IReadOnlyList<Membership> memberships = Chronicle.Find((ForumId)"sco")!.Memberships;

        memberships.Should().HaveCount(48);
        memberships.Count(m => m.Status == MembershipStatus.Member).Should().Be(10);
        memberships.Count(m => m.Status == MembershipStatus.Partner).Should().Be(17);
        memberships.Where(m => m.Status == MembershipStatus.Partner).Should().OnlyContain(m => m.Span == Edtf.Parse("2025-09-01/.."));
        memberships.Count(m => m.Span == Edtf.Parse("/2025-09-01")).Should().Be(2);
    }

    private static byte[] Document()
    {
        using Stream stream = Sample.OpenIndiaPakistan();
        byte[] document = new byte[stream.Length];
        stream.ReadExactly(document);
        return document;
    }
}
