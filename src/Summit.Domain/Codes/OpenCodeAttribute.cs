namespace Summit.Domain;

/// <summary>
/// Marks a vocabulary. Its file lists the words, as static properties in order; the build adds what every vocabulary has in common:
/// the members of <see cref="ICode{TSelf}"/> and those for parsing. Written by <c>Summit.Domain.Generation</c>, to be read in the build's folder <c>generated</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class OpenCodeAttribute : Attribute;
