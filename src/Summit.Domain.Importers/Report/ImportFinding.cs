namespace Summit.Domain.Importers;

/// <summary>Something wrong in an input, with its place. Findings are collected, not thrown.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Problem">What kind of thing is wrong.</param>
/// <param name="Message">What was found, in a sentence.</param>
/// <param name="Where">Where in the input.</param>
public sealed record ImportFinding(ImportProblem Problem, string Message, InputPlace Where)
{
    /// <summary>Whether something of the input was left out: a file, a record, or a value of a record. It was not where a missing record is made of what is known, or where records of one id are told apart.</summary>
    public bool LeavesOut => Problem is not (ImportProblem.MissingRecord or ImportProblem.SharedId);

    /// <summary>Place and message in one line.</summary>
    public override string ToString() => $"{Where}: {Message}";
}
