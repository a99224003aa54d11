using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;

namespace Summit.Domain.Json;

/// <summary>
/// The line form (NDJSON): a head, <c>{"format":"summit-records","version":1}</c>, then one record in each line, each with its member <c>$type</c>.
/// Lines end with a line feed; empty lines are passed over, and a head may stand again where texts were joined.
/// </summary>
public static partial class SummitJson
{
    /// <summary>What the member <c>format</c> says in the head of the line form.</summary>
    public const string LinesFormat = "summit-records";

    /// <summary>Reads as many records of the line form as can be read; whatever is wrong is in the findings of the result. A broken line loses only itself.</summary>
    /// <param name="utf8">The lines in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    public static ReadResult TryReadLines(ReadOnlySpan<byte> utf8, ReadLimits? limits = null) => Whole(new LineReader(limits ?? ReadLimits.Default), utf8);

    /// <inheritdoc cref="TryReadLines(ReadOnlySpan{byte}, ReadLimits)"/>
    /// <param name="lines">The lines.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static ReadResult TryReadLines(string lines, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return TryReadLines(Utf8Text.Of(lines).AsSpan(), limits);
    }

    /// <inheritdoc cref="TryReadLines(ReadOnlySpan{byte}, ReadLimits)"/>
    /// <remarks>The stream is read to its end and left open.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult TryReadLines(Stream utf8, ReadLimits? limits = null) => Pumped(new LineReader(limits ?? ReadLimits.Default), utf8);

    /// <inheritdoc cref="TryReadLines(Stream, ReadLimits)"/>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<ReadResult> TryReadLinesAsync(Stream utf8, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        PumpedAsync(new LineReader(limits ?? ReadLimits.Default), utf8, cancellationToken);

    /// <inheritdoc cref="TryReadLines(ReadOnlySpan{byte}, ReadLimits)"/>
    /// <remarks>The pipe is read to its end and not completed.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<ReadResult> TryReadLinesAsync(PipeReader utf8, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        TryReadLinesAsync(AsStream(utf8), limits, cancellationToken);

    /// <summary>Reads the line form line by line, in memory bounded by one line: every line that has a record or a finding.</summary>
    /// <param name="utf8">The lines in UTF-8, with or without a byte order mark. The stream is left open.</param>
    /// <param name="limits">How much is read at most; null for <see cref="ReadLimits.Default"/>. The number of findings is that of one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read; thrown while the lines are enumerated.</exception>
    public static IEnumerable<RecordLine> ReadLines(Stream utf8, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read();

        IEnumerable<RecordLine> Read()
        {
            Queue<RecordLine> lines = new();
            Pump pump = new(new LineReader(limits ?? ReadLimits.Default, lines.Enqueue));
            while (!pump.IsDone)
            {
                pump.Read(utf8);
                while (lines.TryDequeue(out RecordLine? line))
                {
                    yield return line;
                }
            }
        }
    }

    /// <inheritdoc cref="ReadLines(Stream, ReadLimits)"/>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<RecordLine> ReadLinesAsync(Stream utf8, ReadLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(utf8, limits ?? ReadLimits.Default, cancellationToken);

        static async IAsyncEnumerable<RecordLine> Read(Stream utf8, ReadLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            Queue<RecordLine> lines = new();
            Pump pump = new(new LineReader(limits, lines.Enqueue));
            while (!pump.IsDone)
            {
                await pump.ReadAsync(utf8, cancellationToken).ConfigureAwait(false);
                while (lines.TryDequeue(out RecordLine? line))
                {
                    yield return line;
                }
            }
        }
    }

    /// <inheritdoc cref="ReadLinesAsync(Stream, ReadLimits, CancellationToken)"/>
    /// <remarks>The pipe is not completed.</remarks>
    public static IAsyncEnumerable<RecordLine> ReadLinesAsync(PipeReader utf8, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        ReadLinesAsync(AsStream(utf8), limits, cancellationToken);

    /// <summary>Writes a chronicle in the line form: the head with all members of the document that are no records, then one record in each line, in their order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static string WriteLines(Chronicle chronicle)
    {
        using MemoryStream stream = new();
        WriteLines(stream, chronicle);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <inheritdoc cref="WriteLines(Chronicle)"/>
    /// <remarks>The stream is flushed and left open.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLines(Stream utf8, Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(chronicle);
        foreach (ReadOnlyMemory<byte> piece in LineWriter.Pieces(chronicle, chronicle.Extra))
        {
            utf8.Write(piece.Span);
        }

        utf8.Flush();
    }

    /// <inheritdoc cref="WriteLines(Stream, Chronicle)"/>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task WriteLinesAsync(Stream utf8, Chronicle chronicle, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(chronicle);
        return WriteAllAsync(utf8, LineWriter.Pieces(chronicle, chronicle.Extra), cancellationToken);
    }

    /// <inheritdoc cref="WriteLinesAsync(Stream, Chronicle, CancellationToken)"/>
    /// <remarks>The pipe is flushed and not completed.</remarks>
    public static Task WriteLinesAsync(PipeWriter utf8, Chronicle chronicle, CancellationToken cancellationToken = default) => WriteLinesAsync(AsStream(utf8), chronicle, cancellationToken);

    /// <summary>Writes records in the line form as they come, in memory bounded by one of them: the head, then one record in each line.</summary>
    /// <param name="utf8">Takes the text. The stream is flushed after the last record and left open.</param>
    /// <param name="records">The records, each of a type of this library.</param>
    /// <param name="cancellationToken">Ends writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is not one of this library's types of record, or has an unknown member named <c>$type</c>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static Task WriteLinesAsync(Stream utf8, IAsyncEnumerable<IRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(records);
        return Write();

        async Task Write()
        {
            await utf8.WriteAsync(LineWriter.Head(null), cancellationToken).ConfigureAwait(false);
            await foreach (IRecord record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await utf8.WriteAsync(LineWriter.Line(record), cancellationToken).ConfigureAwait(false);
            }

            await utf8.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
