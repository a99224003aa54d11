namespace Summit.Domain;

/// <summary>Statements that declare more points than are listed.</summary>
internal static class CheckStatements
{
    public static IEnumerable<Finding> Of(Chronicle chronicle) => chronicle.Statements.Select(PointsFinding.Of).OfType<Finding>();
}
