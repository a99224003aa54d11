using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>A news desk: one question, several definitions.</summary>
public class NewsDeskTests
{
    [Fact]
    public void NewsDesk_AskingOneQuestionUnderSeveralDefinitions_PrintsEachWithItsEvidence()
    {
        using StringWriter console = new();

        Chronicle chronicle = SummitJson.Read(File.ReadAllBytes(Path.Combine(Sources.Root, "src", "Summit.Domain.Samples", "india-pakistan.json")));
        ContactHistory contacts = chronicle.Contacts();
        Dyad pair = Dyad.Of("IND", "PAK");
        (string Label, ContactFilter Filter)[] definitions =
        [
            ("both at minister, defence", ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence)),
            ("senior official or higher, defence or military", ContactFilter.Direct.AtLeast(Band.SeniorOfficial).In(Portfolio.Defence, Portfolio.Military)),
            ("advisers, substantive", ContactFilter.Direct.Substantive().AtLeast(Band.MinisterEquivalent).In(Portfolio.NationalSecurity)),
            ("India at minister, Pakistan at any level", ContactFilter.Direct.For("IND", SideFilter.AtLeast(Band.Minister))),
        ];
        foreach ((string label, ContactFilter filter) in definitions)
        {
            LastContact last = contacts.Where(filter).Last(pair, asOf: new LocalDate(2025, 6, 26));
            console.WriteLine($"{label}: {last.Earliest:R} to {last.Latest:R}, {last.Verdict}, silent {last.Silence} days");
            console.WriteLine(last.ToEnglish());
            foreach (Evidence e in last.Evidence)
            {
                console.WriteLine($"  {e.Record}: {chronicle.Find(e.Record)?.Title}");
            }
        }

        string[] lines = console.ToString().Split(console.NewLine);
        lines[0].Should().Be("both at minister, defence:  to 2018-12-31, Possible, silent 2369 or more days");
        lines[1].Should().StartWith("The last direct contact of India and Pakistan, both at minister or above, defence,").And.Contain("2018-12-31").And.Contain("under as-recorded (version 1), as of 2025-06-26. Perhaps: sco-defence-2018-russia (whether it was held: not recorded,");
        lines[2].Should().StartWith("  sco-defence-2018-russia: ");
        lines.Should().Contain("senior official or higher, defence or military: 2025-05-14 to 2025-05-15, Bounded, silent 42–43 days");
        lines.Should().Contain("advisers, substantive: 2017-12-26 to 2025-05-07, Bounded, silent 50–2739 days");
        lines.Should().ContainSingle(l => l.StartsWith("India at minister, Pakistan at any level: 20", StringComparison.Ordinal));
    }
}
