namespace Summit.Domain;

/// <summary>A property as resolved.</summary>
/// <param name="Value">The value; the default when unknown.</param>
/// <param name="DecidedBy">Which rule gave it.</param>
/// <param name="Asserted">Who asserts it; of different values, all of them.</param>
/// <param name="Denied">Who denies it.</param>
/// <param name="IsUnknown">Whether claims leave it open. A value that was never recorded does not count as unknown.</param>
internal readonly record struct Resolved<T>(T Value, DecidedBy DecidedBy, IReadOnlyList<Testimony> Asserted, IReadOnlyList<Testimony> Denied, bool IsUnknown = false)
{
    public static Resolved<T> Recorded(T value, DecidedBy basis = DecidedBy.NoClaim) => new(value, basis, [], []);

    /// <summary>Whether claims say different things of it.</summary>
    public bool IsDisputed => DecidedBy == DecidedBy.DifferentValues || (Asserted.Count > 0 && Denied.Count > 0);
}
