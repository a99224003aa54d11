using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>The small complete document of the documentation.</summary>
internal static class SmallRecord
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(DocumentedSamples.Root, "src", "Summit.Domain", "docs", "small-record.json"));

    public static Chronicle Chronicle { get; } = SummitJson.Read(Text);
}
