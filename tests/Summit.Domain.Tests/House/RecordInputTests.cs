using System.Reflection;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>What factories and verbs take they can write and read again; what they cannot is refused with an <see cref="ArgumentException"/>.</summary>
public class RecordInputTests
{
    private const string Emoji = "talks \U0001F91D held";

    private static readonly string[] Broken = ["talks \uD83E", "\uDD1Dtalks", "ta\uD83Elks", "\uDD1D\uD83E"];

    public static TheoryData<string> TextParameters => new(Parameters.Where(p => IsText(p) || IsTexts(p)).Select(Shown));

    public static TheoryData<string> AllParameters => new(Parameters.Select(Shown));

    private static IEnumerable<ParameterInfo> Parameters => Doors.All.SelectMany(d => d.GetParameters());

    [Theory]
    [MemberData(nameof(TextParameters))]
    public void Texts_OfFactoriesAndVerbs_TakeEveryCharacterAndRefuseHalfAPair(string parameter)
    {
        ParameterInfo text = Parameters.Single(p => Shown(p) == parameter);

        object made = Called(text, IsText(text) ? Emoji : new[] { Emoji });
        Again(made).Should().Be(made);
        foreach (string broken in Broken)
        {
            FluentActions.Invoking(() => Called(text, IsText(text) ? broken : new[] { "a", broken })).Should().Throw<ArgumentException>("{0} takes no half of a surrogate pair", parameter);
        }
    }

    [Theory]
    [MemberData(nameof(AllParameters))]
    public void Arguments_ThatAreMissing_AreRefusedOrWrittenAndReadAgain(string parameter)
    {
        ParameterInfo changed = Parameters.Single(p => Shown(p) == parameter);
        foreach (object? argument in Awkward(changed.ParameterType))
        {
            object made;
            try
            {
                made = Called(changed, argument);
            }
            catch (ArgumentException)
            {
                continue;
            }

            Made.Obeys(made).Should().BeTrue("{0} keeps the rules with {1}", parameter, argument);
            Again(made).Should().Be(made, "{0} with {1} is written and read again", parameter, argument);
        }
    }

    [Fact]
    public void Lists_WithAnElementThatIsNotRecorded_AreRefused()
    {
        foreach (ParameterInfo list in Parameters.Where(p => ElementOf(p.ParameterType) is not null))
        {
            foreach (object? argument in Awkward(list.ParameterType).Where(a => a is Array { Length: > 0 }))
            {
                FluentActions.Invoking(() => Called(list, argument)).Should().Throw<ArgumentException>("{0} takes no element that is not recorded", Shown(list)).WithMessage("*null or not recorded*");
            }
        }
    }

    [Fact]
    public void Parameters_OfFactoriesAndVerbs_AreMany() => (TextParameters.Count, AllParameters.Count).Should().Match<(int, int)>(c => c.Item1 > 30 && c.Item2 > 200);

    private static IEnumerable<object?> Awkward(Type type)
    {
        if (type == typeof(Facets))
        {
            yield return Facets.None with { Mediators = [default] };
        }

        if (type == typeof(Func<Facets, Facets>))
        {
            yield return new Func<Facets, Facets>(f => f with { Mediators = ["x", default] });
            yield return new Func<Facets, Facets>(_ => null!);
        }

        if (ElementOf(type) is { } element)
        {
            Array missing = Array.CreateInstance(element, 1);
            Array mixed = Array.CreateInstance(element, 2);
            mixed.SetValue(Made.Of(element, 3), 0);
            yield return missing;
            yield return mixed;
            yield return Array.CreateInstance(element, 0);
        }

        yield return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    // Calls the method with ordinary arguments, but for one.
    private static object Called(ParameterInfo changed, object? argument)
    {
        MethodInfo door = (MethodInfo)changed.Member;
        Exception? last = null;
        for (int seed = 0; seed < 60; seed++)
        {
            try
            {
                object?[] arguments = [.. door.GetParameters().Select((p, i) => p.Position == changed.Position ? argument : Made.Of(p.ParameterType, (seed * 7) + i + 1))];
                return door.Invoke(door.IsStatic ? null : Made.Of(door.DeclaringType!, seed), arguments)!;
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException inner)
            {
                last = inner;
            }
        }

        throw last!;
    }

    private static object? Again(object value) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, value.GetType(), SummitJson.Options), value.GetType(), SummitJson.Options);

    private static bool IsText(ParameterInfo parameter) => parameter.ParameterType == typeof(string);

    private static bool IsTexts(ParameterInfo parameter) => ElementOf(parameter.ParameterType) == typeof(string);

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static string Shown(ParameterInfo parameter) => $"{Doors.Shown((MethodInfo)parameter.Member)} {parameter.Name}";
}
