namespace Summit.Domain;

/// <summary>Which policy decided.</summary>
/// <remarks>Equal when both members are equal; no order.</remarks>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
public sealed record PolicyDefinition(string Name, int Version)
{
    internal static PolicyDefinition? Of(Policy? policy) => policy is null ? null : new(policy.Name, policy.Version);
}
