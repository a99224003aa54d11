namespace Summit.Domain.Importers;

/// <summary>What a free text tells of a stay.</summary>
/// <param name="Counterparts">Whom the subject met, in the order of the text.</param>
/// <param name="ToTheGovernment">Whether it calls the stay a state, official or working visit.</param>
/// <param name="BeforeOffice">Whether it says that the subject was not yet in office.</param>
/// <param name="Attended">The events that the subject attended, in the words of the text.</param>
internal sealed record Told(IReadOnlyList<Counterpart> Counterparts, bool ToTheGovernment, bool BeforeOffice, IReadOnlyList<string> Attended);
