using System.Globalization;

namespace Summit.Domain;

/// <summary>Statements that declare more points than are listed.</summary>
internal static class CheckStatements
{
    public static IEnumerable<Finding> Of(Chronicle chronicle) => chronicle.Statements
        .Where(s => s.DeclaredPoints > s.Points.Count)
        .Select(s => FindingCode.PointsIncomplete.In(s.Id, string.Create(CultureInfo.InvariantCulture, $"{s.DeclaredPoints} points declared, {s.Points.Count} listed."), "$.points"));
}
