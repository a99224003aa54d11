namespace Summit.Domain;

/// <summary>One tenure with what it says of a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record IncumbentTenure
{
    internal IncumbentTenure(TenureId tenure, PersonId person, OfficeId office, Truth holds, DayBounds span) =>
        (Tenure, Person, Office, Holds, Span) = (tenure, person, office, holds, span);

    /// <summary>Which tenure.</summary>
    public TenureId Tenure { get; }

    /// <summary>Whose.</summary>
    public PersonId Person { get; }

    /// <summary>Of which office.</summary>
    public OfficeId Office { get; }

    /// <summary>Whether the person held the office on the day by this tenure: true or unknown.</summary>
    public Truth Holds { get; }

    /// <summary>The tenure's days as the reading takes them, before the other tenures of the office narrow them.</summary>
    public DayBounds Span { get; }
}
