namespace Summit.Domain.Json;

/// <summary>A line of a text and a byte in it, both counted from 1.</summary>
internal readonly record struct TextPlace(long Line, long Column)
{
    public static TextPlace Start { get; } = new(1, 1);

    /// <summary>The place after some text that begins here.</summary>
    public TextPlace After(ReadOnlySpan<byte> passed)
    {
        int last = passed.LastIndexOf((byte)'\n');
        return last < 0 ? new(Line, Column + passed.Length) : new(Line + passed.Count((byte)'\n'), passed.Length - last);
    }
}
