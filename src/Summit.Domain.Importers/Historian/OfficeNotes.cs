namespace Summit.Domain.Importers;

/// <summary>What several files tell of one office.</summary>
internal sealed class OfficeNotes(Level level)
{
    private string title = "";

    /// <summary>The places that tell of the office.</summary>
    public CitedPlaces Places { get; } = new();

    /// <summary>Adds a title; of several the first in ordinal order stays.</summary>
    public void Called(string other) => title = title.Length == 0 || (other.Length > 0 && string.CompareOrdinal(other, title) < 0) ? other : title;

    public Office Record(OfficeId id)
    {
        Office office = Office.Create(id, HistorianRecords.Own, title, level.Band, level.Portfolios);
        return Places.Aggregate(level.Shared ? office.HeldByMany() : office, (o, place) => o.Citing(place.Source, place.Locator));
    }
}
