using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Summit.Domain.Tests;

/// <summary>Makes a value of any public type from a number, the same one each time and never the same object: what contracts are tried on.</summary>
internal static class Made
{
    public static readonly string[] Texts =
    [
        "Geneva", "Zürich – Genève", "\"quoted\" \\ and / slashed", "a\tb\nc\u0001\u007f\u0085", "<b>&'</b>", "شنگھائی تعاون", "上海合作组织", "\U0001D518\U0001F91D", "\uFEFFmark", "e\u0301\u200F\u202E", "\uFFFF\uFFFD",
    ];

    private static readonly string[] Words = ["mulled-over", "track-9.5", "x", "twice-removed"];

    private static readonly string[] Dates =
        ["2018", "2018-04~", "[2017-12-26,2017-12-27]", "2025-06-25/2025-06-26", "2020-01-01/..", "/2020-03", "../2021", "2025-05-10", "-0044-03-15", "Y170000002", "2001-21", "{1999,2001-02-03}", "?2004-06-11", "202X-1X"];

    private static readonly string[] Json = ["null", "true", "-12.5e3", "\"two\"", "[1,[],{}]", "{\"b\":{\"z\":1,\"a\":null},\"a\":[\"\\ud83e\\udd1d\"]}"];

    private static readonly Dictionary<Type, Func<int, object>> Makers = new()
    {
        [typeof(string)] = n => Texts[n % Texts.Length],
        [typeof(byte)] = n => (byte)(n % 251),
        [typeof(int)] = n => 1 + (n % 5),
        [typeof(long)] = n => (long)(n % 9),
        [typeof(bool)] = n => n % 2 == 0,
        [typeof(Edtf)] = n => Edtf.Parse(Dates[n % Dates.Length]),
        [typeof(LocalDate)] = n => new LocalDate(2000, 1, 1).PlusDays(n % 9999),
        [typeof(Instant)] = n => Instant.FromUtc(2020, 1, 1, 0, 0).PlusNanoseconds(n % 999_983),
        [typeof(DayBounds)] = n => new RawDays(n % 50, (n % 50) + (n % 3), (n % 50) + (n % 7), (n % 50) + (n % 7) + (n % 4)).ToBounds(),
        [typeof(DayCount)] = n => new DayCount(n % 50, n % 3 == 0 ? null : (n % 50) + (n % 7)),
        [typeof(IRecord)] = n => Party.State($"p{n % 97}"),
        [typeof(Dyad)] = n => Dyad.Of($"p{n % 7}", $"q{n % 11}"),
        [typeof(ClaimValue)] = n => ClaimValue.Of(JsonElement.Parse(Json[n % Json.Length])),
        [typeof(ExtraMembers)] = n => new ExtraMembers { ["x-" + Texts[n % Texts.Length]] = JsonElement.Parse(Json[n % Json.Length]), ["x"] = JsonElement.Parse(Json[n % 5]) },
        [typeof(FindingCode)] = n => FindingCode.All[n % FindingCode.All.Count],
        [typeof(Chronicle)] = n => Chronicle.Of(Party.State($"p{n % 5}"), Person.Create($"q{n % 3}")),
        [typeof(Func<Facets, Facets>)] = n => (Facets f) => f with { Track = Track.From(Words[n % Words.Length]) },
        [typeof(EdtfError)] = n => new EdtfError(n % 9, Texts[n % Texts.Length]),
        [typeof(EdtfTolerance)] = n => new EdtfTolerance(n % 9, n % 8),
    };

    // What is equal by reference is made once for each number.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(Type, int), object> Shared = new();

    /// <summary>A value that obeys the rules of its type, with a choice of its members recorded.</summary>
    public static object Of(Type type, int seed)
    {
        for (int attempt = 0; attempt < 400; attempt++)
        {
            // The first attempts record everything, the later ones a choice.
            object made = Any(type, Mixed(seed, attempt), everything: attempt < 40 && seed % 2 == 0);
            if (Obeys(made))
            {
                return made;
            }
        }

