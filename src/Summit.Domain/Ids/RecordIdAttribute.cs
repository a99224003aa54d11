namespace Summit.Domain;

/// <summary>
/// Marks a typed id. The build adds what every id has in common: the members of <see cref="IId{TSelf}"/>, parsing, the conversion from text, and order.
/// Written by <c>Summit.Domain.Generation</c>, to be read in the build's folder <c>generated</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class RecordIdAttribute : Attribute;
