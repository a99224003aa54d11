namespace Summit.Domain;

/// <summary>Kleene's strong three-valued logic over <see cref="Truth"/>.</summary>
public static class Kleene
{
    /// <summary>True if both are true, false if one is false, else unknown.</summary>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>True if one is true, false if both are false, else unknown.</summary>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>The opposite; the opposite of unknown is unknown.</summary>
    public static Truth Not(this Truth truth) => (Truth)(-(int)truth);

    /// <summary><see cref="Truth.True"/> or <see cref="Truth.False"/>.</summary>
    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;

    /// <summary>True if all are true (also when there is none), false if one is false, else unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="truths"/> is null.</exception>
    public static Truth All(this IEnumerable<Truth> truths) => truths.Aggregate(Truth.True, And);

    /// <summary>True if one is true, false if all are false (also when there is none), else unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="truths"/> is null.</exception>
    public static Truth Any(this IEnumerable<Truth> truths) => truths.Aggregate(Truth.False, Or);
}
