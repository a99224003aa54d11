using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace Summit.Domain.Tests;

/// <summary>The ways by which binders make an id or a code of a text: all give the same answer.</summary>
internal static class Bound
{
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    public static void Parses<T>(string text, T expected)
        where T : struct, ISpanParsable<T>
    {
        ByName<T>("Parse", [text]).Should().Be(expected);
        Text<T>(text).Should().Be(expected);
        T.Parse(text.AsSpan(), Turkish).Should().Be(expected);
        TriesText(text, out T tried).Should().BeTrue();
        tried.Should().Be(expected);
        T.TryParse(text.AsSpan(), Turkish, out T span).Should().BeTrue();
        span.Should().Be(expected);
        object?[] arguments = [text, null];
        ByName<T>("TryParse", arguments).Should().Be(true);
        arguments[1].Should().Be(expected);

        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        converter.ConvertFrom(null, Turkish, text).Should().Be(expected);
        converter.ConvertTo(null, Turkish, expected, typeof(string)).Should().Be(text);
    }

    public static void Refuses<T>(string text, string message)
        where T : struct, ISpanParsable<T>
    {
        FluentActions.Invoking(() => Text<T>(text)).Should().Throw<FormatException>().WithMessage(message);
        FluentActions.Invoking(() => T.Parse(text.AsSpan(), Turkish)).Should().Throw<FormatException>().WithMessage(message);
        TriesText(text, out T tried).Should().BeFalse("'{0}' is refused", text);
        tried.Should().Be(default(T));
        T.TryParse(text.AsSpan(), Turkish, out _).Should().BeFalse();

        // What is not recorded is shown as the empty text, and so is read from it.
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        if (text.Length > 0)
        {
            FluentActions.Invoking(() => converter.ConvertFrom(text)).Should().Throw<FormatException>().WithMessage(message);
        }
        else
        {
            converter.ConvertFrom(text).Should().Be(default(T));
            converter.ConvertTo(default(T), typeof(string)).Should().Be(text);
        }
    }

    public static void RefusesNull<T>()
        where T : struct, ISpanParsable<T>
    {
        TriesText<T>(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Text<T>(null!)).Should().Throw<ArgumentNullException>();
    }

    // Minimal APIs look for public methods of these shapes by name.
    private static object? ByName<T>(string name, object?[] arguments) => typeof(T)
        .GetMethod(name, BindingFlags.Public | BindingFlags.Static, arguments.Length == 1 ? [typeof(string)] : [typeof(string), typeof(T).MakeByRefType()])!.Invoke(null, arguments);

    // The span form of a more derived interface hides the string form where only the shape is known.
    private static T Text<T>(string text)
        where T : IParsable<T> => T.Parse(text, Turkish);

    private static bool TriesText<T>(string? text, out T value)
        where T : IParsable<T> => T.TryParse(text, Turkish, out value!);
}
