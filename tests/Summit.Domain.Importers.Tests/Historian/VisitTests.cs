namespace Summit.Domain.Importers.Tests;

public class VisitTests
{
    [Fact]
    public void Visit_IsAMeetingWithTheVisitorsCountry()
    {
        Imported got = Historian.Read([Files.Visits(Files.Visit(5, "spain", "2010-02-17", "2010-02-17", "Working visit.", "King Juan Carlos I"))]);

        Meeting visit = got.Chronicle.Find((MeetingId)"hs-visit-5")!;
        visit.Delegations.Select(d => d.Party.Value).Should().Equal("USA", "ESP");
        visit.Delegations[0].Delegates.Should().BeEmpty();
        visit.Delegations[1].Delegates.Should().Equal(Representative.At(Band.Leader, Portfolio.Leadership).InCapacity("King Juan Carlos I"));
        visit.Facets.Directness.Should().Be(Directness.Direct);
        visit.Facets.Setting.Should().Be(Setting.StandaloneVisit);
        visit.Citations.Select(c => c.ToString()).Should().Equal("hs-visits, data/1990.xml, visit 5");
        got.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Met with President Bush during a private visit.", "direct", "President Bush")]
    [InlineData("Private visit. Met with President Carter and President-elect Reagan November 20.", "direct", "President Carter|President-elect Reagan")]
    [InlineData("Offical Visit.", "direct", "")]
    [InlineData("Private visit.", "", "")]
    [InlineData("Attended the Nuclear Security Summit.", "", "")]
    [InlineData("Private visit to New York City and Los Angeles. Meeting scheduled November 19 with President Reagan cancelled.", "", "")]
    public void Directness_IsWhatTheTextSays(string description, string directness, string met)
    {
        Meeting visit = Historian.Read([Files.Visits(Files.Visit(5, "spain", "2010-02-17", "2010-02-17", description))]).Chronicle.Meetings.Single();

        (visit.Facets.Directness.IsRecorded ? visit.Facets.Directness.Value : "").Should().Be(directness);
        visit.Delegations[0].Delegates.Select(d => d.Capacity).Should().Equal(met.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Visitors_OfOneEvent_ShareASession()
    {
        Imported got = Historian.Read([Files.Visits(
            Files.Visit(1, "india", "2010-04-11", "2010-04-14", "Attended the Nuclear Security Summit.", "Prime Minister Singh"),
            Files.Visit(2, "pakistan", "2010-04-12", "2010-04-13", "Attended Nuclear Security Summit; met with President Obama.", "Prime Minister Gilani"),
            Files.Visit(3, "china", "2016-03-31", "2016-04-01", "Attended the Nuclear Security Summit.", "President Xi"),
            Files.Visit(4, "chile", "2012-05-20", "2012-05-21", "Attended the NATO Summit Meeting in Chicago, IL.", "President Roe"),
            Files.Visit(6, "peru", "2012-05-20", "2012-05-21", "Attended the NATO Summit Meeting in Chicago, IL. Visited New York City.", "President Poe"))]);

        got.Chronicle.Sessions.Select(s => $"{s.Id} {s.When} {s.Title}").Should().Equal(
            "hs-session-nato-summit-meeting-in-chicago-il-4 2012-05-20/2012-05-21 NATO Summit Meeting in Chicago, IL",
            "hs-session-nuclear-security-summit-1 2010-04-11/2010-04-14 Nuclear Security Summit");
        Session summit = got.Chronicle.Sessions[1];
        summit.Delegations.Select(d => d.Party.Value).Should().Equal("IND", "PAK");
        summit.Delegations[1].Delegates.Single().When.ToString().Should().Be("2010-04-12/2010-04-13");
        summit.Host.Value.Should().Be("USA");
        summit.Citations.Select(c => c.Locator).Should().Equal("data/1990.xml, visit 1", "data/1990.xml, visit 2");
        ContactView platforms = got.Chronicle.Contacts().Where(ContactFilter.SharedPlatform);
        platforms.Last(Dyad.Of("IND", "PAK"), new LocalDate(2020, 1, 1)).Latest.Should().Be(new LocalDate(2010, 4, 13));
    }

    [Fact]
    public void Visitor_WithAnUnknownTitle_IsReported() =>
        Historian.Read([Files.Visits(Files.Visit(5, "spain", "2010-02-17", "2010-02-17", "Working visit.", "Jose Roe"))])
            .Unmatched.Select(u => u.ToString()).Should().Equal("visit/visitor 'Jose Roe', 1 time, first at visits/data/1990.xml, visit 5 (line 3)");
}
