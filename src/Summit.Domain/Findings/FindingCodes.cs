namespace Summit.Domain;

/// <summary>The table of all kinds of finding.</summary>
public sealed partial record FindingCode
{
    /// <summary>The text is not JSON, or it ends too early.</summary>
    public static FindingCode NotJson { get; } = new("SD1001", "NotJson", Severity.Error, "The text is not JSON, or it ends too early.", "Fix the JSON at the reported position.", "{\"format\": \"summit-chronicle\", ");

    /// <summary>The document is not a chronicle in a version that this library reads.</summary>
    public static FindingCode NotAChronicle { get; } = new("SD1002", "NotAChronicle", Severity.Error, "The document is not a chronicle in a version that this library reads.", "Write \"format\": \"summit-chronicle\" and \"version\": 1 at the top of the document.", "{\"format\": \"letters\"}");

    /// <summary>A record breaks a rule of its type, or a text in it is not valid. It is set aside, and the others are read.</summary>
    public static FindingCode BrokenRecord { get; } = new("SD1003", "BrokenRecord", Severity.Error, "A record breaks a rule of its type, or a text in it is not valid. It is set aside, and the others are read.", "Fix the member at the reported position.", "{\"id\": \"IND 1\"}");

    /// <summary>This version does not know the member. It is kept and written back.</summary>
    public static FindingCode UnknownMember { get; } = new("SD1004", "UnknownMember", Severity.Info, "This version does not know the member. It is kept and written back.", "If the message suggests a name and the member is misspelt, use that name. Otherwise nothing needs to be done.", "{\"id\": \"IND\", \"nmaes\": []}");

    /// <summary>The vocabulary does not have this code. It is kept, but no rule knows what it means.</summary>
    public static FindingCode UnknownCode { get; } = new("SD1005", "UnknownCode", Severity.Info, "The vocabulary does not have this code. It is kept, but no rule knows what it means.", "If a word of the vocabulary (the page reference-json.md, or summit words) means the same, use it. Otherwise nothing needs to be done.", "\"modality\": \"in-persn\"");

    /// <summary>Two different records have the same id. One stays, the one whose canonical JSON sorts first; the other is listed in Displaced.</summary>
    public static FindingCode Displaced { get; } = new("SD1006", "Displaced", Severity.Error, "Two different records have the same id. One stays, the one whose canonical JSON sorts first; the other is listed in Displaced.", "Give one of them another id, or make them equal.", "two meetings with the id bangkok-2017");

    /// <summary>Both sides of a dyad, or of something bilateral, are the same party.</summary>
    public static FindingCode OnePartyTwice { get; } = new("SD1007", "OnePartyTwice", Severity.Error, "Both sides of a dyad, or of something bilateral, are the same party.", "Name two different parties.", "\"dyad\": [\"IND\", \"IND\"]");

    /// <summary>A stance, a plan or a presence is not known but near a known word. No rule can use it.</summary>
    public static FindingCode MisspeltWord { get; } = new("SD1008", "MisspeltWord", Severity.Warning, "A stance, a plan or a presence is not known but near a known word. No rule can use it.", "Write the word that the message suggests.", "\"stance\": \"assert\"");

    /// <summary>A limit of reading is reached: what lies beyond is not read.</summary>
    public static FindingCode LimitReached { get; } = new("SD1009", "LimitReached", Severity.Error, "A limit of reading is reached: what lies beyond is not read.", "Correct the text, or set a higher limit in ReadLimits.", "a record of more than 16 MiB, or one of more than 62 levels");

    /// <summary>There are more findings or rejected records than are kept.</summary>
    public static FindingCode LeftOut { get; } = new("SD1010", "LeftOut", Severity.Info, "There are more findings or rejected records than are kept.", "Correct what is reported and read again, or set a higher limit in ReadLimits.", "a million records without an id");

