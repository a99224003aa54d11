namespace Summit.Domain.Benchmarks;

/// <summary>Two ways are only timed against each other when they answer alike.</summary>
internal static class Answers
{
    public static void Same(string what, long ours, long theirs)
    {
        if (ours != theirs)
        {
            throw new InvalidOperationException($"The answers differ for {what}: {ours} and {theirs}.");
        }
    }
}
