using System.Reflection;
using System.Runtime.CompilerServices;

namespace Summit.Domain.Tests;

/// <summary>How many bytes an object keeps alive, itself and all that it leads to: exact, where a look at the heap would also see its neighbours.</summary>
/// <remarks>What code keeps (delegates, types) does not count.</remarks>
internal static class RetainedBytes
{
    public static long Of(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance) { root };
        Stack<object> ahead = new([root]);
        long bytes = 0;
        while (ahead.TryPop(out object? next))
        {
            bytes += SizeOf(next);
            foreach (object child in Children(next).Where(c => c is not (Delegate or Type or Assembly or Pointer)).Where(seen.Add))
            {
                ahead.Push(child);
            }
        }

        return bytes;
    }

    private static long SizeOf(object item) => item switch
    {
        string text => 22 + (2L * text.Length),
        Array array => 24 + ((long)array.Length * ElementSize(array.GetType().GetElementType()!)),
        _ => 16 + Fields(item.GetType()).Sum(f => ElementSize(f.FieldType)),
    };

    private static int ElementSize(Type type) => type.IsValueType ? SizeOfValue(type) : IntPtr.Size;

    private static int SizeOfValue(Type type) =>
        (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static IEnumerable<object> Children(object item) => item switch
    {
        string => [],
        Array array when array.GetType().GetElementType()!.IsPrimitive => [],
        Array array => array.Cast<object?>().SelectMany(Reached),
        _ => Fields(item.GetType()).Where(f => !f.FieldType.IsPointer).SelectMany(f => Reached(f.GetValue(item))),
    };

    // A value stands within its holder, so only what it refers to is another object.
    private static IEnumerable<object> Reached(object? value) =>
        value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } ? []
        : value.GetType().IsValueType ? Fields(value.GetType()).SelectMany(f => Reached(f.GetValue(value)))
        : [value];

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? t = type; t is not null && t != typeof(object) && t != typeof(ValueType); t = t.BaseType)
        {
            foreach (FieldInfo field in t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