    /// <summary>A record refers to an id that is not in the chronicle.</summary>
    public static FindingCode DanglingReference { get; } = new("SD2001", "DanglingReference", Severity.Error, "A record refers to an id that is not in the chronicle.", "Add the record, or correct the id.", "\"session\": \"sco-defence-2052\"");

    /// <summary>A record refers to an id that belongs to a record of another type.</summary>
    public static FindingCode WrongTypeOfReference { get; } = new("SD2002", "WrongTypeOfReference", Severity.Error, "A record refers to an id that belongs to a record of another type.", "Refer to a record of the type that the message names.", "\"host\": \"sco-defence-2025\"");

    /// <summary>Records contain one another in a circle: parts of sessions, or parents of forums.</summary>
    public static FindingCode CircularReference { get; } = new("SD2003", "CircularReference", Severity.Error, "Records contain one another in a circle: parts of sessions, or parents of forums.", "Remove one of the references.", "a part of b, b part of a");

    /// <summary>A claim names a party, a person or a step that its record does not have.</summary>
    public static FindingCode UnknownPart { get; } = new("SD2004", "UnknownPart", Severity.Error, "A claim names a party, a person or a step that its record does not have.", "Correct the part, or add it to the record.", "\"subject\": {\"record\": \"escalation-2025\", \"step\": \"x\"}");

    /// <summary>A meeting gives the directness of a pair, but does not name both parties.</summary>
    public static FindingCode PairNotInMeeting { get; } = new("SD2005", "PairNotInMeeting", Severity.Warning, "A meeting gives the directness of a pair, but does not name both parties.", "Add the missing delegation, or correct the pair.", "\"pairs\": [{\"between\": [\"IND\", \"PAK\"], \"directness\": \"direct\"}] in a meeting of China and Pakistan");

    /// <summary>The end is certainly before the start.</summary>
    public static FindingCode EndBeforeStart { get; } = new("SD3001", "EndBeforeStart", Severity.Error, "The end is certainly before the start.", "Correct one of the two days.", "\"start\": \"2025-05-10\", \"end\": \"2025-05-07\"");

    /// <summary>A meeting in a session, or a part of a session, is certainly on no day of that session.</summary>
    public static FindingCode OutsideSession { get; } = new("SD3002", "OutsideSession", Severity.Warning, "A meeting in a session, or a part of a session, is certainly on no day of that session.", "Correct the day or the session.", "a meeting on 2025-06-28 in a session of 2025-06-25/2025-06-26");

    /// <summary>The representative's own span is certainly outside the session or meeting.</summary>
    public static FindingCode PresenceOutsideSession { get; } = new("SD3003", "PresenceOutsideSession", Severity.Warning, "The representative's own span is certainly outside the session or meeting.", "Correct the span.", "\"when\": \"2025-06-28\" in a session of 2025-06-25/2025-06-26");

    /// <summary>A record that took place has no date. It may be on any day, which widens answers.</summary>
    public static FindingCode NoDate { get; } = new("SD3004", "NoDate", Severity.Info, "A record that took place has no date. It may be on any day, which widens answers.", "Record what is known, even if it is only the year.", "a held meeting without \"when\"");

    /// <summary>A date is beyond the calendar, so it gives no bounds.</summary>
    public static FindingCode BeyondCalendar { get; } = new("SD3005", "BeyondCalendar", Severity.Warning, "A date is beyond the calendar, so it gives no bounds.", "Record a day in the years -9998 to 9999.", "\"when\": \"Y-170000002\"");

    /// <summary>One source asserts what another source denies.</summary>
    public static FindingCode ContradictedClaim { get; } = new("SD4001", "ContradictedClaim", Severity.Warning, "One source asserts what another source denies.", "None, if the dispute is real. Answers show it as dissent.", "India denies the formal meeting that Pakistan asserts");

    /// <summary>One case contradicts a claim about all.</summary>
    public static FindingCode ContradictedUniversal { get; } = new("SD4002", "ContradictedUniversal", Severity.Warning, "One case contradicts a claim about all.", "None, if the source erred. The claim stays attributed to it.", "\"met all\", and one party came a day later");

