using System.Security.Cryptography;
using System.Text;
using Summit.Domain.Samples;

namespace Summit.Domain.Importers.Tests;

/// <summary>The sample against answers that were computed independently from the source.</summary>
public class AnswerTests
{
    private static readonly Chronicle Sample = HistorianSample.UnitedStates;

    [Fact]
    public void Visits_LastNextNumberAndGaps_AreEqual()
    {
        ContactView visits = Chronicle.Of([.. Sample.Parties, .. Sample.Meetings.Where(m => m.Id.Value.StartsWith("hs-visit-", StringComparison.Ordinal))]).Contacts().Where(ContactFilter.Any);
        List<string> wrong = [];
        foreach (string[] row in Expected.Rows("visits.tsv"))
        {
            (Dyad pair, LocalDate asOf) = (Dyad.Of("USA", Expected.Party(row[0])), Expected.Day(row[1])!.Value);
            LastContact last = visits.Last(pair, asOf);
            FirstContact next = visits.Next(pair, asOf);
            LongestSilence gaps = visits.LongestSilence(pair, asOf);
            int number = visits.All(pair).Count(c => c.Contact.When.EarliestStart <= asOf);
            string got = string.Join('\t', Iso(last.Earliest), Iso(last.Latest), Iso(next.Earliest), Iso(next.Latest), number, gaps.Longest?.Days.Min, gaps.Longest?.Days.Max);
            string want = string.Join('\t', row[2], row[2], row[3], row[3], row[4], row[5], row[5]);
            if (got != want)
            {
                wrong.Add($"{row[0]} {row[1]}: {got} instead of {want}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Trips_OfEachPlace_AreEqual()
    {
        ILookup<PartyId, Meeting> trips = Sample.Meetings.Where(m => m.Id.Value.StartsWith("hs-trip-", StringComparison.Ordinal) && m.Place is not null).ToLookup(m => m.Place!.In);

        Expected.Rows("places.tsv").Select(row => string.Join('\t', Expected.Party(row[0]), row[1], row[2], row[3])).Should().Equal(
            Expected.Rows("places.tsv").Select(row => Expected.Party(row[0])).Select(party =>
                string.Join('\t', party, trips[party].Count(), Iso(trips[party].Min(t => t.When.Earliest)), Iso(trips[party].Max(t => t.When.Latest)))));
    }

    [Fact]
    public void Hosts_ArePartiesExactlyWhereTheTextSaysThatTheyMet()
    {
        List<string> wrong = [];
        foreach (string[] row in Expected.Rows("hosts.tsv"))
        {
            Meeting trip = Sample.Find((MeetingId)$"hs-trip-{row[0]}")!;
            PartyId[] others = [.. trip.Delegations.Select(d => d.Party).Where(p => p.Value != "USA")];
            if (row[2] == "yes" ? others is not [var host] || host != Expected.Party(row[1]) : others.Length > 0)
            {
                wrong.Add($"{trip.Id}: {trip.Note}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Records_HaveTheValuesOfTheSource()
    {
        foreach (string[] row in Expected.Rows("records.tsv"))
        {
            Meeting meeting = Sample.Find((MeetingId)row[0])!;
            bool isTrip = row[5].Length > 0;

            (Iso(meeting.When.Earliest), Iso(meeting.When.Latest)).Should().Be((row[1], row[2]), row[0]);
            (isTrip ? meeting.Place!.In : meeting.Delegations[1].Party).Should().Be(Expected.Party(row[3]), row[0]);
            (isTrip ? meeting.Place!.Name : "").Should().Be(row[4], row[0]);
            (isTrip ? meeting.Delegations[0].Delegates[0].Office.Value : "").Should().Be(isTrip ? $"hs-office-{row[5]}" : "", row[0]);
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(meeting.Note)))[..16].Should().Be(row[6], row[0]);
        }
    }

    [Fact]
    public void Sessions_AreSharedByVisitorsOfOneEvent()
    {
        ContactView platforms = Sample.Contacts().Where(ContactFilter.SharedPlatform);
        List<string> wrong = [];
        foreach (string[] row in Expected.Rows("sessions.tsv"))
        {
            Dyad pair = Dyad.Of(Expected.Party(row[0]), Expected.Party(row[1]));
            if (!platforms.Platforms(pair).All.Any(p => Iso(p.When.EarliestStart) == row[2] && Iso(p.When.LatestEnd) == row[3]))
            {
                wrong.Add(string.Join(' ', row));
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Counts_AreThoseOfTheSource()
    {
        Sample.Meetings.Count(m => m.Id.Value.StartsWith("hs-trip-", StringComparison.Ordinal)).Should().Be(4271);
        Sample.Meetings.Count(m => m.Id.Value.StartsWith("hs-visit-", StringComparison.Ordinal)).Should().Be(3264);
        Sample.Persons.Count(p => p.Citations.Any(c => c.Locator.StartsWith("president-travels/", StringComparison.Ordinal) || c.Locator.StartsWith("secretary-travels/", StringComparison.Ordinal))).Should().Be(55);
        Sample.Check().Where(f => f.Severity == Severity.Error).Should().BeEmpty();
    }

    private static string Iso(LocalDate? day) => day is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : "";
}
