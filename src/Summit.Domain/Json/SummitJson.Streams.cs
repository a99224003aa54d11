using System.IO.Pipelines;

namespace Summit.Domain.Json;

/// <summary>Documents from streams and pipes, in a buffer not much larger than the largest record, and to them.</summary>
public static partial class SummitJson
{
    /// <summary>Reads as much of a chronicle as can be read; whatever is wrong is in the findings of the result.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public static ReadResult TryRead(ReadOnlySpan<byte> utf8, ReadLimits limits) => Whole(new DocumentReader(NotNull(limits)), utf8);

    /// <summary>Reads as much of a chronicle as can be read from a stream, to its end. The stream is left open.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult TryRead(Stream utf8, ReadLimits? limits = null) => Pumped(new DocumentReader(limits ?? ReadLimits.Default), utf8);

    /// <summary>Reads as much of a chronicle as can be read from a stream, to its end. The stream is left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Task<ReadResult> TryReadAsync(Stream utf8, CancellationToken cancellationToken = default) => TryReadAsync(utf8, ReadLimits.Default, cancellationToken);

    /// <inheritdoc cref="TryReadAsync(Stream, CancellationToken)"/>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="limits"/> is null.</exception>
    public static Task<ReadResult> TryReadAsync(Stream utf8, ReadLimits limits, CancellationToken cancellationToken = default) =>
        PumpedAsync(new DocumentReader(NotNull(limits)), utf8, cancellationToken);

    /// <summary>Reads as much of a chronicle as can be read from a pipe, to its end. The pipe is not completed.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<ReadResult> TryReadAsync(PipeReader utf8, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        PumpedAsync(new DocumentReader(limits ?? ReadLimits.Default), AsStream(utf8), cancellationToken);

    /// <summary>Writes a chronicle as <see cref="WriteUtf8(Chronicle)"/> does, record by record. The stream is flushed and left open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream utf8, Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(chronicle);
        foreach (ReadOnlyMemory<byte> piece in CanonicalDocument.Pieces(chronicle))
        {
            utf8.Write(piece.Span);
        }

        utf8.Flush();
    }

    /// <summary>Writes a chronicle as <see cref="WriteUtf8(Chronicle)"/> does, record by record. The stream is flushed and left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="chronicle"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static Task WriteAsync(Stream utf8, Chronicle chronicle, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(chronicle);
        return WriteAllAsync(utf8, CanonicalDocument.Pieces(chronicle), cancellationToken);
    }

    /// <summary>Writes a chronicle as <see cref="WriteUtf8(Chronicle)"/> does, record by record. The pipe is flushed and not completed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="chronicle"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task WriteAsync(PipeWriter utf8, Chronicle chronicle, CancellationToken cancellationToken = default) => WriteAsync(AsStream(utf8), chronicle, cancellationToken);

    private static async Task WriteAllAsync(Stream utf8, IEnumerable<ReadOnlyMemory<byte>> pieces, CancellationToken cancellationToken)
    {
        foreach (ReadOnlyMemory<byte> piece in pieces)
        {
            await utf8.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }

        await utf8.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ReadResult Whole(PieceReader reader, ReadOnlySpan<byte> utf8)
    {
        reader.Read(utf8, final: true);
        return reader.Result();
    }

    private static ReadResult Pumped(PieceReader reader, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        for (Pump pump = new(reader); !pump.IsDone;)
        {
            pump.Read(utf8);
        }

        return reader.Result();
    }

    private static Task<ReadResult> PumpedAsync(PieceReader reader, Stream utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read();

        async Task<ReadResult> Read()
        {
            for (Pump pump = new(reader); !pump.IsDone;)
            {
                await pump.ReadAsync(utf8, cancellationToken).ConfigureAwait(false);
            }

            return reader.Result();
        }
    }

    private static Stream AsStream(PipeReader utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return utf8.AsStream(leaveOpen: true);
    }

    private static Stream AsStream(PipeWriter utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return utf8.AsStream(leaveOpen: true);
    }

    private static ReadLimits NotNull(ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return limits;
    }
}
