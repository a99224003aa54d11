using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Reads and writes chronicles, records and answers as JSON.</summary>
/// <remarks>
/// One document is one chronicle: <c>format</c>, <c>version</c>, then one array for each type of record. Writing is canonical: the same
/// chronicle gives the same bytes, records in the order of their ids, members in a fixed order, nothing that is not recorded.
/// </remarks>
public static partial class SummitJson
{
    /// <summary>What the member <c>format</c> of a document says.</summary>
    public const string Format = CanonicalDocument.Format;

    /// <summary>The version of the format that is written.</summary>
    public const int Version = CanonicalDocument.Version;

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
    public static ReadResult TryRead(ReadOnlySpan<byte> utf8) => TryRead(utf8, ReadLimits.Default);

    /// <summary>Reads as much of a chronicle as can be read; whatever is wrong is in the findings of the result, and nothing is lost.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult TryRead(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(Utf8Text.Of(json).AsSpan());
    }

    /// <summary>Reads one record, the whole of the text, as strictly as in a document.</summary>
    /// <typeparam name="T">The type of the record; <see cref="IRecord"/> if the text tells it by a member <c>$type</c>, such as <c>"$type": "party"</c>.</typeparam>
    /// <param name="utf8">The record in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="ChronicleFormatException">Something in the record is wrong: it carries the findings, each with its place.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of this library's types of record.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class, IRecord => TryRead(utf8, out T? record, out IReadOnlyList<Finding> findings) ? record : throw new ChronicleFormatException(findings);

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="json">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static T Read<T>(string json)
        where T : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Utf8Text.Of(json).AsSpan());
    }

    /// <summary>Reads one record, the whole of the text, as strictly as in a document; false if something in it is wrong.</summary>
    /// <typeparam name="T">The type of the record; <see cref="IRecord"/> if the text tells it by a member <c>$type</c>, such as <c>"$type": "party"</c>.</typeparam>
    /// <param name="utf8">The record in UTF-8, with or without a byte order mark.</param>
    /// <param name="record">The record; null if it is broken.</param>
    /// <param name="findings">What is wrong or noteworthy. Paths begin at the record, <c>$</c>; lines and columns count from 1, columns in bytes.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of this library's types of record.</exception>
    public static bool TryRead<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? record, out IReadOnlyList<Finding> findings)
        where T : class, IRecord
    {
        FindingLog log = new(ReadLimits.Default.Findings);
        record = (T?)SingleRecord.Read(utf8, typeof(T), log);
        findings = ValueList.Of(log.Take().Findings);
        return record is not null;
    }

    /// <inheritdoc cref="TryRead{T}(ReadOnlySpan{byte}, out T, out IReadOnlyList{Finding})"/>
    /// <param name="json">The record.</param>
    /// <param name="record">The record; null if it is broken.</param>
    /// <param name="findings">What is wrong or noteworthy. Paths begin at the record, <c>$</c>; lines and columns count from 1, columns in bytes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryRead<T>(string json, [NotNullWhen(true)] out T? record, out IReadOnlyList<Finding> findings)
        where T : class, IRecord
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(Utf8Text.Of(json).AsSpan(), out record, out findings);
    }

    /// <summary>Writes a chronicle canonically, indented by two spaces, with a line feed at the end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static string Write(Chronicle chronicle) => System.Text.Encoding.UTF8.GetString(WriteUtf8(chronicle));

    /// <summary>Writes a chronicle canonically in UTF-8, indented by two spaces, with a line feed at the end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static byte[] WriteUtf8(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return CanonicalDocument.Write(chronicle);
    }

    /// <summary>Writes one record canonically, indented by two spaces.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is not one of this library's types of record.</exception>
    public static string Write(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordType.IndexOf(record) < 0
            ? throw new ArgumentException($"{record.GetType().Name} is not a type of record.", nameof(record))
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

    /// <summary>Writes what differs between two chronicles, with its line of English.</summary>
    /// <param name="changes">What differs.</param>
    /// <param name="indented">Whether over several lines, indented by two spaces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public static string Write(ChronicleChanges changes, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return JsonSerializer.Serialize(changes, (indented ? AnswerJson.Indented : AnswerJson.Options).GetTypeInfo(typeof(ChronicleChanges)));
    }

    /// <summary>
    /// Makes somebody else's options keep this library's whole contract for records, chronicles, answers, findings and their parts, as in an ASP.NET
    /// application or beside a source-generated context. Everything else stays as it was.
    /// </summary>
    /// <remarks>
    /// What is declared as <see cref="IAnswer"/> is written as the answer that it is. What is declared as <see cref="IRecord"/> is written with a member
    /// <c>$type</c> before its own, such as <c>"$type": "party"</c>, and read by it; without one, reading throws a <see cref="JsonException"/>.
    /// Answers, findings and their parts are written, never read.
    /// </remarks>
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
