namespace Summit.Domain;

/// <summary>A property as resolved.</summary>
/// <param name="Value">The value; the default when unknown.</param>
/// <param name="Basis">Which rule gave it.</param>
/// <param name="Asserted">Who asserts it; of different values, all of them.</param>
/// <param name="Denied">Who denies it.</param>
/// <param name="IsUnknown">Whether claims leave it open. A value that is simply not recorded is none that is unknown.</param>
internal readonly record struct Resolved<T>(T Value, Basis Basis, IReadOnlyList<Testimony> Asserted, IReadOnlyList<Testimony> Denied, bool IsUnknown = false)
{
    public static Resolved<T> Recorded(T value, Basis basis = Basis.NoClaim) => new(value, basis, [], []);

    /// <summary>Whether claims say different things of it.</summary>
    public bool IsDisputed => Basis == Basis.DifferentValues || (Asserted.Count > 0 && Denied.Count > 0);
}
