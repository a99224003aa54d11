namespace Summit.Domain.Mutants;

/// <summary>Which mutants are tried.</summary>
internal static class Choice
{
    /// <summary>At most as many of each room as asked, at most one of a line, the first of every room before the second of any. A change that does not compile is passed over.</summary>
    public static IReadOnlyList<Mutant> Of(Core core, Options options) =>
        [.. core.Files.SelectMany(Changes.Of).GroupBy(m => m.Room).Where(r => r.Key.StartsWith(options.Room, StringComparison.Ordinal)).OrderBy(r => r.Key, StringComparer.Ordinal)
            .SelectMany(room => Shuffled([.. room], options.Seed).DistinctBy(m => (m.Tree.FilePath, m.Line)).Where(core.Compiles).Take(options.PerRoom).Index())
            .OrderBy(m => m.Index).Select(m => m.Item)];

    private static Mutant[] Shuffled(Mutant[] mutants, int seed)
    {
        // Not for secrets: the same seed has to choose the same places on every machine.
#pragma warning disable CA5394
        new Random(seed).Shuffle(mutants);
#pragma warning restore CA5394
        return mutants;
    }
}
