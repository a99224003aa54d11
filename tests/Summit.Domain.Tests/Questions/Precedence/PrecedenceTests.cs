using CsCheck;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class PrecedenceTests
{
    private static readonly Chronicle Table = Chronicle.Of(
        Party.State("CHE", Name.Create("Switzerland", "en"), Name.Create("Suisse", "fr")),
        Party.State("DEU", Name.Create("Germany", "en"), Name.Create("Allemagne", "fr")),
        Party.State("GBR", Name.Create("United Kingdom", "en-GB"), Name.Create("Royaume-Uni", "FR")),
        Party.State("TUR", Name.Create("Türkiye", "en")),
        Party.State("TUN", Name.Create("Tunisia", "en"), Name.Create("Tunisie", "fr")),
        Office.Create("deu-foreign-minister", "DEU", "Foreign Minister", Band.Minister, Portfolio.ForeignAffairs),
        Office.Create("deu-chancellor", "DEU", "Chancellor", Band.Leader, Portfolio.Leadership),
        Person.Create("anna", Name.Create("Anna", "de")),
        Person.Create("bruno", Name.Create("Bruno", "de")),
        Person.Create("carla", Name.Create("Carla", "de")));

    [Theory]
    [InlineData("en", "DEU CHE TUN TUR GBR XXX")]
    [InlineData("fr", "DEU GBR CHE TUN TUR XXX")]
    [InlineData("FR", "DEU GBR CHE TUN TUR XXX")]
    [InlineData("ja", "CHE DEU GBR TUN TUR XXX")]
    public void Alphabetical_GoesByTheNamesOfTheLanguage_AndWithoutOneLast(string language, string expected) =>
        string.Join(' ', Precedence.Alphabetical(Table, language).Sorted(["XXX", "TUR", "TUN", "GBR", "DEU", "CHE"])).Should().Be(expected);

    [Fact]
    public void Alphabetical_OfTheSample_IsThatOfItsEnglishNames() =>
        Precedence.Alphabetical(Sample.IndiaPakistan, "en").Sorted(["TUR", "RUS", "PAK", "IND", "CHN", "ARE", "SCO"]).Should().Equal("CHN", "IND", "PAK", "RUS", "SCO", "TUR", "ARE");

    [Fact]
    public void ByBandThenName_TakesTheBandOfTheOffice_AndTheUnknownLast()
    {
        Representative minister = Representative.Of("carla", "deu-foreign-minister");
        Representative leader = Representative.Of("bruno", "deu-chancellor");
        Representative another = Representative.Of("anna", "deu-foreign-minister");
        Representative official = Representative.At(Band.Official);
        Representative unknown = Representative.Of("anna");

        Precedence.ByBandThenName(Table, "de").Sorted([unknown, official, minister, another, leader]).Should().Equal(leader, another, minister, official, unknown);
    }

    [Fact]
    public void ByBandThenName_WithoutANameInTheLanguage_GoesById()
    {
        Representative[] both = [Representative.Of("bruno", "deu-chancellor"), Representative.Of("anna", "deu-chancellor")];

        Precedence.ByBandThenName(Table, "en").Sorted(both).Select(r => r.Person.Value).Should().Equal("anna", "bruno");
    }

    [Fact]
    public void ByStartOfTenure_PutsTheEarliestFirst_AndTheUnknownLast()
    {
        Tenure[] tenures =
        [
            Tenure.Create("unknown", "anna", "o", Edtf.Parse("/2020")),
            Tenure.Create("none", "anna", "o"),
            Tenure.Create("later", "anna", "o", Edtf.Parse("2019-03-01/..")),
            Tenure.Create("year", "anna", "o", Edtf.Parse("2019/2021")),
            Tenure.Create("day", "anna", "o", Edtf.Parse("2019-01-01/2021")),
            Tenure.Create("always", "anna", "o", Edtf.Parse("../2018")),
        ];
        Reading reading = Chronicle.Of([.. tenures]).Under(Policy.AsRecorded);

        Precedence.ByStartOfTenure(reading).Sorted(tenures).Select(t => t.Id.Value).Should().Equal("always", "day", "year", "later", "unknown", "none");
    }

    [Fact]
    public void ByStartOfTenure_OfAStrangeTenure_TakesItsOwnSpan()
    {
        Tenure strange = Tenure.Create("b", "anna", "o", Edtf.Parse("2019/2021"));
        Tenure other = Tenure.Create("a", "anna", "o", Edtf.Parse("2020/2021"));

        Precedence.ByStartOfTenure(Chronicle.Of(other).Under(Policy.AsRecorded)).Sorted([other, strange]).Should().Equal(strange, other);
    }

    [Fact]
    public void Precedences_SayWhatTheyAre()
    {
        (string Name, string Description)[] all =
        [
            (Precedence.Alphabetical(Table, "fr").Name, Precedence.Alphabetical(Table, "fr").ToString()),
            (Precedence.ByBandThenName(Table, "fr").Name, Precedence.ByBandThenName(Table, "fr").ToString()),
            (Precedence.ByStartOfTenure(Table.Under(Policy.AsRecorded)).Name, Precedence.ByStartOfTenure(Table.Under(Policy.AsRecorded)).ToString()),
        ];

        all.Select(a => a.Name).Should().Equal("alphabetical", "band-then-name", "start-of-tenure");
        all.Take(2).Should().OnlyContain(a => a.Description.Contains("'fr'") && a.Description.EndsWith("ties by id."));
        all[2].Description.Should().StartWith("Tenures by the day").And.EndWith("ties by id.");
    }

    [Fact]
    public void Precedence_WithoutALanguage_IsAnError()
    {
        FluentActions.Invoking(() => Precedence.Alphabetical(Table, " ")).Should().Throw<ArgumentException>().WithParameterName("language");
        FluentActions.Invoking(() => Precedence.ByBandThenName(Table, "")).Should().Throw<ArgumentException>().WithParameterName("language");
    }

    [Fact]
    public void Null_GoesFirst()
    {
        Precedence<Tenure> order = Precedence.ByStartOfTenure(Table.Under(Policy.AsRecorded));
        Tenure tenure = Tenure.Create("a", "anna", "o");

        (order.Compare(null, tenure), order.Compare(tenure, null), order.Compare(null, null)).Should().Be((-1, 1, 0));
    }

    [Fact]
    public void Precedences_AreTotalOrders()
    {
        Gen<PartyId> party = Gen.OneOf<PartyId>("CHE", "DEU", "GBR", "TUR", "TUN", "XXX", "YYY");
        Gen<Representative> representative = Gen.Select(
            Gen.OneOf<PersonId>("anna", "bruno", "nobody", default),
            Gen.OneOf<OfficeId>("deu-chancellor", "deu-foreign-minister", "none", default),
            Gen.OneOf(Band.Leader, Band.Official, default, Band.From("of-their-own")),
            Gen.OneOf(Role.Head, Role.Member, default),
            (person, office, band, role) => Representative.At(band).As(role) is var level && !office.IsRecorded && !person.IsRecorded ? level : Representative.Of(person, office).As(role));
        Gen<Tenure> tenure = Gen.Select(Gen.OneOf<TenureId>("a", "b", "c", "d"), Gen.OneOf("2019", "2019-01", "2019-01-01/..", "../2019", "/2019", "/", "2018/2020"), (id, span) => Tenure.Create(id, "anna", "o", Edtf.Parse(span)));

        IsTotal(Precedence.Alphabetical(Table, "fr"), party);
        IsTotal(Precedence.ByBandThenName(Table, "de"), representative);
        IsTotal(Precedence.ByStartOfTenure(Chronicle.Empty.Under(Policy.AsRecorded)), tenure);
    }

    private static void IsTotal<T>(Precedence<T> order, Gen<T> values) =>
        Gen.Select(values, values, values).Sample((a, b, c) =>
        {
            int ab = Math.Sign(order.Compare(a, b));
            ab.Should().Be(-Math.Sign(order.Compare(b, a)));
            if (ab <= 0 && order.Compare(b, c) <= 0)
            {
                order.Compare(a, c).Should().BeLessThanOrEqualTo(0);
            }

            if (ab == 0)
            {
                Shown(a).Should().Be(Shown(b));
            }
        });

    private static string Shown<T>(T value) => value is Representative r ? $"{r} {r.Role} {r.Presence} {r.Band}" : value is Tenure t ? $"{t.Id} {t.Person}" : $"{value}";
}
