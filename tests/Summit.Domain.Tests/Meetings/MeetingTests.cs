namespace Summit.Domain.Tests;

/// <summary>Meetings as a person makes them: presets set what their word says and nothing else.</summary>
public class MeetingTests
{
    private static readonly Edtf Day = Edtf.Parse("2025-06-25");

    private static readonly (Delegation One, Delegation Other) Sides = (Delegation.Of("IND"), Delegation.Of("PAK"));

    public static TheoryData<string, Func<Meeting>, string, string> Presets => new()
    {
        { "bilateral", () => Meeting.Bilateral("m", Day, Sides.One, Sides.Other), "Format=bilateral", "direct" },
        { "pull-aside", () => Meeting.PullAside("m", Day, Sides.One, Sides.Other), "Format=bilateral Setting=sidelines Encounter=pull-aside", "direct" },
        { "greeting", () => Meeting.Greeting("m", Day, Sides.One, Sides.Other), "Format=bilateral Encounter=greeting Substance=courtesy", "direct" },
        { "hotline call", () => Meeting.HotlineCall("m", Day, Sides.One, Sides.Other), "Format=bilateral Encounter=call Modality=hotline", "direct" },
        { "phone call", () => Meeting.PhoneCall("m", Day, Sides.One, Sides.Other), "Format=bilateral Encounter=call Modality=phone", "direct" },
        { "back channel", () => Meeting.BackChannel("m", Day, Sides.One, Sides.Other), "Format=bilateral Confidentiality=secret", "direct" },
        { "proximity talks", () => Meeting.ProximityTalks("m", Day, "OMN", Sides.One, Sides.Other), "Mediation=proximity-talks Mediators=OMN", "indirect" },
        { "plenary", () => Meeting.Plenary("m", Day, Sides.One, Sides.Other), "Format=plenary", "co-presence" },
    };

    [Theory]
    [MemberData(nameof(Presets))]
    public void Presets_OfMeetings_SetWhatTheirWordSays(string word, Func<Meeting> preset, string facets, string directness)
    {
        Meeting meeting = preset();

        string found = string.Join(' ', typeof(Facets).GetProperties().Where(p => p.GetMethod!.IsStatic is false)
            .Select(p => (p.Name, Text: p.GetValue(meeting.Facets) is IEnumerable<PartyId> parties ? string.Join('+', parties) : p.GetValue(meeting.Facets)!.ToString()!)).Where(p => p.Text.Length > 0).Select(p => $"{p.Name}={p.Text}"));
        found.Should().Be(facets, word);
        meeting.Facets.DirectnessFor(2, others: false).Value.Should().Be(directness);
        (meeting.Occurrence, meeting.Plan.IsRecorded, meeting.When, meeting.Others).Should().Be((Occurrence.Held, false, Day, false));
        meeting.Delegations.Should().Equal(Sides.One, Sides.Other);
    }

    [Fact]
    public void AndOthers_LeavesOpenWhoElseWasThere() =>
        Meeting.Bilateral("m", Day, Sides.One, Sides.Other).AndOthers().Others.Should().BeTrue();

    [Fact]
    public void Planned_States_ThePlanOnly()
    {
        Meeting meeting = Meeting.Planned("m", Day, Plan.Speculated, Sides.One, Sides.Other);

        (meeting.Plan, meeting.Occurrence.IsRecorded).Should().Be((Plan.Speculated, false));
        meeting.Facets.Should().Be(Facets.None);
        Chronicle.Of(meeting).Contacts().Where(ContactFilter.Any).Last(Dyad.Of("IND", "PAK"), new LocalDate(2026, 1, 1)).Verdict.Should().Be(Verdict.None);
    }

    [Fact]
    public void Meeting_OfOnePartyTwice_IsRefused() =>
        FluentActions.Invoking(() => Meeting.Bilateral("m", Day, Sides.One, Sides.One)).Should().Throw<ArgumentException>().WithMessage("'IND' has two delegations*").WithParameterName("delegations");

    [Fact]
    public void Meeting_WithoutId_IsRefused() =>
        FluentActions.Invoking(() => Meeting.Plenary(default, Day)).Should().Throw<ArgumentException>().WithMessage("A meeting needs an id.*").WithParameterName("id");

    [Fact]
    public void Meeting_ThatEndsBeforeItStarts_IsRefused() =>
        FluentActions.Invoking(() => Meeting.Plenary("m", Day).Timed("Asia/Shanghai", Instant.FromUtc(2025, 6, 25, 5, 0), Instant.FromUtc(2025, 6, 25, 4, 0))).Should().Throw<ArgumentException>().WithParameterName("end");

    [Fact]
    public void Directness_OfEveryCombination_IsThatOfTheRestatement()
    {
        foreach (Format format in Format.Known.Append(default).Append(Format.From("huddle")))
        {
            foreach (Encounter encounter in Encounter.Known.Append(default).Append(Encounter.From("chess")))
            {
                foreach (Mediation mediation in Mediation.Known.Append(default))
                {
                    foreach ((int parties, bool others) in new[] { (2, false), (2, true), (3, false), (1, true) })
                    {
                        Facets facets = new() { Format = format, Encounter = encounter, Mediation = mediation };
                        facets.DirectnessFor(parties, others).Value.Should().Be(Restated.Directness(facets, parties, others));
                        (facets with { Directness = Directness.OneWay }).DirectnessFor(parties, others).Should().Be(Directness.OneWay);
                    }
                }
            }
        }
    }
}
