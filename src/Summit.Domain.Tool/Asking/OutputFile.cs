using System.IO.Compression;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>A file that a record is written to. Its name tells the form.</summary>
internal static class OutputFile
{
    /// <summary>What names mean, for the help.</summary>
    public const string Forms = "A name that ends with .ndjson or .jsonl means the line form, others the document; .br or .gz behind it means compressed.";

    /// <summary>Writes a record to a file, or to standard output where there is none.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, Chronicle chronicle, Call call)
    {
        if (path is null or "-")
        {
            call.Output.Write(SummitJson.Write(chronicle));
            return;
        }

        byte[] bytes = Bytes(path, chronicle);
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The record file '{Plain.Quote(path)}' cannot be written: {(problem is UnauthorizedAccessException ? "access is denied" : "the file system refuses it")}.");
        }
    }

    private static byte[] Bytes(string path, Chronicle chronicle)
    {
        string form = Path.GetExtension(path);
        string plain = form is ".br" or ".gz" ? path[..^form.Length] : path;
        using MemoryStream bytes = new();
        using (Stream text = form switch
        {
            ".br" => new BrotliStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true),
            ".gz" => new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true),
            _ => bytes,
        })
        {
            if (Path.GetExtension(plain) is ".ndjson" or ".jsonl")
            {
                SummitJson.WriteLines(text, chronicle);
            }
            else
            {
                SummitJson.Write(text, chronicle);
            }
        }

        return bytes.ToArray();
    }
}
