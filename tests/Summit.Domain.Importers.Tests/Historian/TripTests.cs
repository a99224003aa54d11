namespace Summit.Domain.Importers.Tests;

public class TripTests
{
    [Fact]
    public void Trip_WithAMeeting_IsAContactWithTheHost()
    {
        Imported got = Historian.Read([Files.Trips(Files.Trip(7, "united-kingdom", "2021-06-09", "2021-06-13", "Met with Prime Minister Boris Johnson and Queen\n Elizabeth II. Attended the G7 Summit.", locale: "London, Cornwall"))]);

        Meeting trip = got.Chronicle.Find((MeetingId)"hs-trip-7")!;
        trip.Delegations.Select(d => d.Party.Value).Should().Equal("USA", "GBR");
        trip.When.ToString().Should().Be("2021-06-09/2021-06-13");
        trip.Place.Should().Be(Place.Of("London, Cornwall", "GBR"));
        trip.Facets.Directness.Should().Be(Directness.Direct);
        trip.Facets.Modality.Should().Be(Modality.InPerson);
        trip.Note.Should().Be("Met with Prime Minister Boris Johnson and Queen Elizabeth II. Attended the G7 Summit.");
        trip.Delegations[0].Delegates.Should().Equal(Representative.Of("hs-person-doe-jane", "hs-office-president"));
        trip.Delegations[1].Delegates.Select(d => (d.Capacity, d.Band)).Should().Equal(("Prime Minister Boris Johnson", Band.Leader), ("Queen Elizabeth II", Band.Leader));
        trip.Citations.Select(c => c.ToString()).Should().Equal("hs-travels, president-travels/doe-jane.xml, trip 7");
        trip.Others.Should().BeFalse();
        got.Findings.Should().BeEmpty();
        got.Unmatched.Should().BeEmpty();
    }

    [Theory]
    [InlineData("france", "Met with Foreign Minister Dumas.", "Foreign Minister Dumas=minister foreign-affairs")]
    [InlineData("russia", "Official visit; met with General Secretary Brezhnev and Premier Kosygin.", "General Secretary Brezhnev=leader leadership|Premier Kosygin=leader leadership")]
    [InlineData("israel", "Discussed the Middle East peace process with Prime Minister Rabin and Foreign Minister Peres.", "Prime Minister Rabin=leader leadership|Foreign Minister Peres=minister foreign-affairs")]
    [InlineData("holy-see", "Audience with Pope Paul VI.", "Pope Paul VI=leader leadership")]
    [InlineData("jordan", "Briefed King Hussein on the Middle East peace process.", "King Hussein=leader leadership")]
    [InlineData("belgium", "Met with senior Belgian officials.", "senior Belgian officials=")]
    [InlineData("fiji", "Met with Acting Fijian Prime Minister Aiyaz Sayed-Khaiyum and other Pacific Island leaders.", "Acting Fijian Prime Minister Aiyaz Sayed-Khaiyum=leader leadership")]
    [InlineData("finland", "Accompanied President Reagan to meetings with President Koivisto en route to Moscow.", "President Koivisto=leader leadership")]
    [InlineData("liberia", "Met with President Johnson Sirleaf.", "President Johnson Sirleaf=leader leadership")]
    [InlineData("russia", "Met with the Russian Foreign and Defense Ministers to discuss a role in Kosovo.", "Defense Ministers=minister defence")]
    public void Host_NamedAsMet_IsAParty(string country, string remarks, string met)
    {
        Meeting trip = Only(country, remarks);

        trip.Delegations.Should().HaveCount(2);
        trip.Delegations[1].Delegates.Select(d => $"{d.Capacity}={string.Join(' ', d.Portfolios.Select(p => p.Value).Prepend(d.Band.IsRecorded ? d.Band.Value : "")).Trim()}")
            .Should().Equal(met.Split('|'));
        trip.Delegations[1].Delegates.Should().OnlyContain(d => d.Presence == Presence.Present);
    }

    [Theory]
    [InlineData("switzerland", "Met with Russian Foreign Minister Sergey Lavrov.")]
    [InlineData("switzerland", "Met with Shah Mohammed Reza Pahlavi of Iran.")]
    [InlineData("finland", "Accompanied President Trump to his meeting with Russian President Vladimir Putin.")]
    [InlineData("belgium", "Attended NATO Ministerial Meeting and met with NATO Foreign Ministers.")]
    [InlineData("belgium", "Attended NATO Summit Meeting with President Reagan.")]
    [InlineData("switzerland", "Conferred with U.S. Ambassadors to Middle Eastern countries.")]
    [InlineData("united-kingdom", "Attended the birthday party of former Prime Minister Douglas-Home.")]
    [InlineData("south-africa", "Met with former President Nelson Mandela at Qunu.")]
    [InlineData("france", "Accompanied President Bush.")]
    [InlineData("france", "Vacation.")]
    [InlineData("france", "Meeting scheduled with President Roe cancelled.")]
    [InlineData("france", "")]
    public void Host_NotNamedAsMet_IsNoParty(string country, string remarks)
    {
        Meeting trip = Only(country, remarks);

        trip.Delegations.Select(d => d.Party.Value).Should().Equal("USA");
        trip.Others.Should().BeFalse("counterparts of third countries stay text");
        trip.Place!.In.Should().Be(PartyTable.Default.FindCode(CodeScheme.Historian, country)[0]);
    }

