using System.IO.Compression;

namespace Summit.Domain.Tool;

/// <summary>Compressed bytes as plain ones, and the other way round.</summary>
internal static class Compressed
{
    private const byte FirstOfGzip = 0x1F;
    private const byte SecondOfGzip = 0x8B;

    /// <summary>How a file is compressed that is read: by its name and its first bytes.</summary>
    public static Compression Of(string path, ReadOnlySpan<byte> start) =>
        IsBrotli(path) ? Compression.Brotli
        : start is [FirstOfGzip, SecondOfGzip, ..] ? Compression.Gzip
        : Compression.None;

    /// <summary>How a file is to be compressed that is written: by its name alone.</summary>
    public static Compression Of(string path) =>
        IsBrotli(path) ? Compression.Brotli
        : path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Compression.Gzip
        : Compression.None;

    /// <summary>The plain bytes of a stream. Reading them throws an <see cref="IOException"/> where the compression is broken.</summary>
    public static Stream Unpacked(Stream packed, Compression compression) => compression switch
    {
        Compression.Gzip => new UnpackingStream(new GZipStream(packed, CompressionMode.Decompress)),
        Compression.Brotli => new UnpackingStream(new BrotliStream(packed, CompressionMode.Decompress)),
        _ => packed,
    };

    /// <summary>Writes plain bytes compressed. The stream is left open.</summary>
    public static void Pack(Stream packed, Compression compression, Action<Stream> write)
    {
        using Stream? packing = compression switch
        {
            Compression.Gzip => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            Compression.Brotli => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            _ => null,
        };
        write(packing ?? packed);
    }

    private static bool IsBrotli(string path) => path.EndsWith(".br", StringComparison.OrdinalIgnoreCase);
}
