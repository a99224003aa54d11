namespace Summit.Domain.Json;

/// <summary>A record that could not be read.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Json">Its JSON, byte for byte.</param>
/// <param name="Where">Where it began.</param>
public sealed record RejectedRecord(string Json, FindingPlace Where);
