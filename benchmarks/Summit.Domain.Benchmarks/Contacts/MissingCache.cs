namespace Summit.Domain.Benchmarks;

/// <summary>A walk through memory in which each step waits for the one before: what a question costs that touches memory once.</summary>
internal sealed class MissingCache
{
    private readonly int[] next;
    private int at;

    /// <param name="bytes">How large the memory is.</param>
    public MissingCache(long bytes)
    {
        next = new int[Math.Max(16, bytes / sizeof(int))];
        for (int i = 0; i < next.Length; i++)
        {
            next[i] = i;
        }

        // Sattolo's shuffle leaves one cycle through all places.
        Random random = new(3);
        for (int i = next.Length - 1; i > 0; i--)
        {
            int other = random.Next(i);
            (next[i], next[other]) = (next[other], next[i]);
        }
    }

    public void Follow(int steps)
    {
        for (int i = 0; i < steps; i++)
        {
            at = next[at];
        }
    }
}
