namespace Summit.Domain;

/// <summary>Whether two values of a property are the same, and what they say together.</summary>
/// <remarks>The same for either order of the two.</remarks>
internal delegate bool SameValue<T>(T one, T other, out T both);
