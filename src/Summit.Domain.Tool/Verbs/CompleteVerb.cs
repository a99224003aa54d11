using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit complete -- WORD…</c>: what can stand for the last of the words after <c>summit</c>; asked by the scripts of <see cref="CompletionVerb"/>.</summary>
internal sealed class CompleteVerb : Verb
{
    private readonly Argument<string[]> words = new("WORD") { Description = "The words after summit, the last one as far as it is written.", Arity = ArgumentArity.ZeroOrMore };

    public CompleteVerb()
        : base("complete", "What can stand for the last word of a line; for scripts.")
    {
        Hidden = true;
        Arguments.Add(words);
    }

    public override string Topic => "The command itself";

    public override IReadOnlyList<string> Examples => ["summit complete -- last-contact IND PAK --ba"];

    public override ExitCode Answer(Call call)
    {
        foreach (string word in Completions.Of(call.Root, call.Get(words) ?? []))
        {
            call.Output.WriteLine(word);
        }

        return call.ExitCode;
    }
}
