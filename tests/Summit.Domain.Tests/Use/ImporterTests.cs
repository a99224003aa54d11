namespace Summit.Domain.Tests;

/// <summary>An importer: ten thousand lines of someone's table.</summary>
public class ImporterTests
{
    private const int Lines = 10_000;

    [Fact]
    public void Importer_OfALongTable_KeepsWhatCanBeReadAndReportsTheRest()
    {
        Row[] rows = [.. Enumerable.Range(0, Lines).Select(Line)];
        List<(int Line, EdtfError Error)> report = [];
        List<string> errors = [];

        var builder = new ChronicleBuilder();
        foreach (Row r in rows)
        {
            if (!Edtf.TryParse(r.Date, out Edtf when, out EdtfError error))
            {
                report.Add((r.Line, error));
                continue;
            }

            builder.Add(Meeting.Held(r.Id, when, Facets.Bilateral with { Modality = Modality.From(r.Modality) },
                Delegation.Of(r.A, Representative.At(Band.From(r.BandA), Portfolio.From(r.Portfolio))),
                Delegation.Of(r.B, Representative.At(Band.From(r.BandB), Portfolio.From(r.Portfolio)))).Titled(r.Title));
        }

        Chronicle chronicle = builder.Build();
        foreach (Finding f in chronicle.Check())
        {
            errors.Add($"{f.Code} {f.Where}: {f.Message}");
        }

        chronicle.Meetings.Should().HaveCount(Lines - 10);
        report.Select(r => r.Line).Should().Equal(Enumerable.Range(0, 10).Select(n => n * 1_000));
        report.Should().OnlyContain(r => r.Error.Reason.Length > 0);
        errors.Should().Contain(e => e.StartsWith("SD2001 row-1 ", StringComparison.Ordinal), "the table names parties that it does not describe");
        chronicle.Contacts().Where(ContactFilter.Direct.AtLeast(Band.Minister)).Last(Dyad.Of("P1", "Q1"), new LocalDate(2021, 1, 1)).Verdict.Should().Be(Verdict.Exact);
    }

    private static Row Line(int n) => new(
        n, $"row-{n}", n % 1_000 == 0 ? "32 May" : NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(2000, 1, 1).PlusDays(n % 7_000)),
        $"P{n % 10}", $"Q{n % 10}", "minister", n % 3 == 0 ? "minister" : "leader", "defence", n % 2 == 0 ? "phone" : "in-person", $"Talks number {n}");

    private sealed record Row(int Line, string Id, string Date, string A, string B, string BandA, string BandB, string Portfolio, string Modality, string Title);
}
