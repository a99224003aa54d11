namespace Summit.Domain;

/// <summary>A party's delegation as a reading takes it.</summary>
/// <param name="Party">Which party.</param>
/// <param name="Reply">What it answered to the invitation.</param>
/// <param name="Delegates">Its representatives; empty when nobody is recorded.</param>
internal sealed record ResolvedDelegation(PartyId Party, Reply Reply, IReadOnlyList<ResolvedDelegate> Delegates);
