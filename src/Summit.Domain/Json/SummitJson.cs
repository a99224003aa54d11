using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Reads and writes chronicles, records and answers as JSON.</summary>
/// <remarks>
/// One document is one chronicle: <c>format</c>, <c>version</c>, then one array for each type of record. Writing is canonical: the same
/// chronicle gives the same text, records in the order of their ids, members in a fixed order, nothing that is not recorded.
/// </remarks>
public static partial class SummitJson
{
    /// <summary>What the member <c>format</c> of a document says.</summary>
    public const string Format = "summit-chronicle";

    /// <summary>The version of the format that is written.</summary>
    public const int Version = 1;

    /// <summary>The options every Summit document is read and written with; they cannot be changed.</summary>
    public static JsonSerializerOptions Options { get; } = AnswerJson.Frozen(RecordJson.Options, indented: false);

    private static JsonSerializerOptions Indented { get; } = AnswerJson.Frozen(RecordJson.Options, indented: true);

    /// <summary>Reads a chronicle.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="ChronicleFormatException">Something in the document is wrong: it carries all findings, each with its place.</exception>
    public static Chronicle Read(ReadOnlySpan<byte> utf8) => TryRead(utf8).OrThrow();

    /// <summary>Reads a chronicle.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ChronicleFormatException">Something in the document is wrong: it carries all findings, each with its place.</exception>
    public static Chronicle Read(byte[] utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(utf8.AsSpan());
    }

    /// <summary>Reads a chronicle.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ChronicleFormatException">Something in the document is wrong: it carries all findings, each with its place.</exception>
    public static Chronicle Read(string json) => TryRead(json).OrThrow();

    /// <summary>Reads as much of a chronicle as can be read; whatever is wrong is in the findings of the result, and nothing is lost.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    public static ReadResult TryRead(ReadOnlySpan<byte> utf8) => new DocumentReader().Read(utf8);

    /// <summary>Reads as much of a chronicle as can be read; whatever is wrong is in the findings of the result, and nothing is lost.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult TryRead(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(System.Text.Encoding.UTF8.GetBytes(json).AsSpan());
    }

    /// <summary>Reads as much of a chronicle as can be read from a stream, to its end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<ReadResult> TryReadAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using MemoryStream all = new();
        await utf8.CopyToAsync(all, cancellationToken).ConfigureAwait(false);
        return TryRead(all.GetBuffer().AsSpan(0, (int)all.Length));
    }

    /// <summary>Writes a chronicle canonically, indented by two spaces, with a line feed at the end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static string Write(Chronicle chronicle) => System.Text.Encoding.UTF8.GetString(WriteUtf8(chronicle));

    /// <summary>Writes a chronicle canonically in UTF-8, indented by two spaces, with a line feed at the end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static byte[] WriteUtf8(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return DocumentWriter.Write(chronicle);
    }

    /// <summary>Writes one record canonically, indented by two spaces.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is of a type that is not this library's.</exception>
    public static string Write(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordType.IndexOf(record) < 0
            ? throw new ArgumentException($"{record.GetType().Name} is no type of record.", nameof(record))
            : JsonSerializer.Serialize(record, Indented.GetTypeInfo(record.GetType()));
    }

    /// <summary>Writes an answer with its definition and its line of English.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="indented">Whether over several lines, indented by two spaces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    /// <exception cref="NotSupportedException"><paramref name="answer"/> is of a type that is not this library's.</exception>
    public static string Write(IAnswer answer, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(answer);
        JsonSerializerOptions options = indented ? AnswerJson.Indented : AnswerJson.Options;
        return JsonSerializer.Serialize(answer, options.GetTypeInfo(answer.GetType()));
    }

    /// <summary>
    /// Makes somebody else's options keep this library's whole contract for records, chronicles, answers and findings, as in an ASP.NET application
    /// or beside a source-generated context. Everything else stays as it was.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> is read-only.</exception>
    public static void AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (System.Text.Json.Serialization.JsonConverter converter in Contract.Converters)
        {
            options.Converters.Add(converter);
        }

        // Where no resolver is set, the framework falls back to reflection, which asks the converters; a chain would end that.
        if (options.TypeInfoResolver is not null)
        {
            options.TypeInfoResolverChain.Add(new Contract.Resolver());
        }
    }
}
