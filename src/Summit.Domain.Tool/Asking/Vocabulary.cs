namespace Summit.Domain.Tool;

/// <summary>A list of words that questions or records use.</summary>
/// <param name="Name">What it is called, in records too.</param>
/// <param name="Option">The option that takes its words; empty where none does.</param>
/// <param name="Words">The known words, in the order of the vocabulary.</param>
internal sealed record Vocabulary(string Name, string Option, IReadOnlyList<string> Words)
{
    /// <summary>The vocabulary of a type of code.</summary>
    public static Vocabulary Of<T>(string name, string option = "")
        where T : struct, ICode<T> => new(name, option, [.. T.Known.Select(c => c.Value)]);
}
