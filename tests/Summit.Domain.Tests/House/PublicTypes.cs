using System.Reflection;

namespace Summit.Domain.Tests;

/// <summary>The public types of the library by what is promised of them. A type that fits nowhere fails the test that names it.</summary>
internal static class PublicTypes
{
    /// <summary>Objects that are what they are, not what they hold: equal by reference.</summary>
    public static IReadOnlyList<Type> ByReference { get; } =
    [
        typeof(ChronicleBuilder), typeof(ClaimProperty<>), typeof(ContactHistory), typeof(ContactTable), typeof(ContactView), typeof(Dating), typeof(DyadView), typeof(Policy), typeof(Precedence<>), typeof(Proposition),
        typeof(Reading), typeof(Testimony), typeof(Json.ChronicleFormatException),
    ];

    /// <summary>Types that change: what is built with, and users' policies.</summary>
    public static IReadOnlyList<Type> Mutable { get; } = [typeof(ChronicleBuilder), typeof(ContactTable)];

    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(Chronicle).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Ids { get; } = [.. All.Where(t => t.IsValueType && Implements(t, typeof(IId<>)))];

    public static IReadOnlyList<Type> Codes { get; } = [.. All.Where(t => t.IsValueType && Implements(t, typeof(ICode<>)))];

    /// <summary>Converters that source generators of other assemblies name.</summary>
    public static IReadOnlyList<Type> Converters { get; } = [.. All.Where(t => t.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter)))];

    public static IReadOnlyList<Type> Enums { get; } = [.. All.Where(t => t.IsEnum)];

    /// <summary>Answers hold the view that they were asked of; only questions make them.</summary>
    public static IReadOnlyList<Type> Answers { get; } = [.. All.Where(t => !t.IsInterface && typeof(IAnswer).IsAssignableFrom(t))];

    public static IReadOnlyList<Type> Records { get; } = [.. All.Where(t => !t.IsInterface && typeof(IRecord).IsAssignableFrom(t))];

    /// <summary>Types that equal another when all that they hold does; limits, which refuse most numbers, have tests of their own.</summary>
    public static IReadOnlyList<Type> Values { get; } =
        [.. All.Where(t => !t.IsInterface && !IsStatic(t) && !t.IsEnum && !Answers.Contains(t) && Implements(t, typeof(IEquatable<>)))];

    public static bool IsStatic(Type type) => type.IsAbstract && type.IsSealed;

    public static bool Implements(Type type, Type shape) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == shape && i.GetGenericArguments()[0] == type);

    /// <summary>The members that a value holds: what can be set when it is made, those for unknown JSON members included.</summary>
    public static IReadOnlyList<PropertyInfo> Held(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0)];
}
