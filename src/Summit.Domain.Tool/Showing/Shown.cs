namespace Summit.Domain.Tool;

/// <summary>Findings as lines for people.</summary>
internal static class Shown
{
    // A path can be as long as the names in a file.
    private const int LongestPlace = 200;

    /// <summary>Code, severity and place.</summary>
    public static string Head(Finding finding) => $"{finding.Code} {Plain.Word(finding.Severity)} {Plain.Cut(finding.Where.ToString(), LongestPlace)}".TrimEnd();

    /// <summary>The finding in one line.</summary>
    public static string Of(Finding finding) => $"{Head(finding)}: {finding.Message}";
}
