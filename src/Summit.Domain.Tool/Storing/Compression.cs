namespace Summit.Domain.Tool;

/// <summary>How the bytes of a file are compressed.</summary>
internal enum Compression
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By gzip; its first two bytes tell.</summary>
    Gzip,

    /// <summary>By Brotli, which has no such bytes; the ending <c>.br</c> of the name tells.</summary>
    Brotli,
}
