namespace Summit.Domain;

/// <summary>Which policy decided.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Parameters">With what it was made, such as a list of sources; empty for a policy without parameters.</param>
public sealed record PolicyDefinition(string Name, int Version, string Parameters = "")
{
    internal static PolicyDefinition? Of(Policy? policy) => policy is null ? null : new(policy.Name, policy.Version, policy.Parameters);

    /// <summary>Name, parameters and version.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}{(Parameters.Length > 0 ? ":" : "")}{Parameters} (version {Version})");
}
