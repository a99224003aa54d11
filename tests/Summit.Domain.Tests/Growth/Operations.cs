using System.Reflection;
using System.Runtime.CompilerServices;

namespace Summit.Domain.Tests;

/// <summary>Every public operation on a chronicle, a reading, a history, a view, a dyad of it or a table: the methods of these types and the extension methods of the doors.</summary>
internal static class Operations
{
    private static readonly Type[] Asked = [typeof(Chronicle), typeof(Reading), typeof(ContactHistory), typeof(ContactView), typeof(DyadView), typeof(ContactTable)];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Asked.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => !m.IsSpecialName && m.GetBaseDefinition().DeclaringType == m.DeclaringType && m.Name is not (nameof(Equals) or "GetEnumerator" or "Find"))
            .Concat(PublicTypes.All.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(m => m.IsDefined(typeof(ExtensionAttribute)) && Asked.Contains(m.GetParameters()[0].ParameterType)))
            .Select(Shown)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string Shown(MethodInfo method)
    {
        IEnumerable<ParameterInfo> parameters = method.IsDefined(typeof(ExtensionAttribute)) ? method.GetParameters().Skip(1) : method.GetParameters();
        Type on = method.IsDefined(typeof(ExtensionAttribute)) ? method.GetParameters()[0].ParameterType : method.DeclaringType!;
        return $"{on.Name}.{method.Name}({string.Join(", ", parameters.Select(p => p.ParameterType.Name.Split('`')[0]))})";
    }
}