    [Fact]
    public void Trip_BeforeOffice_IsOfNoOffice()
    {
        Meeting trip = Only("mexico", "Met with President Lopez Portillo. [Visit made as President-elect.]");

        trip.Delegations[0].Delegates.Should().Equal(Representative.Of("hs-person-doe-jane").InCapacity("before taking office"));
    }

    [Fact]
    public void Stay_AsOneDay_IsOneOfItsDays()
    {
        InputFile file = Files.Trips(Files.Trip(1, "france", "1999-01-01", "1999-01-03", "Met with President Chirac."), Files.Trip(2, "france", "1999-02-01", "1999-02-01", ""));

        Chronicle oneDay = Historian.Read([file], new HistorianOptions { Stay = Stay.OneDay }).Chronicle;

        oneDay.Find((MeetingId)"hs-trip-1")!.When.ToString().Should().Be("[1999-01-01..1999-01-03]");
        oneDay.Find((MeetingId)"hs-trip-2")!.When.ToString().Should().Be("1999-02-01");
    }

    [Theory]
    [InlineData("1999-01", "1999-02-01", "1999-01/1999-02-01", null)]
    [InlineData("1999-01-01", "", "1999-01-01/", null)]
    [InlineData("", "1999-01-01", "/1999-01-01", null)]
    [InlineData("1999-01-05", "1999-01-01", "", ImportProblem.EndBeforeStart)]
    [InlineData("1999-13-05", "1999-01-01", "/1999-01-01", ImportProblem.InvalidDate)]
    [InlineData("1999-01-01/1999-02-02", "", "", ImportProblem.InvalidDate)]
    public void Dates_AreNeverMorePreciseThanTheSource(string start, string end, string when, ImportProblem? problem)
    {
        Imported got = Historian.Read([Files.Trips(Files.Trip(1, "france", start, end, ""))]);

        got.Chronicle.Meetings.Single().When.ToString().Should().Be(when);
        got.Findings.Select(f => (ImportProblem?)f.Problem).Should().Equal(problem is null ? [] : [problem]);
    }

    [Fact]
    public void Countries_AreFoundByTable_AndOthersReportedOnce()
    {
        Imported got = Historian.Read([Files.Trips(
            Files.Trip(1, "yugoslavia", "1975-01-01", "1975-01-01", "Met with President Tito."),
            Files.Trip(2, "atlantis", "1975-01-02", "1975-01-02", "Met with King Atlas."),
            Files.Trip(3, "atlantis", "1975-01-03", "1975-01-03", "Met with King Atlas."),
            Files.Trip(4, "antarctica", "1975-01-04", "1975-01-04", ""),
            Files.Trip(5, "german-democratic-republic", "1975-01-05", "1975-01-05", ""))]);

        got.Unmatched.Should().Equal(new Unmatched("trip/country@id", "atlantis", 2, new("travels/president-travels/doe-jane.xml", "trip 2", 15)));
        got.Chronicle.Find((PartyId)"YUG")!.Existence.ToString().Should().Be("1918-12-01/2003-02-04");
        got.Chronicle.Find((PartyId)"DDR")!.Existence.ToString().Should().Be("1949-10-07/1990-10-02");
        got.Chronicle.Find((MeetingId)"hs-trip-2")!.Delegations.Should().HaveCount(1);
        got.Chronicle.Find((MeetingId)"hs-trip-4")!.Place.Should().Be(Place.Of("ANTARCTICA"));
    }

    [Fact]
    public void Countries_OfAUsersTable_AreFound()
    {
        PartyTable mine = PartyTable.Default.With(PartyEntry.Of(Party.State("ATL", "Atlantis")).Coded(CodeScheme.Historian, "atlantis"));

        Imported got = Historian.Read([Files.Trips(Files.Trip(1, "atlantis", "1975-01-02", "1975-01-02", "Met with King Atlas."))], new HistorianOptions { Parties = mine });

        got.Unmatched.Should().BeEmpty();
        got.Chronicle.Meetings.Single().Delegations[1].Party.Value.Should().Be("ATL");
    }

    [Fact]
    public void Fields_ThatNoRecordShows_AreReported() =>
        Historian.Read([Files.Trips(Files.Trip(1, "france", "1999-01-01", "1999-01-03", ""), Files.Trip(2, "france", "1999-01-01", "1999-01-03", ""))])
            .Unread.Should().Equal(new UnreadField("trip/created-by", 2, new("travels/president-travels/doe-jane.xml", "trip 1", 3)));

    private static Meeting Only(string country, string remarks) =>
        Historian.Read([Files.Trips(Files.Trip(1, country, "1999-01-01", "1999-01-03", remarks))]).Chronicle.Meetings.Single();
}
