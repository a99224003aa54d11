namespace Summit.Domain.Importers;

/// <summary>The portfolio that the role or sector of an actor tells.</summary>
internal static class EventSectors
{
    private static readonly Lookup Known = Lookup.Of([.. OwnTable.Read("event-sectors.tsv").Select(r => (r["sector"], r["portfolio"]))]);

    /// <summary>The portfolio of a role such as <c>MIL</c>, or of the first known one of a list of sectors; the default where none is known.</summary>
    public static Portfolio Of(string sectors) =>
        sectors.Split(',', StringSplitOptions.TrimEntries).Select(Known.Find).FirstOrDefault(p => p is not null) is { } found ? Portfolio.Parse(found) : default;
}
