namespace Summit.Domain.Importers;

/// <summary>Something wrong in an input, with its place. Findings are collected, not thrown.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Problem">What kind of thing is wrong.</param>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Where">Where in the input.</param>
public sealed record ImportFinding(ImportProblem Problem, string Message, InputPlace Where)
{
    /// <summary>Place and message in one line.</summary>
    public override string ToString() => $"{Where}: {Message}";
}
