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
        ["Statement.Adopted"] = 3,
        ["Statement.Because"] = 2,
    };

    public static TheoryData<string> Verbs => new(All.Select(Shown));

    public static TheoryData<Type> Settable => new(Doors.Types);

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

    [Theory]
    [MemberData(nameof(Settable))]
    public void Members_OfEveryRecord_CanBeSetByPublicMethods(Type type)
    {
        MethodInfo[] factories = [.. Doors.Of(type).Where(m => m.IsStatic)];
        MethodInfo[] verbs = [.. Doors.Of(type).Where(m => !m.IsStatic)];
        PropertyInfo[] members = [.. PublicTypes.Held(type).Where(p => p.Name != "Extra")];
        HashSet<string> set = [];
        for (int seed = 0; seed < 20; seed++)
        {
            object empty = Activator.CreateInstance(type, nonPublic: true)!;
            object[] made = [.. factories.SelectMany(f => Changed(f, empty, seed))];
            _ = made.SelectMany(m => verbs.SelectMany(v => Changed(v, m, seed))).Count();
        }

        members.Select(p => p.Name).Except(set).Should().BeEmpty("what JSON can hold of a {0}, code can say", type.Name);

        IEnumerable<object> Changed(MethodInfo method, object before, int seed)
        {
            object after;
            try
            {
                after = method.Invoke(method.IsStatic ? null : before, [.. method.GetParameters().Select((p, i) => Made.Of(p.ParameterType, (seed * 7) + i + (method.IsStatic ? 1 : 50)))])!;
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
            {
                yield break;
            }

            set.UnionWith(members.Where(p => !Equals(p.GetValue(before), p.GetValue(after))).Select(p => p.Name));
            yield return after;
        }
    }
}
