namespace Summit.Domain.Tests;

/// <summary>Contacts of the two from 2015 to 2025: Pokhara, Islamabad, Bangkok, New Delhi, Astana, Qingdao 2018, Tianjin, the hotline and the flood warning.</summary>
public sealed class SampleContactFactsTests
{
    public static TheoryData<string, string, string, string, string> Meetings => new()
    {
        { "astana-2017", "2017-06-08", "greeting in-person courtesy", "held", "IND narendra-modi - PAK nawaz-sharif" },
        { "bangkok-2015", "2015-12-06", "formal-meeting in-person substantive", "held", "IND ajit-doval subrahmanyam-jaishankar - PAK naseer-khan-janjua aizaz-ahmad-chaudhry" },
        { "dgmo-2018-04", "[2018-04-27,2018-04-28]", "call hotline", "held", "IND ind-director-general-of-military-operations - PAK pak-director-general-of-military-operations" },
        { "dgmo-2021", "2021-02-22", "call hotline substantive", "held", "IND sangha - PAK nauman-zakaria" },
        { "dgmo-2025-04-29", "2025-04-29", "call hotline substantive", "held", "IND rajiv-ghai - PAK pak-director-general-of-military-operations" },
        { "dgmo-2025-05-10", "2025-05-10", "call hotline substantive", "held", "IND rajiv-ghai - PAK pak-director-general-of-military-operations" },
        { "dgmo-2025-05-12", "2025-05-12", "call hotline substantive", "held", "IND rajiv-ghai - PAK kashif-abdullah" },
        { "flood-warning-2025", "2025-08-24", "one-way-message letter substantive", "held", "IND foreign-affairs - PAK foreign-affairs" },
        { "islamabad-2015", "2015-12-09", "formal-meeting in-person substantive", "held", "IND sushma-swaraj - PAK sartaj-aziz" },
        { "islamabad-2015-call", "2015-12-09", "courtesy-call in-person", "held", "IND sushma-swaraj subrahmanyam-jaishankar - PAK nawaz-sharif" },
        { "islamabad-2015-greeting", "2015-12-08", "greeting in-person courtesy", "held", "IND sushma-swaraj - PAK sartaj-aziz" },
        { "islamabad-2024-dinner-dar", "2024-10-15", "brush-by in-person courtesy", "held", "IND subrahmanyam-jaishankar - PAK ishaq-dar mohsin-naqvi" },
        { "islamabad-2024-dinner-sharif", "2024-10-15", "greeting in-person courtesy", "held", "IND subrahmanyam-jaishankar - PAK shehbaz-sharif" },
        { "islamabad-2024-lunch", "2024-10-16", "brush-by in-person courtesy", "held", "IND subrahmanyam-jaishankar - PAK ishaq-dar" },
        { "islamabad-2024-venue", "2024-10-16", "greeting in-person courtesy", "held", "IND subrahmanyam-jaishankar - PAK shehbaz-sharif" },
        { "new-delhi-2016", "2016-04-26", "formal-meeting in-person substantive", "held", "IND subrahmanyam-jaishankar - PAK aizaz-ahmad-chaudhry" },
        { "pokhara-2016", "2016-03-17", "formal-meeting in-person substantive", "held", "IND sushma-swaraj - PAK sartaj-aziz" },
        { "pokhara-2016-breakfast", "2016-03-17", "working-meal in-person courtesy", "held", "IND sushma-swaraj - PAK sartaj-aziz" },
        { "pokhara-2016-dinner", "2016-03-16", "working-meal in-person courtesy", "held", "IND sushma-swaraj - PAK sartaj-aziz" },
        { "pokhara-2016-secretaries", "2016-03-16", "greeting in-person courtesy", "held", "IND subrahmanyam-jaishankar - PAK aizaz-ahmad-chaudhry" },
        { "qingdao-2018", "2018-06-10", "greeting in-person courtesy", "held", "IND narendra-modi - PAK mamnoon-hussain" },
        { "tianjin-2025", "2025-08-31/2025-09-01", "in-person", "not-held", "IND narendra-modi - PAK shehbaz-sharif" },
    };

    [Theory]
    [MemberData(nameof(Meetings))]
    public void Meeting_OfTheFacts_IsRecordedAsTheyAre(string id, string when, string kind, string occurrence, string who)
    {
        Meeting meeting = SampleFacts.Meeting(id);

        $"{meeting.When}".Should().Be(when);
        SampleFacts.Kind(meeting).Should().Be(kind);
        meeting.Occurrence.Value.Should().Be(occurrence);
        SampleFacts.Who(meeting.Delegations).Should().Be(who);
    }
}
