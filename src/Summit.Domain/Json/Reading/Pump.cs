namespace Summit.Domain.Json;

/// <summary>Carries a stream through a reader in a buffer that is never much larger than the largest record.</summary>
internal sealed class Pump(PieceReader reader)
{
    private const int Least = 1 << 16;

    private byte[] buffer = new byte[Least];
    private int held;
    private int wanted = 1;

    /// <summary>Whether the stream has ended.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Reads on until there is more to read in the buffer.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public void Read(Stream stream) => Take(stream.Read(Free().Span));

    /// <inheritdoc cref="Read"/>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async ValueTask ReadAsync(Stream stream, CancellationToken cancellationToken) =>
        Take(await stream.ReadAsync(Free(), cancellationToken).ConfigureAwait(false));

    private Memory<byte> Free()
    {
        if (held == buffer.Length)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        return buffer.AsMemory(held);
    }

    private void Take(int count)
    {
        held += count;
        IsDone = count == 0;
        if (held < wanted && !IsDone)
        {
            return;
        }

        int read = reader.Read(buffer.AsSpan(0, held), IsDone);
        buffer.AsSpan(read, held - read).CopyTo(buffer);
        held -= read;

        // A value that is not whole is looked at again when twice as much is there, a line at once: it remembers how far it was searched.
        wanted = reader.LooksAgain ? 2 * held : 1;
    }
}
