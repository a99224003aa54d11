namespace Summit.Domain;

/// <summary>What tells how much it holds, whatever it holds, so that asking makes nothing.</summary>
internal interface ICounted
{
    int Count { get; }
}