    /// <summary>A plan was cancelled or declined, but the event is recorded as held.</summary>
    public static FindingCode CancelledYetHeld { get; } = new("SD4003", "CancelledYetHeld", Severity.Warning, "A plan was cancelled or declined, but the event is recorded as held.", "Correct the plan or the occurrence.", "\"plan\": \"cancelled\", \"occurrence\": \"held\"");

    /// <summary>A source asserts as past an event that is certainly later than its publication.</summary>
    public static FindingCode PublishedBeforeEvent { get; } = new("SD4004", "PublishedBeforeEvent", Severity.Warning, "A source asserts as past an event that is certainly later than its publication.", "Correct the day, or set the stance to \"anticipates\".", "published 2025-06-24, asserts held on 2025-06-26");

    /// <summary>A source retracts something that it never claimed.</summary>
    public static FindingCode RetractionWithoutClaim { get; } = new("SD4005", "RetractionWithoutClaim", Severity.Warning, "A source retracts something that it never claimed.", "Add the claim that is retracted, or correct the property.", "retracts \"held\" and never asserted it");

    /// <summary>Sources repeat one another in a circle. They count as one source.</summary>
    public static FindingCode DerivationCycle { get; } = new("SD4006", "DerivationCycle", Severity.Error, "Sources repeat one another in a circle. They count as one source.", "Name the earliest one as the origin.", "a derived from b, b derived from a");

    /// <summary>The kind of the source is unknown. Policies that weigh kinds treat it as unofficial and unnamed.</summary>
    public static FindingCode UnknownSourceKind { get; } = new("SD4007", "UnknownSourceKind", Severity.Warning, "The kind of the source is unknown. Policies that weigh kinds treat it as unofficial and unnamed.", "Give the source one of the known kinds.", "\"kind\": \"blog\"");

    /// <summary>The value of a claim does not have the form that its property needs, so no rule uses it.</summary>
    public static FindingCode UnreadableValue { get; } = new("SD4008", "UnreadableValue", Severity.Warning, "The value of a claim does not have the form that its property needs, so no rule uses it.", "Write the value in the form of the property.", "\"property\": \"when\", \"value\": \"last week\"");

    /// <summary>A statement declares more points than are listed.</summary>
    public static FindingCode PointsIncomplete { get; } = new("SD4009", "PointsIncomplete", Severity.Warning, "A statement declares more points than are listed.", "Add the missing points if they are known.", "5 points declared, 4 listed");

    /// <summary>A claim about an answer differs from the answer that the record gives.</summary>
    public static FindingCode AnswerContradicted { get; } = new("SD4010", "AnswerContradicted", Severity.Warning, "A claim about an answer differs from the answer that the record gives.", "Check which of the two is wrong.", "\"the last contact was in 2018\"");

    /// <summary>A text says otherwise than the text that it repeats.</summary>
    public static FindingCode RepeatsOtherwise { get; } = new("SD4011", "RepeatsOtherwise", Severity.Warning, "A text says otherwise than the text that it repeats. What is repeated counts.", "Correct the claim, or do not have the text derive from the other.", "an agency is repeated with another day");

    /// <summary>Independent sources, or the record and its sources, give values of a property that cannot both be so.</summary>
    public static FindingCode DisputedValue { get; } = new("SD4012", "DisputedValue", Severity.Info, "Independent sources, or the record and its sources, give values of a property that cannot both be so.", "None, if the dispute is real. The question of disputes shows its sides.", "one source says Beijing, another Moscow");
    /// <summary>Claims join two records, link by link, that surely are not one. The records are then only possibly one.</summary>
    public static FindingCode IdentityContradicted { get; } = new("SD4013", "IdentityContradicted", Severity.Warning, "Claims join two records, link by link, that surely are not one. The records are then only possibly one.", "Withdraw the claim that is wrong.", "a is b, b is c, and a is not c");

