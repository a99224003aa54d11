using Summit.Domain.Samples;

namespace Summit.Domain.Tool;

/// <summary>The records that are in the tool.</summary>
internal static class BuiltInSamples
{
    /// <summary>All of them; the first is asked unless said otherwise.</summary>
    public static IReadOnlyList<BuiltInSample> All { get; } =
    [
        new("india-pakistan", new(2025, 6, 26), () => Sample.IndiaPakistan),
        new("historian", new(2025, 2, 19), () => HistorianSample.UnitedStates),
    ];

    /// <summary>The one with a name; the first where there is no name.</summary>
    /// <exception cref="UsageException">There is none with that name; the sentence names the nearest.</exception>
    public static BuiltInSample Of(string? name) => name is null ? All[0]
        : All.FirstOrDefault(s => s.Name == name)
        ?? throw new UsageException($"There is no sample '{Plain.Quote(name)}'{Nearest.Hint(name, All.Select(s => s.Name))}");
}
