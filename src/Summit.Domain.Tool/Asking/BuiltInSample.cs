namespace Summit.Domain.Tool;

/// <summary>One record that is in the tool.</summary>
/// <param name="Name">The word for it.</param>
/// <param name="Day">The day on which it is asked unless said otherwise.</param>
/// <param name="Read">Reads it; only the first call does.</param>
internal sealed record BuiltInSample(string Name, LocalDate Day, Func<Chronicle> Read);
