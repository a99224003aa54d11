namespace Summit.Domain.Tool;

/// <summary>The compressed bytes of a file are broken or cut off.</summary>
internal sealed class BrokenCompressionException(Exception cause) : IOException(cause.Message, cause);
