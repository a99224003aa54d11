using System.Diagnostics;

namespace Summit.Domain.Tool.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("la", "last-contact")]
    [InlineData("silenc", "silence silences")]
    [InlineData("last-contact I", "IND IRN")]
    [InlineData("last-contact IND PAK --ba", "--band --batch")]
    [InlineData("last-contact IND PAK --a-", "--a-band --a-portfolio")]
    [InlineData("last-contact IND PAK --band min", "minister minister-equivalent")]
    [InlineData("last-contact IND PAK --portfolio defence,mil", "defence,military")]
    [InlineData("timeline IND PAK --track track-1", "track-1 track-1.5")]
    [InlineData("words ba", "band")]
    [InlineData("fm", "fmt")]
    [InlineData("di", "diff disputes")]
    [InlineData("fmt record.json --", "--check --form --output")]
    [InlineData("diff --", "--from --json --to")]
    [InlineData("completion z", "zsh")]
    [InlineData("no-such-verb x", "")]
    public void LastWord_IsCompleted(string line, string words) =>
        Ran.Summit(["complete", "--", .. line.Split(' ')]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order().Should().Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order());

    [Fact]
    public void EmptyWord_HasEveryVerbThatHelpNames()
    {
        string[] verbs = Ran.Summit("complete", "--", "").Lines;

        verbs.Should().Contain(AllVerbs.New().Where(v => !v.Hidden).Select(v => v.Name)).And.NotContain("complete");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void EveryShell_HasAScriptThatAsksTheCommand(string shell)
    {
        Ran ran = Ran.Summit("completion", shell);

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("summit complete -- ");
    }

    [Fact]
    public void AShellWithoutAScript_IsRefused() =>
        Ran.Summit("completion", "bsh").Error.Should().Be("summit: There is no script for the shell 'bsh'; did you mean 'bash'? Known are bash, zsh, fish, pwsh.\n");

    [Fact]
    public void TheScriptOfBash_FillsItsReply()
    {
        string script = Ran.Summit("completion", "bash").Output + """
            summit() { printf '%s\n' "$#:$1$2:$3:$4:$5" two; }
            COMP_WORDS=(summit last-contact IND "")
            COMP_CWORD=3
            _summit
            printf '[%s]' "${COMPREPLY[@]}"
            """;
        using Process bash = Process.Start(new ProcessStartInfo("bash", ["--norc", "-c", script]) { RedirectStandardOutput = true })!;
        string output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        bash.ExitCode.Should().Be(0);
        output.Should().Be("[5:complete--:last-contact:IND:][two]");
    }
}
