namespace Summit.Domain.Tool.Tests;

public class FmtVerbTests
{
    private const string Loose = """{"version": 1, "format": "summit-chronicle", "x-by": 1.0, "parties": [{"id": "PAK"}, {"names": [{"text": "India"}], "id": "IND", "nmaes": []}]}""";

    private const string Canonical = """
        {
          "format": "summit-chronicle",
          "version": 1,
          "parties": [
            {
              "id": "IND",
              "names": [
                {
                  "text": "India"
                }
              ],
              "nmaes": []
            },
            {
              "id": "PAK"
            }
          ],
          "x-by": 1
        }

        """;

    [Fact]
    public void Fmt_OfAFile_PutsTheCanonicalFormInItsPlace()
    {
        using TemporaryFile file = new(Loose);

        Ran.Summit("fmt", file.Path, "--check").Should().Be(new Ran(1, $"{file.Path} is not in canonical form.\n", ""));
        File.ReadAllText(file.Path).Should().Be(Loose, "nothing is written by a check");
        Ran.Summit("fmt", file.Path).Should().Be(new Ran(0, $"{file.Path} is now in canonical form.\n", ""));
        File.ReadAllText(file.Path).Should().Be(Canonical.ReplaceLineEndings("\n"));
        Ran.Summit("fmt", file.Path, "--check").Should().Be(new Ran(0, $"{file.Path} is in canonical form.\n", ""));
        Ran.Summit("fmt", file.Path).Should().Be(new Ran(0, $"{file.Path} is already in canonical form.\n", ""));
        File.ReadAllText(file.Path).Should().Be(Canonical.ReplaceLineEndings("\n"), "once is enough");
        Directory.EnumerateFiles(Path.GetDirectoryName(file.Path)!, Path.GetFileNameWithoutExtension(file.Path) + "*").Should().ContainSingle();
    }

    [Fact]
    public void Fmt_OfStandardInput_WritesToStandardOutput()
    {
        Ran.With(Loose, "fmt", "-").Should().Be(new Ran(0, Canonical.ReplaceLineEndings("\n"), ""));
        Ran.With(Canonical.ReplaceLineEndings("\n"), "fmt", "-").Output.Should().Be(Canonical.ReplaceLineEndings("\n"));
        Ran.With(Loose, "fmt", "-", "--check").Should().Be(new Ran(1, "standard input is not in canonical form.\n", ""));
    }

    [Theory]
    [InlineData("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "IND"}, {"id": "no id"}]}""", "SD1003 error $.parties[1].id (line 1, column ")]
    [InlineData("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "IND"}, {"id": "IND", "kind": "state"}]}""", "IND")]
    [InlineData("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "IND"} {"id": "PAK"}]""", "SD1001 error $ (line 1, column ")]
    [InlineData("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "IND"}, {"id": "PAK"}]} more""", "SD1001 error $ (line 1, column ")]
    [InlineData("", "SD1001 error")]
    public void Fmt_OfARecordWithErrors_LeavesItAsItIs(string text, string finding)
    {
        using TemporaryFile file = new(text);

        Ran ran = Ran.Summit("fmt", file.Path);

        ran.Code.Should().Be(1);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain(finding).And.EndWith($"summit: {file.Path} has errors. It is left as it is: correct them first.\n");
        File.ReadAllText(file.Path).Should().Be(text);
    }

    [Fact]
    public void Fmt_OfARecordWithAForgivenComma_CorrectsItAndSaysSo()
    {
        const string Text = """{"format": "summit-chronicle", "version": 1, "parties": [{"id": "IND"} {"id": "PAK"},]}""";
        using TemporaryFile file = new(Text);
        string told = $"""
            summit: {file.Path}: SD1001 error $.parties[1] (line 1, column 72): A comma is missing before this value.
            summit: {file.Path}: SD1001 error $.parties[2] (line 1, column 86): There is a comma too many before this bracket.

            """.ReplaceLineEndings("\n");

        Ran.Summit("fmt", file.Path, "--check").Should().Be(new Ran(1, $"{file.Path} is not in canonical form.\n", told));
        File.ReadAllText(file.Path).Should().Be(Text);
        Ran.Summit("fmt", file.Path).Should().Be(new Ran(0, $"{file.Path} is now in canonical form.\n", $"{told}summit: {file.Path}: what is told above is corrected. Nothing is lost.\n"));
        Ran.Summit("fmt", file.Path, "--check").Should().Be(new Ran(0, $"{file.Path} is in canonical form.\n", ""));
        Ran.Summit("check", file.Path).Output.Should().StartWith("No findings in 2 records.");
    }

    [Fact]
    public void Fmt_OfARecordWithWhatDangles_IsWritten()
    {
        using TemporaryFile file = new("""{"format": "summit-chronicle", "version": 1, "meetings": [{"id": "m", "session": "nowhere"}]}""");

        Ran.Summit("fmt", file.Path).Code.Should().Be(0);
        File.ReadAllText(file.Path).Should().Contain("\"session\": \"nowhere\"");
    }

    [Fact]
    public void Fmt_ThroughALink_KeepsTheLinkAndTheModeOfTheFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using TemporaryFile file = new(Loose);
        File.SetUnixFileMode(file.Path, Mode);
        string link = file.Path + ".link";
        File.CreateSymbolicLink(link, file.Path);
        try
        {
            Ran.Summit("fmt", link).Code.Should().Be(0);

            new FileInfo(link).LinkTarget.Should().Be(file.Path);
            File.ReadAllText(file.Path).Should().Be(Canonical.ReplaceLineEndings("\n"));
            File.GetUnixFileMode(file.Path).Should().Be(Mode);
        }
        finally
        {
            File.Delete(link);
        }
    }

    [Fact]
    public void Fmt_OfAFileThatIsReadOnly_SaysSo()
    {
        using TemporaryFile file = new(Loose);
        File.SetAttributes(file.Path, FileAttributes.ReadOnly);
        try
        {
            Ran.Summit("fmt", file.Path).Should().Be(new Ran(2, "", $"summit: The record file '{file.Path}' cannot be written: access is denied. It is as it was.\n"));
            File.ReadAllText(file.Path).Should().Be(Loose);
        }
        finally
        {
            File.SetAttributes(file.Path, FileAttributes.Normal);
        }
    }

    [Fact]
    public void Fmt_OfNoFile_IsRefused()
    {
        Ran.Summit("fmt").Error.Should().StartWith("summit: The question needs its FILE: ");
        Ran.Summit("fmt", "no-such-file.json").Should().Be(new Ran(2, "", "summit: The record file 'no-such-file.json' cannot be read: there is no such file.\n"));
    }
}
