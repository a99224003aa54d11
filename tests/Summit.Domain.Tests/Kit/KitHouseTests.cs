using System.Diagnostics.Contracts;
using System.Reflection;
using Summit.Domain.Tests;

namespace Summit.Domain.Testing.Tests;

/// <summary>What the kit promises of itself.</summary>
public sealed class KitHouseTests
{
    [Fact]
    public void Kit_RefersToNoTestFrameworkAndNoAssertionLibrary()
    {
        ReferredBy(typeof(Expect)).Should().BeEquivalentTo("NodaTime", "Summit.Domain");
        ReferredBy(typeof(Gens)).Should().BeEquivalentTo("CsCheck", "NodaTime", "Summit.Domain");
    }

    [Fact]
    public void PublicTypes_AreFew() =>
        new[] { typeof(Expect), typeof(Gens) }.SelectMany(t => t.Assembly.GetExportedTypes()).Select(t => t.Name).Should().BeEquivalentTo(
            nameof(Scene), nameof(Expect), nameof(ExpectationException), nameof(EveryWorld), nameof(LastInWorlds), nameof(PolicyLaws), nameof(ImportLaws), nameof(JsonLaws), nameof(Gens));

    [Fact]
    public void SampleOfTheJsonLaws_HasEveryTypeOfRecord()
    {
        using Stream sample = typeof(Expect).Assembly.GetManifestResourceStream("small-record.json")!;
        using StreamReader reader = new(sample);

        AnyRecords.Listed(Json.SummitJson.Read(reader.ReadToEnd())).Select(r => r.GetType()).Distinct().Should().BeEquivalentTo(PublicTypes.Records);
    }

    [Fact]
    public void Verbs_OfAScene_AreMarkedPure_SoThatADroppedResultIsAWarning() =>
        typeof(Scene).GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(m => m.ReturnType == typeof(Scene)).Should().HaveCountGreaterThan(12).And.OnlyContain(m => m.IsDefined(typeof(PureAttribute)));

    private static IEnumerable<string> ReferredBy(Type type) =>
        type.Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(a => !a.StartsWith("System", StringComparison.Ordinal));
}
