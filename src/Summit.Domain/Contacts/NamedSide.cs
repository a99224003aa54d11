namespace Summit.Domain;

/// <summary>What is asked of one party's side.</summary>
/// <remarks>Equal when both members are equal; no order.</remarks>
/// <param name="Party">The party. Of a dyad without it, nothing is asked.</param>
/// <param name="Side">What is asked of its side.</param>
public sealed record NamedSide(PartyId Party, SideFilter Side);
