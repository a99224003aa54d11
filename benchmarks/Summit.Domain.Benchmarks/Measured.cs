using System.Globalization;

namespace Summit.Domain.Benchmarks;

/// <summary>One line of a table of measurements.</summary>
/// <param name="Bar">The bar that it belongs to, such as P6; empty for none.</param>
/// <param name="What">What is measured, and against what.</param>
/// <param name="Must">The greatest value that is good enough; null where nothing is demanded.</param>
/// <param name="Value">What was measured; null where a test says it and no clock.</param>
/// <param name="Note">By what else it can be judged.</param>
internal sealed record Measured(string Bar, string What, double? Must, double? Value, string Note)
{
    public static string Heading => "| bar | what | must | measured | holds | beside it |\n|---|---|---|---|---|---|";

    /// <summary>The line in Markdown.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Bar} | {What} | {(Must is { } must ? $"≤ {must:0.###}" : "")} | {Value:N3} | {(Must is null || Value is null ? "" : Value <= Must ? "yes" : "no")} | {Note} |");
}
