namespace Summit.Domain.Importers;

/// <summary>Why a record cannot be, for a reader who knows the input and not the code.</summary>
internal static class Reason
{
    /// <summary>The message of an exception without the name of a parameter behind it.</summary>
    public static string Of(Exception problem)
    {
        int at = problem is ArgumentException { ParamName: { } name } ? problem.Message.LastIndexOf($" (Parameter '{name}')", StringComparison.Ordinal) : -1;
        return at < 0 ? problem.Message : problem.Message[..at];
    }
}
