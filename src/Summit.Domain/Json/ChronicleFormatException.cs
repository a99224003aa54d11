namespace Summit.Domain.Json;

/// <summary>A document is not a chronicle, or a record breaks a rule. The only exception that reading throws for what it reads.</summary>
public sealed class ChronicleFormatException : Exception
{
    /// <summary>Carries all findings of the text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public ChronicleFormatException(IReadOnlyList<Finding> findings)
        : base(Describe(findings)) => Findings = ValueList.Of(findings);

    /// <summary>Everything that was found, errors and others, in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Describe(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Finding[] errors = [.. findings.Where(f => f.Severity == Severity.Error)];
        string first = errors.Length > 0 ? $"{errors[0]} {errors[0].Remedy}" : "The document is not a chronicle.";
        return errors.Length > 1 ? $"{first} ({errors.Length - 1} more)" : first;
    }
}
