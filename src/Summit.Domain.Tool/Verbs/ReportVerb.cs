using Summit.Domain.Samples;

namespace Summit.Domain.Tool;

/// <summary><c>summit</c> alone: the question of the sample's report, answered under several definitions.</summary>
internal sealed class ReportVerb() : Verb("summit", "")
{
    // From this width on, records have a column of their own.
    private const int Wide = 100;

    private static readonly SourceId Report = "report-2025-06";
    private static readonly PartyId India = "IND";
    private static readonly PartyId Pakistan = "PAK";

    private static readonly (string Words, ContactFilter Filter)[] Definitions =
    [
        ("ministers, defence", ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence)),
        ("senior officials or higher, defence or military", ContactFilter.Direct.AtLeast(Band.SeniorOfficial).In(Portfolio.Defence, Portfolio.Military)),
        ("national security advisers, on substance", ContactFilter.Direct.Substantive().AtLeast(Band.MinisterEquivalent).In(Portfolio.NationalSecurity)),
        ("leaders, also a courtesy", ContactFilter.Direct.AtLeast(Band.Leader)),
        ("leaders, on substance", ContactFilter.Direct.Substantive().AtLeast(Band.Leader)),
        ("foreign ministers, also a courtesy", ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.ForeignAffairs)),
        ("foreign ministers, on substance", ContactFilter.Direct.Substantive().AtLeast(Band.Minister).In(Portfolio.ForeignAffairs)),
    ];

    public override IReadOnlyList<string> Examples =>
    [
        "summit",
        "summit last-contact IND PAK --band minister --portfolio defence",
        "summit last-contact --help",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Without a verb, summit answers the question of the report of June 2025 on its built-in sample, India and Pakistan 2015–2025. No clock and no network is used: the same words give the same answer on every day.",
    ];

    public override ExitCode Answer(Call call)
    {
        Chronicle chronicle = Sample.IndiaPakistan;
        ContactHistory contacts = chronicle.Contacts();
        LocalDate asOf = QuestionOptions.DayOfTheSample;
        Dyad pair = Dyad.Of(India, Pakistan);
        Page page = call.Page;

        page.Title("When did India and Pakistan last have direct contact?");
        page.Say($"A report of June 2025 says that their last high-level defence contact was in 2018. As of {Texts.Iso(asOf)} that is true, false or unproven: it depends on what counts.");
        page.Line();
        bool wide = page.Width >= Wide;
        Table table = wide ? Table.Of("direct contact of", "!earliest", "!latest", "!silence", "!record") : Table.Of("direct contact of", "!earliest", "!latest", "!silence");
        foreach ((string words, ContactFilter filter) in Definitions)
        {
            LastContact last = contacts.Where(filter).Last(pair, asOf);
            string latest = LastContactPage.Day(last.Latest) + (last.Verdict == Verdict.Possible ? " ?" : "");
            string[] days = [LastContactPage.Day(last.Earliest), latest, last.Silence?.ToString() ?? ""];
            table.With(wide ? [words, .. days, string.Join('\n', last.Candidates)] : [words + string.Concat(last.Candidates.Select(c => $"\n· {c}")), .. days]);
        }

        page.Show(table);
        page.Line();
        page.Say("The last contact was on one of the days from earliest to latest, both included. “none” and “?”: no contact is certain, and that is the latest day on which there can have been one. Silence is in days, and of the record.");
        page.Line();
        page.Title("How to go on");
        page.Show(Facts.Of(
            ("summit last-contact IND PAK --band leader", "the same question in your own terms, with evidence and dissent"),
            ("summit explain advisers-2025-05", "what each side says of a contact, and which rule decides"),
            ("summit show bangkok-2017", "one record with its sources"),
            ("summit policies", "how claims become facts"),
            ("summit check FILE", "what is wrong in a record of your own"),
            ("summit --help", "all verbs; every verb has --help and --json")));
        page.Line();
        CheckedClaim sentence = chronicle.Under(Policy.AsRecorded).Verify(Report, asOf).Claims.First(c => c.Property == ClaimProperty.LastContact.Name);
        page.Say($"The report's “{sentence.Wording}”: {VerifyPage.Word(sentence.Then)} when it was published, {VerifyPage.Word(sentence.Now)} as of {Texts.Iso(asOf)}.");
        page.Say($"{sentence.Because} See 'summit verify {Report}'.");
        return call.ExitCode;
    }
}
