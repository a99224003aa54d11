namespace Summit.Domain.Tests;

/// <summary>A representative in plain words: whether there, the rank of the band (0: unknown), the portfolios.</summary>
internal sealed record RawPerson(Truth There, int Rank, string[] Portfolios);

/// <summary>A contact in plain words, an empty word for what is not recorded.</summary>
internal sealed record RawContact
{
    public required string First { get; init; }

    public required string Second { get; init; }

    public required RawDays Days { get; init; }

    public required Truth Occurred { get; init; }

    public required string Directness { get; init; }

    public string Modality { get; init; } = "";

    public bool IsMessage { get; init; }

    public string Substance { get; init; } = "";

    public string Confidentiality { get; init; } = "";

    public string Track { get; init; } = "";

    /// <summary>The topics that the record lists.</summary>
    public string[] Topics { get; init; } = [];

    public required RawPerson[] FirstSide { get; init; }

    public required RawPerson[] SecondSide { get; init; }

    public required string Record { get; init; }

    public string Parts { get; init; } = "";
}
