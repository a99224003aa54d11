using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary>What an import did not understand, as sentences on standard error.</summary>
internal static class ImportReport
{
    /// <summary>Says the counts, then the first of each list.</summary>
    /// <param name="call">Takes the sentences; ends with findings where something was left out.</param>
    /// <param name="imported">What was imported.</param>
    /// <param name="input">The files that it was imported from.</param>
    /// <param name="limit">How many lines each list has at most.</param>
    public static void Say(Call call, Imported imported, ImportFiles input, int limit)
    {
        call.Say($"Imported {(imported.Chronicle.Count > 0 ? imported.Chronicle : "nothing")}.");
        Each(call, "finding", [.. imported.Findings.Select(f => f.ToString())], limit);
        Each(call, "unmatched value", [.. imported.Unmatched.Select(u => u.ToString())], limit);
        Each(call, "field that no record shows", [.. imported.Unread.Select(u => u.ToString())], limit, "fields that no record shows");
        if (imported.Findings.Any(input.Misses))
        {
            call.EndsWith(ExitCode.Findings);
        }
    }

    private static void Each(Call call, string one, IReadOnlyList<string> lines, int limit, string? several = null)
    {
        if (lines.Count == 0)
        {
            return;
        }

        call.Say(lines.Count == 1 ? $"1 {one}:" : $"{lines.Count} {several ?? one + "s"}:");
        foreach (string line in lines.Take(limit))
        {
            call.Say($"  {line}");
        }

        if (lines.Count > limit)
        {
            call.Say($"  … and {lines.Count - limit} more: --limit {lines.Count} lists them all.");
        }
    }
}
