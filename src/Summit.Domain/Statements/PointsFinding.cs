using System.Globalization;

namespace Summit.Domain;

/// <summary>That a statement declares more points than are listed.</summary>
internal static class PointsFinding
{
    /// <summary>The finding; null where nothing is missing.</summary>
    public static Finding? Of(Statement statement) => statement.DeclaredPoints > statement.Points.Count
        ? FindingCode.PointsIncomplete.In(statement.Id, string.Create(CultureInfo.InvariantCulture, $"{statement.DeclaredPoints} points declared, {statement.Points.Count} listed."), "$.points")
        : null;
}
