using System.Reflection;
using System.Runtime.CompilerServices;

namespace Summit.Domain.Tests;

/// <summary>The bytes of all objects that can be reached from one, each counted once, as the runtime lays them out in 64 bits.</summary>
internal static class Retained
{
    private const int Word = 8;
    private const int Header = 2 * Word;

    public static long By(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> ahead = [];
        Dictionary<Type, (long Bytes, FieldInfo[] References)> shapes = [];
        Dictionary<Type, int> sizes = [];
        long bytes = 0;
        Reach(root);
        while (ahead.TryPop(out object? one))
        {
            bytes += one switch
            {
                string text => Rounded(Header + Word + (2 * text.Length)),
                Array array => Rounded(Header + Word + ((long)array.Length * SizeOf(one.GetType().GetElementType()!))),
                _ => ShapeOf(one.GetType()).Bytes,
            };
            if (one is Array elements)
            {
                if (HoldsReferences(one.GetType().GetElementType()!))
                {
                    foreach (object? element in elements)
                    {
                        Visit(element);
                    }
                }
            }
            else if (one is not string)
            {
                VisitFields(one);
            }
        }

        return bytes;

        void Visit(object? value)
        {
            if (value is not null && value.GetType().IsValueType)
            {
                VisitFields(value);
            }
            else
            {
                Reach(value);
            }
        }

        void VisitFields(object value)
        {
            foreach (FieldInfo field in ShapeOf(value.GetType()).References)
            {
                Visit(field.GetValue(value));
            }
        }

        // Types and delegates belong to the program, not to what was read.
        void Reach(object? value)
        {
            if (value is not null and not (Type or Delegate or MemberInfo) && seen.Add(value))
            {
                ahead.Push(value);
            }
        }

        (long Bytes, FieldInfo[] References) ShapeOf(Type type)
        {
            if (!shapes.TryGetValue(type, out (long, FieldInfo[]) shape))
            {
                List<FieldInfo> found = [];
                for (Type? at = type; at is not null; at = at.BaseType)
                {
                    found.AddRange(at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
                }

                shapes.Add(type, shape = (Rounded(Header + found.Sum(f => (long)SizeOf(f.FieldType))), [.. found.Where(f => HoldsReferences(f.FieldType))]));
            }

            return shape;
        }

        int SizeOf(Type type)
        {
            if (!type.IsValueType || type.IsPointer)
            {
                return Word;
            }

            if (!sizes.TryGetValue(type, out int size))
            {
                MethodInfo of = typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type);
                sizes.Add(type, size = (int)of.Invoke(null, null)!);
            }

            return size;
        }
    }

    private static bool HoldsReferences(Type type) =>
        !type.IsPrimitive && !type.IsEnum && !type.IsPointer && (!type.IsValueType || (bool)typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.IsReferenceOrContainsReferences))!.MakeGenericMethod(type).Invoke(null, null)!);

    private static long Rounded(long bytes) => (bytes + Word - 1) / Word * Word;
}
