namespace Summit.Domain;

/// <summary>From a chronicle to a reading.</summary>
public static class ReadingExtensions
{
    /// <summary>The chronicle under a policy, as known by a day.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="policy">How claims become facts.</param>
    /// <param name="knownBy">Claims published after this day are not used; null for no limit.</param>
    /// <param name="levels">At which level a person counts who is named without an office; by tenure if left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> or <paramref name="policy"/> is null.</exception>
    public static Reading Under(this Chronicle chronicle, Policy policy, LocalDate? knownBy = null, LevelRule levels = LevelRule.ByTenure)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentNullException.ThrowIfNull(policy);
        return new(chronicle, policy, knownBy, levels);
    }
}
