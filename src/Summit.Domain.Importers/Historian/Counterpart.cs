namespace Summit.Domain.Importers;

/// <summary>Somebody whom a text says that its subject met.</summary>
/// <param name="Text">The words of the text: <c>Prime Minister Boris Johnson</c>.</param>
/// <param name="Level">What the title means.</param>
/// <param name="Labels">Which parties the words name; empty where they name none.</param>
/// <param name="Elsewhere">Whether the words name an organisation, or somebody who is in no office.</param>
internal sealed record Counterpart(string Text, Level Level, IReadOnlyList<PartyId> Labels, bool Elsewhere);
