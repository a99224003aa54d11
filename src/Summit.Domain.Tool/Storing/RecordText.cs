using System.Security.Cryptography;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>The text of a record, in a file or on standard input: its form, its compression, and its bytes as often as they are wanted.</summary>
internal sealed class RecordText
{
    private const int LongestStart = 1 << 16;

    private readonly string what;
    private readonly string path;
    private readonly Func<Stream> open;

    private RecordText(string what, string path, Func<Stream> open)
    {
        this.what = what;
        this.path = path;
        this.open = open;
        Compression = Compressed.Of(path, Start(Compression.None, 2));
        Form = RecordForms.Of(Start(Compression, LongestStart));
    }

    /// <summary>How its bytes are compressed.</summary>
    public Compression Compression { get; }

    /// <summary>In which form it is.</summary>
    public RecordForm Form { get; }

    /// <summary>How it is called in a sentence.</summary>
    public string Name => Files.Name(path);

    /// <summary>The text at a path. Standard input and pipes are held in memory, a file is read as it is needed.</summary>
    /// <param name="what">What the record is in this question, for a sentence: "record", "later record".</param>
    /// <param name="path">Its path, or <c>-</c>.</param>
    /// <param name="call">Brings standard input.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static RecordText At(string what, string path, Call call)
    {
        byte[]? once = Files.Once(what, path, call);
        return new(what, path, () => once is null ? Files.Open(what, path) : new MemoryStream(once, writable: false));
    }

    /// <summary>The canonical text of a built-in sample.</summary>
    public static RecordText Of(BuiltInSample sample)
    {
        byte[] text = SummitJson.WriteUtf8(sample.Read());
        return new("record", sample.Name, () => new MemoryStream(text, writable: false));
    }

    /// <summary>Reads it as far as it can be read.</summary>
    /// <exception cref="UsageException">It cannot be read to its end.</exception>
    public ReadResult Read() => Of(text => RecordForms.Read(text, Form));

    /// <summary>The same findings; those that have no line get that of their record.</summary>
    /// <exception cref="UsageException">It cannot be read to its end.</exception>
    public IReadOnlyList<Finding> Placed(IReadOnlyList<Finding> findings)
    {
        if (findings.All(f => f.Where.Line is not null))
        {
            return findings;
        }

        RecordLines lines = Of(text => RecordLines.Of(text, Form));
        return [.. findings.Select(lines.Placed)];
    }

    /// <summary>What <c>sha256sum</c> says of it, uncompressed.</summary>
    /// <exception cref="UsageException">It cannot be read to its end.</exception>
    public byte[] Hash() => Of(SHA256.HashData);

    private byte[] Start(Compression compression, int most) => Of(
        compression,
        text =>
        {
            byte[] start = new byte[most];
            return start[..text.ReadAtLeast(start, most, throwOnEndOfStream: false)];
        });

    private T Of<T>(Func<Stream, T> read) => Of(Compression, read);

    private T Of<T>(Compression compression, Func<Stream, T> read)
    {
        using Stream text = Compressed.Unpacked(open(), compression);
        try
        {
            return read(text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Files.Unreadable(what, path, problem);
        }
    }
}
