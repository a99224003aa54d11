namespace Summit.Domain.Importers.Tests;

public class PostTests
{
    [Fact]
    public void Principals_AreTenuresOfTheirOffice()
    {
        Imported got = Historian.Read(
        [
            Files.Position(
                Files.Tenure("principal", "secr-1789-jeff", "jefferson-thomas", "secretary", "1790-03", "1793-12-31") + Files.Tenure("principal", "secr-1794-rand", "randolph-edmund", "secretary", "1794-01-02", ""),
                Files.Tenure("principal", "secr-1801-nomi", "nominee-john", "secretary", "1801-01-01", "")),
            Files.Person("jefferson-thomas", "Thomas", "Jefferson", "T. Jefferson"),
            Files.Person("randolph-edmund", "Edmund", "Randolph"),
        ]);

        got.Chronicle.Tenures.Select(t => $"{t.Id} {t.Person} {t.Office} {t.Span}").Should().Equal(
            "hs-tenure-secretary-secr-1789-jeff hs-person-jefferson-thomas hs-office-secretary 1790-03/1793-12-31",
            "hs-tenure-secretary-secr-1794-rand hs-person-randolph-edmund hs-office-secretary 1794-01-02/");
        Office office = got.Chronicle.Offices.Single();
        (office.Title, office.Band, office.Shared).Should().Be(("Secretary of State", Band.Minister, false));
        got.Chronicle.Find((PersonId)"hs-person-jefferson-thomas")!.Names.Select(n => n.Text).Should().Equal("Thomas Jefferson", "T. Jefferson");
        got.Chronicle.Tenures[0].Citations.Single().ToString().Should().Be("hs-pocom, positions-principals/secretary.xml, principal secr-1789-jeff");
        got.Findings.Should().BeEmpty();
        got.Unread.Select(u => u.Path).Should().Contain(["other-appointees/principal", "principal/appointed/date", "person/birth"]);
    }

    [Fact]
    public void Chiefs_AreTenuresOfAnOfficeForEachRole()
    {
        Imported got = Historian.Read(
        [
            Files.Mission("france", Files.Tenure("chief", "fr-1", "doe-jane", "ambassador-e-p", "1990-01-01", "1991") + Files.Tenure("chief", "fr-2", "roe-ann", "charge-daffaires-ad-interim", "1990-05-01", "1990-06-01")),
            InputFile.Of("pocom/roles-country-chiefs/ambassador-e-p.xml", "<role mode=\"active\"><id>ambassador-e-p</id><names><singular>Ambassador Extraordinary and Plenipotentiary</singular></names></role>"),
            Files.Person("doe-jane", "Jane", "Doe"),
        ]);

        got.Chronicle.Offices.Select(o => $"{o.Id} '{o.Title}' {o.Band} {o.Shared}").Should().Equal(
            "hs-office-france-ambassador-e-p 'Ambassador Extraordinary and Plenipotentiary, france' senior-official False",
            "hs-office-france-charge-daffaires-ad-interim 'charge-daffaires-ad-interim, france' official True");
        got.Findings.Select(f => f.Problem).Should().Equal(ImportProblem.MissingRecord);
        got.Chronicle.Find((PersonId)"hs-person-roe-ann").Should().NotBeNull("a tenure does not dangle");
    }

    [Fact]
    public void RepeatedIds_AreToldApartByTheirDates_AndReported()
    {
        Imported got = Historian.Read([Files.Mission("france", Files.Tenure("chief", "fr-1", "doe-jane", "ambassador-e-p", "1990", "1991") + Files.Tenure("chief", "fr-1", "doe-jane", "ambassador-e-p", "1995", "1996"))]);

        got.Chronicle.Tenures.Select(t => t.Id.Value).Should().Equal("hs-tenure-france-ambassador-e-p-fr-1-1990_1991", "hs-tenure-france-ambassador-e-p-fr-1-1995_1996");
        got.Findings.Where(f => f.Problem == ImportProblem.SharedId && !f.LeavesOut).Should().HaveCount(2);
    }

    [Fact]
    public void AnEndBeforeItsStart_IsAFinding()
    {
        Imported got = Historian.Read([Files.Mission("france", Files.Tenure("chief", "fr-1", "doe-jane", "ambassador-e-p", "1886-07-27", "1886-07-22"))]);

        got.Chronicle.Tenures.Single().Span.IsRecorded.Should().BeFalse();
        got.Findings.Should().Contain(f => f.Problem == ImportProblem.EndBeforeStart && f.Where.Element == "chief fr-1");
    }

    [Fact]
    public void Presidents_AreTenures_TwiceWhereTwiceInOffice()
    {
        const string President = "<president n=\"{0}\"><id>roe-ann</id><name>Ann Roe</name><took-office-date>{1}</took-office-date><left-office-date>{2}</left-office-date></president>";
        string file = $"<presidents>{string.Format(null, President, 22, "1885-03-04", "1889-03-04")}{string.Format(null, President, 24, "1893-03-04", "")}</presidents>";

        Imported got = Historian.Read([InputFile.Of("travels/presidents/presidents.xml", file)]);

        got.Chronicle.Tenures.Select(t => $"{t.Id} {t.Span}").Should().Equal("hs-tenure-president-22 1885-03-04/1889-03-04", "hs-tenure-president-24 1893-03-04/");
        got.Chronicle.Offices.Single().Title.Should().Be("President of the United States");
    }
}
