namespace Summit.Domain;

/// <summary>What is asked of one party's side.</summary>
/// <remarks>Equal when both members are equal; no order.</remarks>
/// <param name="Party">The party. Of a dyad without it, nothing is asked.</param>
/// <param name="Side">What is asked of its side.</param>
/// <exception cref="ArgumentNullException"><paramref name="Side"/> is null.</exception>
public sealed record NamedSide(PartyId Party, SideFilter Side)
{
    /// <summary>What is asked of its side.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public SideFilter Side { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Side ?? throw new ArgumentNullException(nameof(Side));
}
