namespace Summit.Domain.Importers;

/// <summary>A contact that rows of an event table tell of.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Contact">The contact. Its record is the id of the first of its rows in the source, with the name of the feed before it.</param>
/// <param name="Published">The day on which the first of its rows was added to the source; null where the source does not say. It is known from then on.</param>
/// <param name="Where">The first of its rows.</param>
public sealed record EventContact(Contact Contact, LocalDate? Published, InputPlace Where);
