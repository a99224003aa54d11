namespace Summit.Domain.Tool;

/// <summary>Two parties in the order in which they were named.</summary>
internal readonly record struct Pair(PartyId A, PartyId B)
{
    public Dyad Dyad => Domain.Dyad.Of(A, B);
}
