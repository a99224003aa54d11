using System.Globalization;

namespace Summit.Domain.Importers.Tests;

public class PartyTableTests
{
    private static readonly string[] Schemes = [CodeScheme.Iso2, CodeScheme.Iso3, CodeScheme.IsoNumeric, CodeScheme.Cow, CodeScheme.CowNumber, CodeScheme.Wikidata, CodeScheme.Cameo, CodeScheme.Historian];

    [Theory]
    [InlineData("KOR", "KOR")]
    [InlineData("KR", "KOR")]
    [InlineData("South Korea", "KOR")]
    [InlineData("ROK", "KOR")]
    [InlineData("republic of korea", "KOR")]
    [InlineData("Korea", "KOR PRK")]
    [InlineData("Congo", "COD COG")]
    [InlineData("Zaïre", "COD")]
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("The Gambia", "GMB")]
    [InlineData("Muscat & Oman", "OMN")]
    [InlineData("East Germany", "DDR")]
    [InlineData("  France ", "FRA")]
    [InlineData("Atlantis", "")]
    [InlineData("", "")]
    public void Names_AndCodes_AreFound(string text, string parties) =>
        string.Join(' ', PartyTable.Default.Find(text)).Should().Be(parties);

    [Fact]
    public void EveryCode_LeadsBackToItsParty()
    {
        foreach (PartyEntry entry in PartyTable.Default.Entries)
        {
            foreach (string scheme in Schemes)
            {
                entry.CodesIn(scheme).Where(c => !PartyTable.Default.FindCode(scheme, c).Contains(entry.Party.Id)).Should().BeEmpty();
            }

            entry.Party.Names.Should().OnlyContain(n => PartyTable.Default.Find(n.Text).Count > 0);
            PartyTable.Default.Find(entry.Party.Id.Value).Should().Equal(entry.Party.Id);
        }
    }

    [Fact]
    public void Codes_OfOneScheme_AreOneParty_ButForOneNumberOfTwoTimes()
    {
        string[] shared = [.. from scheme in Schemes
                              from code in PartyTable.Default.Entries.SelectMany(e => e.CodesIn(scheme)).Distinct()
                              where PartyTable.Default.FindCode(scheme, code).Count > 1
                              select $"{scheme} {code}: {string.Join(' ', PartyTable.Default.FindCode(scheme, code))}"];

        shared.Should().Equal("cow YUG: SRB YUG", "cow-number 345: SRB YUG");
    }

    [Fact]
    public void CodeOfTwoTimes_IsTheOneOfTheDay()
    {
        PartyTable.Default.FindCode(CodeScheme.CowNumber, "345", Edtf.Parse("1980")).Should().Equal((PartyId)"YUG");
        PartyTable.Default.FindCode(CodeScheme.CowNumber, "345", Edtf.Parse("2010-05")).Should().Equal((PartyId)"SRB");
        PartyTable.Default.FindCode(CodeScheme.CowNumber, "345", Edtf.Parse("2003")).Should().HaveCount(2, "the year had both");
        PartyTable.Default.FindCode(CodeScheme.CowNumber, "345", default).Should().HaveCount(2);
    }

    [Fact]
    public void IsoCodes_AreThoseOfThePlatform()
    {
        Dictionary<string, string> three = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => new RegionInfo(c.Name))
            .Where(r => r.TwoLetterISORegionName.Length == 2 && r.ThreeLetterISORegionName.Length == 3).DistinctBy(r => r.TwoLetterISORegionName)
            .ToDictionary(r => r.TwoLetterISORegionName, r => r.ThreeLetterISORegionName);

        // Kosovo has no code of ISO 3166, and the platform another of its own.
        three.Count.Should().BeGreaterThan(150);
        foreach (PartyEntry entry in PartyTable.Default.Entries.Where(e => e.CodesIn(CodeScheme.Iso2) is [var two] && three.ContainsKey(two) && e.Party.Id.Value != "XKX"))
        {
            three[entry.CodesIn(CodeScheme.Iso2)[0]].Should().Be(entry.Party.Id.Value, entry.ToString());
        }
    }

    [Fact]
    public void Table_OfAUser_KnowsMore_AndReplaces()
    {
        PartyTable mine = PartyTable.Default.With(
            PartyEntry.Of(Party.Organisation("SCO", "Shanghai Cooperation Organisation")).Coded("mine", "7").Called("Shanghai"),
            PartyEntry.Of(Party.State("FRA", "Frankreich")));

        mine.FindCode("mine", "7").Should().Equal((PartyId)"SCO");
        mine.Find("France").Should().BeEmpty("the entry took the other's place");
        mine.Find("Frankreich").Should().Equal((PartyId)"FRA");
        PartyTable.Default.Find("Frankreich").Should().BeEmpty();
        mine.Find((PartyId)"SCO")!.Adjectives.Should().Equal("Shanghai");
    }

    [Fact]
    public void Table_WithAChronicle_FindsItsNamesBesides()
    {
        PartyTable mine = PartyTable.Default.With(Chronicle.Of(Party.State("FRA", "Frankreich").Identified("mine", "f")));

        mine.Find("Frankreich").Should().Equal((PartyId)"FRA");
        mine.Find("French Republic").Should().Equal((PartyId)"FRA");
        mine.FindCode("mine", "f").Should().Equal((PartyId)"FRA");
        mine.FindCode(CodeScheme.Cow, "FRN").Should().Equal((PartyId)"FRA");
        mine.Find((PartyId)"FRA")!.Party.Names[0].Text.Should().Be("Frankreich", "the record's own name is shown first");
    }

    [Fact]
    public void Letters_AreFoldedByATableOfTheirOwn_NotByThePlatform()
    {
        // The platform decomposes letters only where it has its data, which the tool does without.
        foreach (char c in Enumerable.Range(0xC0, 0x2100 - 0xC0).Select(i => (char)i).Where(c => char.IsLetter(c) && (c < 0x0530 || c is >= '\u1E00' and < '\u2000')))
        {
            string platform = string.Concat($"x{c}y".Normalize(System.Text.NormalizationForm.FormD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
            PartyTable.Folded($"x{c}y").Should().Be(platform, $"U+{(int)c:X4} is {c}");
            PartyTable.Folded($"x{c}y".Normalize(System.Text.NormalizationForm.FormD)).Should().Be(platform, $"U+{(int)c:X4} may be written as letter and mark");
        }
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00")]
    [InlineData("!")]
    public void TextsWithoutLetters_AndHalvesOfPairs_AreFoundNowhere(string text) =>
        PartyTable.Default.With(Chronicle.Of(Party.State("QQQ", "?!"))).Find(text).Should().BeEmpty();

    [Fact]
    public void Lookup_KnowsMoreWith()
    {
        Lookup lookup = Lookup.Of(("a", "1"), ("b c", "2")).With(("a", "3"));

        (lookup.Find("a"), lookup.Find("b c"), lookup.Find("B C")).Should().Be(("3", "2", null));
        lookup.Keys.Should().Equal("a", "b c");
    }
}
