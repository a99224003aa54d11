namespace Summit.Domain;

/// <summary>A contact with what a filter says of it.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Match">Whether it took place and is what the filter asks for: true, or unknown.</param>
public readonly record struct CountedContact(Contact Contact, Truth Match);
