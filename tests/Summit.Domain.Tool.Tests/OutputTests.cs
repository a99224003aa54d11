using System.Text;

namespace Summit.Domain.Tool.Tests;

public class OutputTests
{
    private const string Refusal = "summit: The answer cannot be written: its output is closed, full or not writable.";

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("last-contact IND PAK --json")]
    [InlineData("date 2018")]
    public void OutputThatCannotBeWritten_IsSaidInASentence(string line)
    {
        using StringWriter error = new();

        int code = SummitCommand.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), Stream.Null, new FullWriter(), error);

        code.Should().Be(2);
        error.ToString().ReplaceLineEndings("\n").Should().Be(Refusal + "\n");
    }

    [Fact]
    public void ErrorsThatCannotBeWritten_EndTheCommandAllTheSame() =>
        SummitCommand.Run(["no-such-verb"], Stream.Null, TextWriter.Null, new FullWriter()).Should().Be(2);

    [Fact]
    public void StandardInputThatCannotBeRead_IsSaidInASentence()
    {
        using StringWriter error = new();

        SummitCommand.Run(["date"], new BrokenStream(), TextWriter.Null, error).Should().Be(2);

        error.ToString().Should().StartWith("summit: Standard input cannot be read:");
    }

    [Theory]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\u2066b\u200Bc\uFEFF", "a\uFFFDb\uFFFDc\uFFFD")]
    [InlineData("a\u2028b", "a\uFFFDb")]
    [InlineData("a\u001b[2J", "a\uFFFD[2J")]
    [InlineData("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")]
    [InlineData("\u200Ca\u200D", "\uFFFDa\uFFFD")]
    [InlineData("\U0001F469\u200D\U0001F4BB", "\U0001F469\u200D\U0001F4BB")]
    [InlineData("\U000E0041x", "\uFFFDx")]
    [InlineData("Türkiye – 北京", "Türkiye – 北京")]
    public void Texts_ShowNothingThatHidesOrReorders(string text, string shown) => Plain.Text(text).Should().Be(shown);

    [Fact]
    public void NamesOfARecord_CannotReorderTheScreen()
    {
        using TemporaryFile file = new("""{"format":"summit-chronicle","version":1,"parties":[{"id":"A","names":[{"text":"x\u202Ey"}]}]}""");

        Ran.Summit("show", "A", "--record", file.Path).Output.Should().NotContain("\u202E").And.Contain("x\uFFFDy");
    }

    [Fact]
    public void LongArguments_AreNotRepeatedWhole()
    {
        Ran ran = Ran.Summit("date", new string('9', 120_000) + "x");

        ran.Code.Should().Be(2);
        ran.Error.Length.Should().BeLessThan(400);
        Ran.Summit(new string('x', 120_000)).Error.Length.Should().BeLessThan(400);
        Ran.Summit("last-contact", "IND", new string('x', 120_000)).Error.Length.Should().BeLessThan(2000);
    }

    [Theory]
    [InlineData("PKA", "PAK")]
    [InlineData("IDN", "IND")]
    [InlineData("PAX", "PAK")]
    public void ASwapOfTwoLetters_IsOneSlip(string given, string meant) =>
        Nearest.To(given, ["LKA", "IRN", "IND", "PAK"]).Should().Be(meant);

    [Theory]
    [InlineData("defence", "defense", 1)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("IND", "ind", 0)]
    public void Slips_AreCounted(string one, string other, int slips) => Nearest.Distance(one, other).Should().Be(slips);

    [Theory]
    [InlineData("explain", "summit: The question needs its ID: The id of a record")]
    [InlineData("members sco", "summit: The question needs --on DATE: The day.")]
    [InlineData("bilaterals sco-defence-2025", "summit: The question needs --party PARTY:")]
    [InlineData("attendance", "summit: The question needs its FORUM-OR-SESSION:")]
    public void WhatIsMissing_IsSaidAlike(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().StartWith(sentence);
        ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2, "one sentence and where to look");
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Is a directory");

        public override int Read(Span<byte> buffer) => throw new IOException("Is a directory");
    }
}
