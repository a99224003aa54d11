using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>One public operation on data of one shape that grows: bytes are counted.</summary>
/// <param name="Operation">The operation, as <see cref="Operations"/> shows it.</param>
/// <param name="Shape">What grows.</param>
/// <param name="Run">Asserts how the bytes grow.</param>
internal sealed record GrowthCase(string Operation, string Shape, Action Run)
{
    /// <summary>The exponent of what is asked for every pair of one occasion.</summary>
    public const double Pairs = 2.1;

    private const int From = 100;

    public static IReadOnlyList<GrowthCase> All { get; } =
        [.. GrowthOfContacts.Cases, .. GrowthOfReadings.Cases, .. GrowthOfPairQuestions.Cases, .. GrowthOfRecordQuestions.Cases, .. GrowthOfChronicles.Cases];

    public static GrowthCase Of<T>(string operation, string shape, Func<int, T> made, Action<T> work, int from = From, double most = Growth.Most) =>
        new(operation, shape, () => Growth.OfBytes(made, work, from, most));

    /// <summary>Uses an answer whole: evidence, definition and English are computed when it is written.</summary>
    public static void Use(IAnswer answer) => GC.KeepAlive(SummitJson.Write(answer));
}
