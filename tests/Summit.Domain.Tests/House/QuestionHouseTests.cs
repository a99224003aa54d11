using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Domain.Tests;

/// <summary>How the rooms of the questions are built: where a rule stands, and what it never reads itself.</summary>
public sealed partial class QuestionHouseTests
{
    private static readonly string[] Levels = ["Band", "Portfolios", "Presence"];

    // They compare days as numbers: loops that an index feeds, orders by day, and the rules whose argument is about the four bounds themselves.
    private static readonly string[] DaysAsNumbers =
    [
        "Answers/Evidence.cs", "Checks/CheckIncumbents.cs", "Checks/ClaimChecks.cs",
        "Contacts/ContactView.cs", "Contacts/Covers.cs", "Contacts/PresenceGroup.cs", "Contacts/Index/DyadHead.cs", "Contacts/Index/StaircaseMaker.cs", "Contacts/Index/Kind.cs", "Contacts/Index/RowColumns.cs",
        "Questions/Attendance/AttendanceRule.cs",
        "Questions/Dialogue/DialogueRow.cs", "Questions/Dialogue/DialogueInputs.cs", "Questions/Dialogue/DialogueWord.cs",
        "Questions/Duplicates/DuplicatesRule.cs",
        "Questions/Escalations/EscalationCourse.cs", "Questions/Escalations/EscalationRule.cs",
        "Questions/FirstSince/ContactQuestions.FirstSince.cs", "Questions/FirstSince/FirstSinceRule.cs",
        "Questions/Incumbents/IncumbentOrder.cs",
        "Questions/LastAndFirst/FirstAfterRule.cs", "Questions/LastAndFirst/FirstContactRule.cs", "Questions/LastAndFirst/LastContactRule.cs",
        "Questions/Membership/PartyMemberships.cs", "Questions/Opportunities/OpportunityMeetings.cs", "Questions/Opportunities/OpportunityStays.cs",
        "Questions/Platforms/ContactQuestions.Platforms.cs", "Questions/Precedence/PrecedenceKey.cs",
        "Questions/Silence/LongestSilenceRule.cs", "Questions/Silence/SilenceList.cs", "Questions/Silence/SilenceListRule.cs",
        "Questions/Timeline/TimelineContacts.cs", "Questions/Timeline/TimelineOrder.cs",
        "Readings/Reading.Spans.cs", "Testimonies/Sources/Derivations.cs", "Testimonies/Sources/KnownSource.cs",
    ];

    // An order of precedence is about bands and names; an entry shows what is recorded of a delegation's head.
    private static readonly string[] ShowLevels = ["Questions/Attendance/AttendanceEntry.cs", "Questions/Precedence/Precedence.cs", "Questions/Precedence/PrecedenceKey.cs"];

    [Fact]
    public void EveryRoomOfAQuestion_HasItsDoorAndItsRule_UnderTheQuestionsName()
    {
        ILookup<string, string> rooms = Sources.Files.Select(f => f.File).Where(f => f.StartsWith("Questions/", StringComparison.Ordinal)).ToLookup(f => f.Split('/')[1], f => f.Split('/')[2]);

        rooms.Where(r => r.Key != "Precedence").Should().NotBeEmpty().And.OnlyContain(r => r.Any(f => f.EndsWith("Rule.cs", StringComparison.Ordinal)) && r.Any(f => f.Contains($"Questions.{r.Key}.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void NoRule_ReadsTheClaimsOfAChronicle() =>
        Sources.Files.Where(f => f.File.StartsWith("Questions/", StringComparison.Ordinal) || f.File.StartsWith("Checks/", StringComparison.Ordinal))
            .Where(f => f.Text.Contains("ClaimsOn", StringComparison.Ordinal)).Select(f => f.File)
            .Should().BeEmpty("a reading is asked for testimonies: known, not retracted, and each source once");

    [Fact]
    public void DaysAreAskedOfTheDays_AndComparedAsNumbersOnlyWhereThatIsTheRule() =>
        Sources.Files.Where(f => !f.File.StartsWith("Time/", StringComparison.Ordinal) && FourBounds().IsMatch(f.Text)).Select(f => f.File)
            .Should().BeSubsetOf(DaysAsNumbers);

    [Fact]
    public void NoRule_ReadsTheLevelOrThePresenceOfARepresentative()
    {
        CSharpCompilation house = Sources.Compiled();
        List<string> breaches = [];
        int read = 0;
        foreach (SyntaxTree tree in house.SyntaxTrees.Where(t => t.FilePath.Length > 0))
        {
            SemanticModel model = house.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(n => Levels.Contains(n.Identifier.Text) && n.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax))
            {
                if (model.GetSymbolInfo(name).Symbol is IPropertySymbol { ContainingType.Name: "Representative" or "ResolvedDelegate" or "Attendee" })
                {
                    read++;
                    breaches.AddRange(tree.FilePath.StartsWith("Questions/", StringComparison.Ordinal) && !ShowLevels.Contains(tree.FilePath) ? [tree.FilePath] : []);
                }
            }
        }

        read.Should().BeGreaterThan(5, "the walk sees what is read");
        breaches.Should().BeEmpty("the one judge of a match is asked");
    }

    [Fact]
    public void EveryAnswer_IsInTheListsOfAnswersThatJsonKeeps()
    {
        Type[] kept = [.. Json.Contract.Converters.Select(c => c.Type!)];

        PublicTypes.Answers.Should().BeSubsetOf(kept).And.OnlyContain(a => Json.AnswerJson.Options.GetTypeInfo(a).Properties.Any(p => p.Name == "notes"));
    }

    [GeneratedRegex(@"\.(StartMin|StartMax|EndMin|EndMax)\b")]
    private static partial Regex FourBounds();
}
