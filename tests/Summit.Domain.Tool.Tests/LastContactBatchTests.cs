using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class LastContactBatchTests
{
    private const string Questions = "a\tb\tasOf\nIND\tPAK\t2025-06-26\nPAK\tIND\t2016-01-01\n";
    private const string WithBadLines = Questions + "IND\tPAX\t2025-06-26\n\nIND\tPAK\tyesterday\nIND\tPAK\t2016-01-01\n";

    [Fact]
    public void Batch_AnswersLineForLine()
    {
        Ran ran = Ran.With(Questions, "last-contact", "--batch", "-", "--band", "minister");

        ran.Code.Should().Be(0);
        ran.Lines.Should().Equal(
            "a\tb\tasOf\tearliest\tlatest\tverdict\tsilenceMin\tsilenceMax\tcandidates\terror",
            "IND\tPAK\t2025-06-26\t2024-10-16\t2024-10-16\texact\t253\t253\tislamabad-2024-lunch,islamabad-2024-venue\t",
            "PAK\tIND\t2016-01-01\t2015-12-25\t2015-12-25\texact\t7\t7\tlahore-2015\t");
    }

    [Fact]
    public void Batch_WithBadLines_AnswersThemByTheirErrorsAndTheOthersAsEver()
    {
        Ran ran = Ran.With(WithBadLines, "last-contact", "--batch", "-", "--band", "minister");

        ran.Code.Should().Be(2);
        ran.Lines.Should().HaveCount(7);
        ran.Lines[3].Should().Be("IND\tPAX\t2025-06-26\t\t\t\t\t\t\tThe record has no party 'PAX'; did you mean 'PAK' (Pakistan)?");
        ran.Lines[4].Should().Be("\t\t\t\t\t\t\t\t\tThe column 'a' is empty.");
        ran.Lines[6].Should().StartWith("IND\tPAK\t2016-01-01\t2015-12-25\t");
        ran.Error.Should().Contain("summit: Line 4 of the batch: ").And.Contain("summit: Line 5 of the batch: ").And.Contain("summit: Line 6 of the batch: ");
    }

    [Fact]
    public void Batch_AsJson_IsOneObjectALine()
    {
        Ran ran = Ran.With(WithBadLines, "last-contact", "--batch", "-", "--json");

        JsonElement[] answers = [.. ran.Lines.Select(l => JsonDocument.Parse(l).RootElement)];
        answers.Should().HaveCount(6);
        answers[0].GetProperty("verdict").GetString().Should().Be("bounded");
        answers[2].GetProperty("line").GetInt32().Should().Be(4);
        answers[2].GetProperty("error").GetString().Should().Contain("'PAX'");
    }

    [Theory]
    [InlineData("", "Line 1 of the batch: the header needs the columns a, b and asOf, separated by tabs, and has no 'a'.")]
    [InlineData("a b asOf\n", "has no 'a'.")]
    [InlineData("a\tb\n", "has no 'asOf'.")]
    public void Batch_WithoutItsHeader_IsRefused(string questions, string sentence)
    {
        Ran ran = Ran.With(questions, "last-contact", "--batch", "-");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain(sentence);
    }
}
