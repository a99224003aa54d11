using System.Reflection;

namespace Summit.Domain.Tests;

/// <summary>What is promised of every value: written once, tried on every type.</summary>
public class ValueContractTests
{
    private const int Tries = 24;

    public static TheoryData<Type> Values => new(PublicTypes.Values);

    public static TheoryData<Type> Structs => new(PublicTypes.All.Where(t => t.IsValueType && !t.IsEnum));

    [Fact]
    public void PublicTypes_Each_FallUnderOneContract() =>
        PublicTypes.All.Where(t => !t.IsInterface && !PublicTypes.IsStatic(t) && !t.IsEnum && !PublicTypes.Answers.Contains(t) && !PublicTypes.Values.Contains(t) && !PublicTypes.ByReference.Contains(t) && !PublicTypes.Converters.Contains(t))
            .Should().BeEmpty("a type is a value, an answer, an enumeration, a converter, or stands by name among those that are equal by reference");

    [Fact]
    public void PublicTypes_ByReference_AreNoValues() => PublicTypes.ByReference.Intersect(PublicTypes.Values).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_MadeTwice_AreEqualWithOneHash(Type type)
    {
        for (int seed = 0; seed < Tries; seed++)
        {
            (object one, object same) = (Made.Of(type, seed), Made.Of(type, seed));

            one.Equals(same).Should().BeTrue("{0} with number {1} is made twice", type.Name, seed);
            (one.GetHashCode() == same.GetHashCode()).Should().BeTrue();
            EqualByOperator(type, one, same).Should().BeTrue();
            $"{one}".Should().Be($"{same}");
            new object?[] { null, "something else", type }.Any(one.Equals).Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_ThatDifferInOneMember_AreNotEqual(Type type)
    {
        foreach (PropertyInfo member in PublicTypes.Held(type).Where(_ => !type.IsValueType))
        {
            object one = Made.Of(type, 2);
            object other = Made.Changed(one, member, 3);

            other.Equals(one).Should().BeFalse("{0}.{1} is a part of what the value is", type.Name, member.Name);
            EqualByOperator(type, one, other).Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_OfManyNumbers_AreNotAllEqual(Type type) =>
        Enumerable.Range(0, Tries).Select(n => Made.Of(type, n)).Distinct().Count().Should().BeGreaterThan(1);

    [Theory]
    [MemberData(nameof(Structs))]
    public void Structs_ByDefault_AnswerEveryQuestionButTheirValue(Type type)
    {
        object none = Activator.CreateInstance(type)!;

        none.Equals(Activator.CreateInstance(type)).Should().BeTrue();
        none.GetHashCode().Should().Be(Activator.CreateInstance(type)!.GetHashCode());
        none.Invoking(n => n.ToString()).Should().NotThrow();
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0))
        {
            try
            {
                property.GetValue(none);
            }
            catch (TargetInvocationException e)
            {
                e.InnerException.Should().BeOfType<InvalidOperationException>("{0}.{1} of the default value says what is wrong", type.Name, property.Name);
                (type == typeof(Dyad) || PublicTypes.Ids.Contains(type)).Should().BeTrue("only ids and dyads refuse, {0}.{1} does", type.Name, property.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_GivenAList_KeepACopyOfIt(Type type)
    {
        foreach (PropertyInfo member in PublicTypes.Held(type).Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && !type.IsValueType))
        {
            object value = Made.Copied(Made.Of(type, 4));
            Array given = Array.CreateInstance(member.PropertyType.GetGenericArguments()[0], 1);
            given.SetValue(Made.Of(given.GetType().GetElementType()!, 5), 0);
            member.SetValue(value, given);
            given.SetValue(Made.Of(given.GetType().GetElementType()!, 6), 0);

            object kept = ((System.Collections.IEnumerable)member.GetValue(value)!).Cast<object>().Single();

            kept.Should().Be(Made.Of(given.GetType().GetElementType()!, 5), "{0}.{1} keeps what it was given", type.Name, member.Name);
            member.GetValue(value).Should().NotBeAssignableTo<Array>();
            (member.GetValue(value) is System.Collections.IList).Should().BeFalse("{0}.{1} cannot be cast to something that changes", type.Name, member.Name);
        }
    }

    private static bool EqualByOperator(Type type, object one, object other) =>
        type.GetMethod("op_Equality", [type, type]) is not { } method || (bool)method.Invoke(null, [one, other])!;
}
