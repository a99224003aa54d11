using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit completion SHELL</c>: a script that lets a shell complete verbs, options and words.</summary>
internal sealed class CompletionVerb : Verb
{
    private readonly Argument<string> shell = new("SHELL") { Description = $"One of {string.Join(", ", CompletionScripts.Shells)}." };

    public CompletionVerb()
        : base("completion", "A script that lets a shell complete verbs, options and words.")
    {
        Arguments.Add(shell);
        shell.CompletionSources.Add([.. CompletionScripts.Shells]);
    }

    public override string Topic => "The command itself";

    public override IReadOnlyList<string> Examples =>
    [
        "summit completion bash",
        "summit completion pwsh",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Write it where the shell looks: bash ~/.local/share/bash-completion/completions/summit, zsh a file _summit in a folder of $fpath, fish ~/.config/fish/completions/summit.fish, pwsh $PROFILE.",
        "The scripts ask 'summit complete', which takes the words of a line and answers with one word a line that can stand for the last.",
    ];

    public override ExitCode Answer(Call call)
    {
        string asked = call.Get(shell)!;
        string script = CompletionScripts.Of(asked)
            ?? throw new UsageException($"There is no script for the shell '{Plain.Quote(asked)}'{Nearest.Hint(asked, CompletionScripts.Shells)} Known are {string.Join(", ", CompletionScripts.Shells)}.");
        call.Output.WriteLine(script);
        return call.ExitCode;
    }
}
