using System.Reflection;
using System.Xml.Linq;

namespace Summit.Domain.Tests;

/// <summary>What every public type keeps to.</summary>
public class HouseRuleTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Lazy<HashSet<string>> Documented = new(() =>
        [.. XDocument.Load(Path.ChangeExtension(typeof(Chronicle).Assembly.Location, ".xml")).Descendants("member").Where(m => m.Elements().Any(e => e.Name == "inheritdoc" || e.Value.Trim().Length > 0)).Select(m => m.Attribute("name")!.Value)]);

    public static TheoryData<Type> Types => new(PublicTypes.All);

    [Fact]
    public void Namespaces_AreThree() =>
        PublicTypes.All.Select(t => t.Namespace).Distinct().Should().BeEquivalentTo("Summit.Domain", "Summit.Domain.Time", "Summit.Domain.Json");

    [Fact]
    public void Core_Refers_ToNodaTimeAndTheFrameworkAlone() =>
        typeof(Chronicle).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(a => !a.StartsWith("System", StringComparison.Ordinal)).Should().BeEquivalentTo("NodaTime");

    [Theory]
    [MemberData(nameof(Types))]
    public void Types_Everywhere_AreImmutable(Type type)
    {
        if (PublicTypes.Mutable.Contains(type))
        {
            return;
        }

        type.GetProperties(Declared).Where(p => IsVisible(p.SetMethod) && !IsInit(p.SetMethod!)).Select(p => p.Name).Should().BeEmpty("what is public is set when the value is made");
        type.GetFields(Declared).Where(f => (f.IsPublic || f.IsFamily) && !f.IsLiteral && !f.IsInitOnly && !type.IsEnum).Select(f => f.Name).Should().BeEmpty();
        type.GetFields(Declared).Where(f => !f.IsStatic && !f.IsInitOnly && !type.IsEnum && !IsBackingOfInit(type, f)).Select(f => f.Name).Should().BeEmpty("no state changes unseen");
        type.GetProperties(Declared).Where(p => IsVisible(p.GetMethod)).Select(p => p.PropertyType).Where(IsMutableCollection).Should().BeEmpty("collections are read-only");
        (type.IsSealed || type.IsAbstract || type.IsInterface).Should().BeTrue("nobody derives from a value");
        type.GetEvents(Declared).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Types_Everywhere_AreDocumented(Type type)
    {
        List<string> missing = [];
        string name = NameOf(type);
        Documented.Value.Contains($"T:{name}").Should().BeTrue("{0} says what it means", type.Name);
        foreach (MemberInfo member in type.GetMembers(Declared).Where(m => IsWritten(type, m)))
        {
            string key = member switch
            {
                PropertyInfo => $"P:{name}.{member.Name}",
                FieldInfo => $"F:{name}.{member.Name}",
                ConstructorInfo => $"M:{name}.#ctor",
                _ => $"M:{name}.{member.Name}",
            };
            if (!Documented.Value.Any(d => d == key || d.StartsWith(key + "(", StringComparison.Ordinal) || d.StartsWith(key + "`", StringComparison.Ordinal) || d.StartsWith(key + "~", StringComparison.Ordinal)))
            {
                missing.Add(key);
            }
        }

        missing.Should().BeEmpty();
    }

    [Fact]
    public void FindingCodes_Everywhere_AreUnique()
    {
        FindingCode[] all = [.. typeof(FindingCode).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(FindingCode)).Select(p => (FindingCode)p.GetValue(null)!)];

        FindingCode.All.Should().BeEquivalentTo(all, o => o.WithoutStrictOrdering(), "the table is complete");
        FindingCode.All.Select(c => c.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyContain(c => System.Text.RegularExpressions.Regex.IsMatch(c, "^SD[1-5][0-9]{3}$"));
        FindingCode.All.Select(c => c.Name).Should().OnlyHaveUniqueItems();
        FindingCode.All.Select(c => c.Meaning).Should().OnlyHaveUniqueItems().And.OnlyContain(m => m.EndsWith('.'));
        FindingCode.All.Should().OnlyContain(c => c.Remedy.EndsWith('.') && c.Example.Length > 0);
        foreach (FindingCode code in FindingCode.All)
        {
            typeof(FindingCode).GetProperty(code.Name)!.GetValue(null).Should().BeSameAs(code, "the name is that of the property");
        }
    }

    [Fact]
    public void Answers_Everywhere_AreSmallValuesOrRecords() =>
        PublicTypes.Answers.Should().OnlyContain(a => a.IsValueType || a.IsSealed);

    private static bool IsVisible(MethodInfo? method) => method is { IsPublic: true } or { IsFamily: true };

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    // What only this assembly sets, for the serializer. MakingTests hold that it does so only while a value is made.
    private static bool IsBackingOfInit(Type type, FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)
        && type.GetProperty(field.Name[1..field.Name.IndexOf('>')], Declared) is { SetMethod: { } setter } property
        && (IsInit(setter) || property.PropertyType == typeof(ExtraMembers) || (setter.IsAssembly && IsMadeBySerializer(type)));

    private static bool IsMadeBySerializer(Type type) =>
        type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, []) is { } made && made.IsDefined(typeof(System.Text.Json.Serialization.JsonConstructorAttribute));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && new[] { typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>) }.Contains(type.GetGenericTypeDefinition()));

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    // What somebody wrote and others see: not what the compiler makes of records, nor accessors, nor interface plumbing.
    private static bool IsWritten(Type type, MemberInfo member) => member switch
    {
        PropertyInfo p => (IsVisible(p.GetMethod) || IsVisible(p.SetMethod)) && p.Name != "EqualityContract",
        FieldInfo f => f.IsPublic && f.Name != "value__",
        ConstructorInfo c => (c.IsPublic || c.IsFamily) && c.GetParameters().Length > 0 && !IsRecord(type),
        MethodInfo m => (m.IsPublic || m.IsFamily) && !m.IsSpecialName && !m.Name.Contains('<', StringComparison.Ordinal) && !OfRecords.Contains(m.Name) && !m.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)),
        _ => false,
    };

    private static readonly string[] OfRecords = ["Equals", "GetHashCode", "ToString", "Deconstruct", "PrintMembers"];

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
