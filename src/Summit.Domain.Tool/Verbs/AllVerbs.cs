namespace Summit.Domain.Tool;

/// <summary>Every verb, in the order of the alphabet.</summary>
internal static class AllVerbs
{
    public static IReadOnlyList<Verb> New() =>
    [
        new GoBetweensVerb(),
        new LastContactVerb(),
        new TimelineVerb(),
    ];
}
