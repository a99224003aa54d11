namespace Summit.Domain.Testing;

/// <summary>Tries a law on random scenes and shows the smallest one found that breaks it.</summary>
internal static class RandomLaw
{
    /// <summary>Tries a law.</summary>
    /// <param name="policy">The policy that the law speaks of.</param>
    /// <param name="name">The method that checks the law.</param>
    /// <param name="sentence">The law.</param>
    /// <param name="broken">How a scene breaks it, in words; null if it does not. It draws all that it draws from the random numbers given.</param>
    /// <param name="scenes">How many scenes are tried.</param>
    /// <param name="seed">Which scenes.</param>
    public static void Check(Policy policy, string name, string sentence, Func<Told, Random, string?> broken, int scenes, int seed)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (scenes < 1)
        {
            throw new ArgumentException("A law is tried on one scene at least.", nameof(scenes));
        }

        for (int i = 0; i < scenes; i++)
        {
            // Each scene has numbers of its own, so that one is the same however many are tried.
            int own = unchecked((seed * 1_000_003) + i);
            Told told = RandomTold.Of(new(own), claims: Math.Min(7, i / 20));
            if (broken(told, new(own)) is not null)
            {
                Told small = Smallest(told, t => broken(t, new(own)) is not null);
                throw new ExpectationException(
                    $"Expected of '{policy}': {sentence}.\nFound: {broken(small, new(own)) ?? "a policy that decides otherwise when it is asked again"}.\nThe record:\n{small}\n"
                    + $"To try it again: {nameof(PolicyLaws)}.{name}(policy, scenes: {i + 1}, seed: {seed})");
            }
        }
    }

    private static Told Smallest(Told told, Func<Told, bool> breaks) =>
        told.Smaller().FirstOrDefault(breaks) is { } smaller ? Smallest(smaller, breaks) : told;
}
