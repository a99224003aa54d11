using System.IO.Compression;
using Summit.Domain.Json;

namespace Summit.Domain.Samples;

/// <summary>The sample chronicle of this package: travels and visits of the United States, from the Office of the Historian.</summary>
public static class HistorianSample
{
    private const string File = "historian.ndjson.br";

    private static readonly Lazy<Chronicle> Once = new(Read);

    /// <summary>
    /// Trips abroad of the presidents and secretaries of state of the United States, and visits of foreign leaders, 1866–2025: 7,535 meetings of one source. Each stay is an
    /// extent. No coverage is declared. Read once, when first asked for.
    /// </summary>
    public static Chronicle UnitedStates => Once.Value;

    /// <summary>Opens the records from which <see cref="UnitedStates"/> is read, in UTF-8 and in the line form; a new stream each time, which reads forward only.</summary>
    public static Stream OpenUnitedStates() => new BrotliStream(
        typeof(HistorianSample).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"The assembly lacks its document '{File}'."),
        CompressionMode.Decompress);

    private static Chronicle Read()
    {
        using Stream lines = OpenUnitedStates();
        ReadResult read = SummitJson.TryReadLines(lines);
        return read.HasErrors ? throw new InvalidOperationException($"The document '{File}' is broken: {read.Findings[0]}") : read.Chronicle;
    }
}
