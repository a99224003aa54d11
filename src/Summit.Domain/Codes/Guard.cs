using System.Text.Json;

namespace Summit.Domain;

/// <summary>A type whose values obey rules. Every door asks this one check.</summary>
internal interface IGuarded
{
    /// <summary>The first rule that is broken, with the name of the member that breaks it; null if all hold.</summary>
    (string Message, string Member)? FirstProblem();
}

/// <summary>The doors: code gets an <see cref="ArgumentException"/>, JSON a <see cref="JsonException"/> with its place.</summary>
internal static class Guard
{
    public static T Checked<T>(this T value)
        where T : class, IGuarded =>
        value.FirstProblem() is (string message, string member) ? throw new ArgumentException(message, member) : value;

    public static void CheckedWhenRead(IGuarded value)
    {
        if (value.FirstProblem() is (string message, _))
        {
            throw new JsonException(message);
        }
    }

    /// <summary>The problem of an element that is null, which the serializer lets through, or an id or code that is the default value, which would be written as null.</summary>
    public static (string Message, string Member)? Missing<T>(IReadOnlyList<T> items, string member)
    {
        foreach (T item in ValueList.Of(items).AsSpan())
        {
            if (EqualityComparer<T>.Default.Equals(item, default))
            {
                return ($"'{member}' has an element that is null or not recorded; leave it out.", member);
            }
        }

        return null;
    }

    /// <summary>The problem of two elements of a list that have the same key.</summary>
    public static (string Message, string Member)? Twice<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key, string message, string member) =>
        items.Count > 1 && items.DistinctBy(key).Count() < items.Count ? (message, member) : null;

    /// <summary>The problem of a text in a list: it is null, or JSON cannot carry it.</summary>
    public static (string Message, string Member)? BrokenTexts(IReadOnlyList<string> texts, string member) =>
        Missing(texts, member) ?? texts.Select(t => BrokenText(t, member)).FirstOrDefault(p => p is not null);

    /// <summary>The problem of a text that JSON cannot carry.</summary>
    public static (string Message, string Member)? BrokenText(string text, string member)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (int i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return ($"'{member}' has half of a surrogate pair, which JSON cannot hold.", member);
            }
        }

        return null;
    }

    public static (string Message, string Member)? If(bool broken, string message, string member) => broken ? (message, member) : null;

    public static (string Message, string Member)? NoId(bool recorded, string what) => recorded ? null : ($"{what} needs an id.", "id");
}