        throw new InvalidOperationException($"No {type.Name} obeys its rules.");
    }

    public static T Of<T>(int seed) => (T)Of(typeof(T), seed);

    /// <summary>The same value with one member changed, whether or not the change obeys the rules.</summary>
    public static object Changed(object value, PropertyInfo member, int seed)
    {
        object copy = Copied(value);
        object? old = member.GetValue(copy);
        for (int n = 0; n < 50; n++)
        {
            object? other = Any(member.PropertyType, Mixed(seed, n), everything: true);
            if (!Same(other, old))
            {
                member.SetValue(copy, other);
                break;
            }
        }

        return copy;
    }

    // A list that was made is an array, and the one that a value keeps is not.
    private static bool Same(object? one, object? other) =>
        one is IEnumerable some and not string && other is IEnumerable others ? some.Cast<object>().SequenceEqual(others.Cast<object>()) : Equals(one, other);

    public static object Copied(object value) =>
        value.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is { } clone ? clone.Invoke(value, null)! : value;

    public static bool Obeys(object value) => value is not IGuarded guarded || guarded.FirstProblem() is null;

    private static object Any(Type type, int seed, bool everything)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Any(inner, seed, everything);
        }

        if (Makers.TryGetValue(type, out Func<int, object>? maker))
        {
            return maker(seed);
        }

        if (type.IsEnum)
        {
            Array members = Enum.GetValues(type);
            return members.GetValue(seed % members.Length)!;
        }

        if (PublicTypes.Ids.Contains(type))
        {
            return type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [$"{type.Name[..2].ToUpperInvariant()}-ø-{seed % 97}"])!;
        }

        if (PublicTypes.Codes.Contains(type))
        {
            IList known = (IList)((IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().ToList();
            return seed % 3 > 0 ? known[seed % known.Count]! : type.GetMethod("From", [typeof(string)])!.Invoke(null, [Words[seed % Words.Length]])!;
        }

        if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
        {
            Type element = type.GetGenericArguments()[0];
            Array items = Array.CreateInstance(element, 1 + (seed % 2));
            for (int i = 0; i < items.Length; i++)
            {
                items.SetValue(Of(element, Mixed(seed, i)), i);
            }

            return items;
        }

        return PublicTypes.ByReference.Contains(type) ? Shared.GetOrAdd((type, seed % 3), _ => Composed(type, seed % 3, everything: true)) : Composed(type, seed, everything);
    }

    private static object Composed(Type type, int seed, bool everything)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        ConstructorInfo? empty = type.GetConstructor(Own, []);
        ConstructorInfo? full = type.GetConstructors(Own).Where(c => !c.GetParameters().Any(p => p.ParameterType == type)).MaxBy(c => c.GetParameters().Length);
        int at = 0;
        object made = empty is not null ? empty.Invoke(null)
            : full is { } constructor && constructor.GetParameters().Length > 0 ? constructor.Invoke([.. constructor.GetParameters().Select(p => MemberOf(p.ParameterType, Mixed(seed, ++at)))])
            : type.IsValueType ? Activator.CreateInstance(type)!
            : throw new InvalidOperationException($"{type.Name} cannot be made.");
        foreach (PropertyInfo member in empty is null ? [] : PublicTypes.Held(type))
        {
            at++;
            if (everything || Mixed(seed, at) % 3 > 0)
            {
                member.SetValue(made, MemberOf(member.PropertyType, Mixed(seed, at + 100)));
            }
        }

        return made;
    }

    private static object MemberOf(Type type, int seed) =>
        typeof(IGuarded).IsAssignableFrom(type) ? Of(type, seed) : Any(type, seed, everything: seed % 2 == 0);

    private static int Mixed(int seed, int by) => (int)(((((uint)seed + 0x9E3779B9u) * 2654435761u) ^ (((uint)by + 1u) * 2246822519u)) >> 8);
}
