namespace Summit.Domain.Importers;

/// <summary>What the status of an event tells.</summary>
internal static class PopoloStatus
{
    private static readonly Lookup Words = Lookup.Of([.. OwnTable.Read("event-status.tsv").Select(r => (r["status"], r["means"]))]);

    /// <summary>A plan or an occurrence; neither where the table does not know the status.</summary>
    public static (Plan Plan, Occurrence Occurrence) Of(string status)
    {
        string word = Words.Find(status) ?? "";
        return (Plan.TryParse(word, out Plan plan) && plan.IsKnown ? plan : default, Occurrence.TryParse(word, out Occurrence occurrence) && occurrence.IsKnown ? occurrence : default);
    }
}
