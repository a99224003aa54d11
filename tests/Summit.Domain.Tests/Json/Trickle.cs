namespace Summit.Domain.Tests;

/// <summary>A stream that can only be read, forward.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public abstract override int Read(Span<byte> buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Gives a text a few bytes at a time.</summary>
internal sealed class Trickle(byte[] text, int each) : ReadOnlyStream
{
    private int at;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Math.Min(each, buffer.Length), text.Length - at);
        text.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count;
    }
}
