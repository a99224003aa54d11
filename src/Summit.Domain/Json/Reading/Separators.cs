namespace Summit.Domain.Json;

/// <summary>The commas between values: one too many or too few is told and forgiven.</summary>
internal struct Separators
{
    private bool hasValue;
    private bool hasComma;

    /// <summary>Whether a value that stood here would lack the comma before it.</summary>
    public readonly bool IsCommaMissing => hasValue && !hasComma;

    /// <summary>Takes a comma (false) or the closing bracket (true); null at anything else.</summary>
    public bool? Take(byte mark, char closing, out string? problem)
    {
        bool isComma = mark == ',';
        problem = isComma && (!hasValue || hasComma) ? "There is a comma too many."
            : mark == closing && hasComma ? "There is a comma too many before this bracket."
            : null;
        hasComma |= isComma;
        return isComma ? false : mark == closing ? true : null;
    }

    /// <summary>Takes a value.</summary>
    /// <returns>What is wrong with the commas before it; null if nothing is.</returns>
    public string? TakeValue()
    {
        string? problem = hasValue && !hasComma ? "A comma is missing before this value." : null;
        (hasValue, hasComma) = (true, false);
        return problem;
    }
}
