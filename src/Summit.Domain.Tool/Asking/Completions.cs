using System.CommandLine;
using System.CommandLine.Completions;
using Summit.Domain.Samples;

namespace Summit.Domain.Tool;

/// <summary>What can stand for the last word of a line.</summary>
internal static class Completions
{
    /// <summary>All that begins as the last word does: verbs, options of a verb, the words of an option, the parties of the sample.</summary>
    /// <param name="root">The command with its verbs.</param>
    /// <param name="words">The words after its name; the last one may be empty.</param>
    public static IReadOnlyList<string> Of(Command root, IReadOnlyList<string> words)
    {
        string begun = words.Count > 0 ? words[^1] : "";
        Command? verb = words.Count > 1 ? root.Subcommands.FirstOrDefault(c => c.Name == words[0]) : null;
        string before = words.Count > 1 ? words[^2] : "";
        IEnumerable<string> possible = verb is null ? root.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).Concat(root.Options.Select(o => o.Name))
            : verb.Options.FirstOrDefault(o => o.Name == before && o.Arity.MaximumNumberOfValues > 0) is { } option ? Values(option, begun)
            : verb.Options.Select(o => o.Name).Concat(verb.Arguments.SelectMany(Values));
        return [.. possible.Where(w => w.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct()];
    }

    // Of several words with commas between them only the last is completed.
    private static IEnumerable<string> Values(Option option, string begun)
    {
        string written = begun[..(begun.LastIndexOf(',') + 1)];
        return option.GetCompletions(CompletionContext.Empty).Select(c => written + c.Label);
    }

    private static IEnumerable<string> Values(Argument argument) => argument.Name is "A" or "B"
        ? Sample.IndiaPakistan.Parties.Select(p => p.Id.Value)
        : argument.GetCompletions(CompletionContext.Empty).Select(c => c.Label);
}
