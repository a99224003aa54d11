namespace Summit.Domain;

/// <summary>One tenure with what it says of a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Tenure">Which tenure.</param>
/// <param name="Person">Whose.</param>
/// <param name="Office">Of which office.</param>
/// <param name="Holds">Whether the person held the office on the day by this tenure: true or unknown.</param>
/// <param name="Span">The tenure's days as the reading takes them, before the other tenures of the office narrow them.</param>
public sealed record IncumbentTenure(TenureId Tenure, PersonId Person, OfficeId Office, Truth Holds, DayBounds Span);
