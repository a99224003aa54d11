using Summit.Domain.Json;

namespace Summit.Domain.Samples;

/// <summary>The sample chronicles of this package.</summary>
public static class Sample
{
    private const string IndiaPakistanFile = "india-pakistan.json";

    private static readonly Lazy<Chronicle> IndiaPakistanOnce = new(ReadIndiaPakistan);

    /// <summary>The record of India and Pakistan 2015–2025: reported contacts, sessions, the escalation of 2025, and what sources say of each. Not complete: nothing of the escalations of 2016 and 2019, of the United Nations, or of technical commissions. Read once, when first asked for.</summary>
    public static Chronicle IndiaPakistan => IndiaPakistanOnce.Value;

    /// <summary>Opens the document from which <see cref="IndiaPakistan"/> is read, in UTF-8 and in the canonical form; a new stream each time.</summary>
    public static Stream OpenIndiaPakistan() =>
        typeof(Sample).Assembly.GetManifestResourceStream(IndiaPakistanFile)
        ?? throw new InvalidOperationException($"The assembly lacks its document '{IndiaPakistanFile}'.");

    private static Chronicle ReadIndiaPakistan()
    {
        using Stream stream = OpenIndiaPakistan();
        byte[] document = new byte[stream.Length];
        stream.ReadExactly(document);
        return SummitJson.Read(document);
    }
}
