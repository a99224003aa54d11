using System.Reflection;

namespace Summit.Domain.Tests;

/// <summary>Verbs change what they say and drop nothing else.</summary>
public class VerbContractTests
{
    private const int Tries = 8;

    // These say more than one thing at once.
    private static readonly Dictionary<string, int> Wider = new()
    {
        ["Meeting.Timed"] = 3,
        ["Session.Timed"] = 3,
        ["Statement.Pointed"] = 2,
        ["Statement.NotAdopted"] = 2,
        ["Statement.Adopted"] = 2,
    };

    public static TheoryData<string> Verbs => new(All.Select(Shown));

    private static IEnumerable<MethodInfo> All =>
        from type in PublicTypes.Values
        where !type.IsValueType && type != typeof(Chronicle)
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.ReturnType == type && !method.Name.StartsWith('<')
        select method;

    private static string Shown(MethodInfo verb) => $"{verb.DeclaringType!.Name}.{verb.Name}({string.Join(", ", verb.GetParameters().Select(p => p.ParameterType.Name))})";

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verbs_OnAFullValue_ChangeOneMemberAndKeepTheRest(string verb)
    {
        MethodInfo method = All.Single(m => Shown(m) == verb);
        Type type = method.DeclaringType!;
        int changes = 0;
        int worked = 0;
        for (int seed = 0; seed < 60 && worked < Tries; seed++)
        {
            object value = Made.Of(type, seed);
            object before = Made.Of(type, seed);
            object after;
            try
            {
                after = method.Invoke(value, [.. method.GetParameters().Select((p, i) => Made.Of(p.ParameterType, (seed * 7) + i + 1))])!;
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
            {
                continue;
            }

            worked++;
            value.Equals(before).Should().BeTrue("the value itself stays as it was");
            Made.Obeys(after).Should().BeTrue("{0} keeps the rules", verb);
            string[] changed = [.. PublicTypes.Held(type).Where(p => !Equals(p.GetValue(value), p.GetValue(after))).Select(p => p.Name)];
            changed.Length.Should().BeLessThanOrEqualTo(Wider.GetValueOrDefault($"{type.Name}.{method.Name}", 1), "{0} changed {1}", verb, string.Join(", ", changed));
            changed.Should().NotContain("Id").And.NotContain("Extra");
            changes += changed.Length;
        }

        worked.Should().BePositive("{0} must work on some value", verb);
        changes.Should().BePositive("{0} must change something", verb);
    }
}