    /// <summary>A party at a session certainly has no membership of the forum on that day, in any status.</summary>
    public static FindingCode NotAMember { get; } = new("SD5001", "NotAMember", Severity.Warning, "A party at a session certainly has no membership of the forum on that day, in any status.", "Check the membership. Official pages can be wrong.", "a delegation of Turkmenistan at an SCO session");

    /// <summary>A representative certainly does not hold the office on that day.</summary>
    public static FindingCode NotIncumbent { get; } = new("SD5002", "NotIncumbent", Severity.Warning, "A representative certainly does not hold the office on that day.", "Check the tenure.", "a minister at a session after his successor took office");

    /// <summary>A representative has a band or portfolios of his own although an office is recorded. The office counts.</summary>
    public static FindingCode LevelAndOffice { get; } = new("SD5003", "LevelAndOffice", Severity.Info, "A representative has a band or portfolios of his own although an office is recorded. The office counts.", "Remove one of the two.", "\"office\": \"ind-defence-minister\", \"band\": \"official\"");

    /// <summary>A representative's office belongs to a party other than the delegation's, and nobody is named for whom he or she stands in.</summary>
    public static FindingCode OfficeOfAnotherParty { get; } = new("SD5004", "OfficeOfAnotherParty", Severity.Warning, "A representative's office belongs to a party other than the delegation's, and nobody is named for whom he or she stands in.", "Correct the office or the party, or name in \"onBehalfOf\" whom the representative stands in for.", "\"office\": \"ind-defence-minister\" in the delegation of Pakistan");

    /// <summary>Two people certainly hold an office for one person at the same time, or its tenures fit no order. The tenures are then taken as recorded.</summary>
    public static FindingCode TwoIncumbents { get; } = new("SD5005", "TwoIncumbents", Severity.Warning, "Two people certainly hold an office for one person at the same time, or its tenures fit no order. The tenures are then taken as recorded.", "Correct a tenure, or set the office to \"shared\".", "two tenures of one office, 2018/2022 and 2020/2024");

    /// <summary>An event was held, and the presence of delegates is not recorded. Questions count them as possibly there.</summary>
    public static FindingCode PresenceNotRecorded { get; } = new("SD5006", "PresenceNotRecorded", Severity.Info, "An event was held, and the presence of delegates is not recorded. Questions count them as possibly there.", "Record the presence if it is known. Presence is never inferred.", "\"occurrence\": \"held\", and a delegate without \"presence\"");

    /// <summary>A representative is named without the office that he or she certainly held on that day.</summary>
    public static FindingCode OfficeNotNamed { get; } = new("SD5007", "OfficeNotNamed", Severity.Info, "A representative is named without the office that he or she certainly held on that day.", "Name the office. Until then the level follows from the tenure.", "a person, with a tenure as president on that day, and no \"office\"");

    /// <summary>All kinds of finding, in the order of their codes.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = ValueList.Of(
    [
        NotJson, NotAChronicle, BrokenRecord, UnknownMember, UnknownCode, Displaced,
        OnePartyTwice, MisspeltWord, LimitReached, LeftOut, DanglingReference, WrongTypeOfReference, CircularReference, UnknownPart, PairNotInMeeting, EndBeforeStart,
        OutsideSession, PresenceOutsideSession, NoDate, BeyondCalendar, ContradictedClaim, ContradictedUniversal,
        CancelledYetHeld, PublishedBeforeEvent, RetractionWithoutClaim, DerivationCycle, UnknownSourceKind, UnreadableValue,
        PointsIncomplete, AnswerContradicted, RepeatsOtherwise, DisputedValue, IdentityContradicted, NotAMember, NotIncumbent, LevelAndOffice, OfficeOfAnotherParty,
        TwoIncumbents, PresenceNotRecorded, OfficeNotNamed,
    ]);
}
