using System.Reflection;

namespace Summit.Domain.Tests;

/// <summary>The public methods by which code makes records and their parts: factories, conversions and verbs.</summary>
internal static class Doors
{
    /// <summary>The types whose values obey rules.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. PublicTypes.All.Where(t => !t.IsInterface && typeof(IGuarded).IsAssignableFrom(t))];

    public static IReadOnlyList<MethodInfo> All { get; } = [.. Types.SelectMany(Of)];

    /// <summary>What makes a value of this type.</summary>
    public static IEnumerable<MethodInfo> Of(Type type) =>
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.ReturnType == type && !method.ContainsGenericParameters && !method.Name.StartsWith('<')
        select method;

    public static string Shown(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})";
}
