using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>Findings for people: how many of each code, then the gravest one by one.</summary>
internal static class FindingsPage
{
    /// <param name="page">Where.</param>
    /// <param name="read">What was read, and what could not be.</param>
    /// <param name="all">All findings.</param>
    /// <param name="wanted">Those that are asked for.</param>
    /// <param name="limit">How many of these are listed.</param>
    public static void Show(Page page, ReadResult read, IReadOnlyList<Finding> all, IReadOnlyList<Finding> wanted, int limit)
    {
        string unreadable = read.Rejected.Count > 0 ? $", {Plain.Number(read.Rejected.Count, "record")} unreadable" : "";
        page.Say($"{Sum(all)} in {Plain.Number(read.Chronicle.Count, "record")}{unreadable}.");
        if (wanted.Count == 0)
        {
            return;
        }

        page.Line();
        Table codes = Table.Of("!code", "!severity", "!findings", "meaning");
        foreach (IGrouping<FindingCode, Finding> code in wanted.GroupBy(f => f.Code).OrderByDescending(g => g.Key.Severity).ThenBy(g => g.Key.Code, StringComparer.Ordinal))
        {
            codes.With(code.Key.Code, Plain.Word(code.Key.Severity), $"{code.Count()}", code.Key.Meaning);
        }

        page.Show(codes);
        foreach (Finding finding in wanted.OrderByDescending(f => f.Severity).Take(limit))
        {
            page.Line();
            page.Title(Shown.Head(finding));
            page.Indented(finding.Message);
            page.Indented($"Remedy: {finding.Remedy}");
        }

        if (wanted.Count > limit)
        {
            page.Line();
            page.Say($"… and {wanted.Count - limit} more: --limit {wanted.Count} lists them all.");
        }
    }

    private static string Sum(IReadOnlyList<Finding> findings) => findings.Count == 0
        ? "No findings"
        : string.Join(", ", findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key).Select(g => Plain.Number(g.Count(), g.Key == Severity.Info ? "note" : Plain.Word(g.Key))));
}
