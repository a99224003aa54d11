using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>A policy of one's own: two independent named sources, and a participant's denial vetoes.</summary>
public class OwnPolicyTests
{
    [Fact]
    public void OwnPolicy_OnTheSample_AnswersAndExplains()
    {
        (Chronicle chronicle, Dyad pair, LocalDate asOf) = (Sample.IndiaPakistan, Dyad.Of("IND", "PAK"), new LocalDate(2025, 6, 26));
        using StringWriter console = new();

        Reading reading = chronicle.Under(new TwoSourceRule(), knownBy: new LocalDate(2025, 6, 26));
        console.WriteLine(reading.Contacts().Where(ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence)).FirstSince(pair, focus: (SessionId)"sco-defence-2025", since: reading.EndOf("escalation-2025"), asOf).ToEnglish());
        console.WriteLine(reading.Explain("bangkok-2017"));

        console.ToString().Should().Contain("two-source (version 1)").And.Contain("sco-defence-2025").And.Contain("bangkok-2017").And.Contain("2025-06-26");
    }

    private sealed class TwoSourceRule() : Policy("two-source", version: 1)
    {
        public override bool Admits(Testimony t) => t.Source.Kind != SourceKind.PressUnnamed;

        public override Truth Decide(Proposition p) =>
            p.Denied.Any(t => t.FromParticipant) ? Truth.Unknown
            : p.Asserted.DistinctBy(t => t.Origin).Count() >= 2 ? Truth.True
            : Truth.Unknown;
    }
}
