using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class AttendanceVerbTests
{
    [Fact]
    public void Attendance_AsJson_HasTheKeysOfTheContract()
    {
        JsonElement answer = Json("attendance", "sco-defence-2019", "--party", "PAK", "--json");
        JsonElement entry = answer.GetProperty("attendance").EnumerateArray().Single();

        entry.GetProperty("session").GetString().Should().Be("sco-defence-2019");
        entry.GetProperty("party").GetString().Should().Be("PAK");
        entry.GetProperty("band").GetString().Should().Be("minister-equivalent");
        entry.GetProperty("head").GetString().Should().Be("ikram-ul-haq");
        entry.GetProperty("presence").GetString().Should().Be("present");
        answer.GetProperty("definition").GetProperty("policy").GetProperty("name").GetString().Should().Be("as-recorded");
        answer.GetProperty("english").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void Attendance_OfAForum_ForPeople_ShowsEditionsAndChanges()
    {
        Ran ran = Ran.Summit("attendance", "sco-defence-ministers", "--party", "PAK");

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("Attendance of Pakistan: SCO defence ministers");
        ran.Lines.Should().Contain("Changes of level").And.Contain(l => l.Contains("sco-defence-2023") && l.Contains("Malik Ahmad Khan") && l.Contains("remote"));
    }

    [Fact]
    public void Bilaterals_AsJson_HaveTheKeysOfTheContract()
    {
        JsonElement answer = Json("bilaterals", "sco-defence-2025", "--party", "CHN", "--on", "2025-06-25", "--json");

        Texts(answer, "met").Should().Equal("BLR", "IRN", "KGZ", "PAK", "RUS");
        Texts(answer, "notMet").Should().BeEmpty();
        Texts(answer, "unknown").Should().Equal("IND", "KAZ", "TJK", "UZB");
    }

    [Fact]
    public void Bilaterals_OfWhichOneIsDenied_HaveItAsNotMet()
    {
        string[] question = ["bilaterals", "sco-defence-2025", "--party", "PAK", "--policy", "any-report"];

        Texts(Json([.. question, "--json"]), "notMet").Should().Equal("IND");
        Ran.Summit(question).Lines.Should().Contain("\"Met all\": contradicted.").And.Contain(l => l.Contains("IND India") && l.Contains("not met"));
    }

    [Fact]
    public void Bilaterals_ForPeople_SayWhomAndWhy()
    {
        Ran ran = Ran.Summit("bilaterals", "sco-defence-2025", "--party", "CHN", "--on", "2025-06-25");

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("Whom China met separately on 2025-06-25: SCO defence ministers 2025");
        ran.Lines.Should().Contain("\"Met all\": not established.").And.Contain(l => l.Contains("IND India") && l.Contains("unknown") && l.Contains("nothing is recorded"));
    }

    [Fact]
    public void MembersAndIncumbents_AsJson_HaveTheKeysOfTheContract()
    {
        JsonElement members = Json("members", "sco", "--on", "2025-06-26", "--json");
        JsonElement incumbents = Json("incumbents", "pak-defence-minister", "--on", "2025-06-26", "--json");

        Texts(members, "surely").Should().Equal("BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB");
        Texts(members, "possibly").Should().BeEmpty();
        Texts(incumbents, "surely").Should().Equal("khawaja-muhammad-asif");
        Texts(incumbents, "possibly").Should().BeEmpty();
    }

    [Fact]
    public void MembersAndIncumbents_ForPeople_NameThem()
    {
        Ran.Summit("members", "sco", "--on", "2012-01-01", "--status", "observer").Output.Should().Contain("surely     India, Iran, Mongolia, Pakistan").And.Contain("possibly   none");
        Ran.Summit("members", "sco", "--on", "2012-01-01", "--status", "dialogue-partner").Output.Should().Contain("surely     Belarus").And.Contain("possibly   Sri Lanka, Saudi Arabia");
        Ran.Summit("incumbents", "CHN", "--on", "2025-06-26").Output.Should().Contain("surely     Dong Jun\n").And.Contain("possibly   Wang Xiaohong\n").And.Contain("not known");
    }

    [Theory]
    [InlineData("attendance sco-defence-2052", "summit: The record has no forum or session 'sco-defence-2052'; did you mean 'sco-defence-20")]
    [InlineData("attendance sco-defence-2025 --party PAX", "summit: The record has no party 'PAX'")]
    [InlineData("bilaterals sco --party CHN", "summit: The record has no session 'sco'")]
    [InlineData("members sco-defence-2025 --on 2025-06-26", "summit: The record has no forum 'sco-defence-2025'")]
    [InlineData("members sco --on 2025-06-26 --status membre", "summit: --status does not know 'membre'; did you mean 'member'?")]
    [InlineData("members sco --on 2025-06-31", "summit: --on takes a day such as 2025-06-26, and '2025-06-31' is not one.")]
    [InlineData("incumbents pak-defense-minister --on 2025-06-26", "summit: The record has no office or party 'pak-defense-minister'; did you mean 'pak-defence-minister'?")]
    [InlineData("members sco", "summit: ")]
    [InlineData("bilaterals sco-defence-2025", "summit: ")]
    public void Questions_AskedBadly_AreRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith(sentence);
    }

    private static JsonElement Json(params string[] args)
    {
        Ran ran = Ran.Summit(args);
        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        return JsonDocument.Parse(ran.Output).RootElement;
    }

    private static IEnumerable<string?> Texts(JsonElement answer, string member) => answer.GetProperty(member).EnumerateArray().Select(e => e.GetString());
}
