namespace Summit.Domain.Json;

/// <summary>Lines and columns of a text, counted forward only.</summary>
internal ref struct Lines(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> text = text;
    private int seen;
    private int lineStart;
    private long line = 1;

    /// <summary>The line and the column of a byte, both counted from 1. Bytes are asked for in ascending order.</summary>
    public (long Line, long Column) At(int position)
    {
        position = Math.Min(position, text.Length);
        while (seen < position)
        {
            int next = text[seen..position].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            seen += next + 1;
            lineStart = seen;
            line++;
        }

        seen = Math.Max(seen, position);
        return (line, position - lineStart + 1);
    }
}
