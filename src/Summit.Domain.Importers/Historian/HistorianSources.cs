namespace Summit.Domain.Importers;

/// <summary>The sources that records of the Office of the Historian cite.</summary>
internal static class HistorianSources
{
    /// <summary>The source of country ids.</summary>
    public static readonly SourceId Countries = "hs-countries";

    private static readonly Source[] All =
    [
        New("hs-travels", "Travels of the President and of the Secretary of State. Office of the Historian, United States Department of State", "travels"),
        New("hs-visits", "Visits by Foreign Leaders. Office of the Historian, United States Department of State", "visits"),
        New("hs-pocom", "Principal Officers and Chiefs of Mission. Office of the Historian, United States Department of State", "people"),
        New("hs-countries", "Country ids of the Office of the Historian, United States Department of State", "countries"),
    ];

    public static Source Of(SourceId id) => All.First(s => s.Id == id);

    private static Source New(SourceId id, string title, string page) =>
        Source.Create(id, SourceKind.Archive, title, default, "USA").FoundAt($"https://history.state.gov/{(page == "countries" ? "" : "departmenthistory/")}{page}");
}
