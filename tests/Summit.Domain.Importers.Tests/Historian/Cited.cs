namespace Summit.Domain.Importers.Tests;

/// <summary>The citations of records of any type.</summary>
internal static class Cited
{
    /// <summary>The citations of a record; of a source, which is where the others come from, one to itself.</summary>
    public static IReadOnlyList<Citation> By(IRecord record) => record switch
    {
        Party r => r.Citations,
        Person r => r.Citations,
        Office r => r.Citations,
        Tenure r => r.Citations,
        Forum r => r.Citations,
        Session r => r.Citations,
        Meeting r => r.Citations,
        Escalation r => r.Citations,
        Statement r => r.Citations,
        Claim r => r.Citations,
        Source r => [Citation.Of(r.Id, "itself")],
        _ => [],
    };
}
