using System.Globalization;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>No culture is read: neither dotted and dotless i, nor another calendar, nor other digits change a byte.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Texts_UnderAnyCulture_AreTheSame(string name)
    {
        string[] invariant = Under(CultureInfo.InvariantCulture);

        Under(CultureInfo.GetCultureInfo(name)).Should().Equal(invariant);
    }

    [Fact]
    public void Cultures_OfThisRun_DoDiffer() =>
        CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper('i').Should().Be('İ', "without the cultures these tests could not fail");

    private static string[] Under(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            LastContact last = Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct.AtLeast(Band.Minister)).Last(Dyad.Of("IND", "PAK"), new LocalDate(2025, 6, 26));
            return
            [
                SummitJson.Write(Sample.IndiaPakistan),
                SummitJson.Write(SummitJson.Read(SmallDocument.Text)),
                last.ToEnglish(),
                SummitJson.Write(last),
                $"{last.Silence} {last.Evidence[0].When} {new LocalDate(2025, 6, 26):R}",
                string.Join('\n', SummitJson.TryRead(SmallDocument.Text.Replace("minister", "MINISTER", StringComparison.Ordinal).Replace("\"others\"", "\"oThErSI\"", StringComparison.Ordinal)).Findings),
                string.Join('\n', Sample.IndiaPakistan.Check()),
                $"{Edtf.Parse("-0044-03-15")} {Coverage.Create("c", Edtf.Parse("2020/2021"))} {EscalationStep.Of("k", Edtf.Parse("2020"), default, 3)} {StatementPoint.Of(12, "x")} {Policy.AsRecorded}",
            ];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
    }
}
