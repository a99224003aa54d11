namespace Summit.Domain.Tests;

/// <summary>Tests that measure what is retained run alone, because what others allocate would count.</summary>
[CollectionDefinition("memory", DisableParallelization = true)]
public sealed class MeasuredAlone;
