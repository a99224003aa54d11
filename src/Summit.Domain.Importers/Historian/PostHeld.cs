namespace Summit.Domain.Importers;

/// <summary>One tenure as a file of posts tells it.</summary>
/// <param name="Id">Its id in the source.</param>
/// <param name="Person">The id of the person.</param>
/// <param name="Name">The name of the person; empty where the file does not give it.</param>
/// <param name="Role">The id of the role.</param>
/// <param name="Office">The office, as part of an id.</param>
/// <param name="Title">What the office is called.</param>
/// <param name="Category">The category of the role; empty where there is none.</param>
/// <param name="Start">The first day, as the source writes it.</param>
/// <param name="End">The last day, as the source writes it.</param>
internal sealed record PostHeld(string Id, string Person, string Name, string Role, string Office, string Title, string Category, string Start, string End);
