using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Summit.Domain.Tests;

/// <summary>Every open vocabulary: written once, tried on all.</summary>
public class CodeTests
{
    private static readonly string[] Good = ["x", "pull-aside", "track-1.5", "a1", "1", new string('a', 64)];

    private static readonly string[] Bad = ["", "-", "a-", "-a", "a--b", "a.", "a-.b", "Pull-Aside", "pull_aside", "pull aside", "ı", "é", "a\u0000", new string('a', 65)];

    public static TheoryData<Type> Codes => new(PublicTypes.Codes);

    public static TheoryData<Type> Enums => new(PublicTypes.Enums);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Codes_OfEveryVocabulary_KeepTheirPromises(Type type) =>
        typeof(CodeTests).GetMethod(nameof(Keeps), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Known_OfEveryVocabulary_ListsItsStaticMembersOnceEach(Type type)
    {
        object[] members = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.Name != "Known")
            .Select(p => p.GetValue(null)!).Select(v => v.GetType() == type ? v : v.GetType().GetProperty("Name")!.GetValue(v)!)];
        object[] known = [.. ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>()];

        known.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(members);
        foreach (PropertyInfo member in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == type))
        {
            string word = member.GetValue(null)!.ToString()!;
            string.Concat(word.Split('-', '.', '/')).Should().BeEquivalentTo(member.Name, "the member is called as its word");
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enumerations_InJson_AreWordsAndNeverNumbers(Type type)
    {
        foreach (object member in Enum.GetValues(type))
        {
            string json = JsonSerializer.Serialize(member, type);
            if (type.IsDefined(typeof(FlagsAttribute)))
            {
                continue;
            }

            json.Should().MatchRegex("^\"[a-z0-9-]+\"$");
            JsonSerializer.Deserialize(json, type).Should().Be(member);
            FluentActions.Invoking(() => JsonSerializer.Deserialize(Convert.ToInt64(member, null).ToString(System.Globalization.CultureInfo.InvariantCulture), type)).Should().Throw<JsonException>();
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json.ToUpperInvariant(), type)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Band_IsAtLeast_AnswersInThreeValues()
    {
        Band[] bands = [.. Band.Known, default, Band.From("grand-master")];
        foreach (Band one in bands)
        {
            foreach (Band other in bands)
            {
                Truth expected = !one.IsKnown || !other.IsKnown ? Truth.Unknown
                    : Array.IndexOf(RawQuery.Bands, one.Value) <= Array.IndexOf(RawQuery.Bands, other.Value) ? Truth.True : Truth.False;
                one.IsAtLeast(other).Should().Be(expected, "{0} against {1}", one, other);
            }
        }
    }

    [Fact]
    public void Kleene_IsThatOfTheTables()
    {
        Truth[] all = [Truth.False, Truth.Unknown, Truth.True];
        foreach (Truth a in all)
        {
            a.Not().Should().Be(a switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown });
            foreach (Truth b in all)
            {
                a.And(b).Should().Be(Restated.And(a, b));
                a.Or(b).Should().Be(Restated.Or(a, b));
                new[] { a, b }.All().Should().Be(a.And(b));
                new[] { a, b }.Any().Should().Be(a.Or(b));
            }
        }

        Array.Empty<Truth>().All().Should().Be(Truth.True);
        Array.Empty<Truth>().Any().Should().Be(Truth.False);
        default(Truth).Should().Be(Truth.Unknown);
        (true.ToTruth(), false.ToTruth()).Should().Be((Truth.True, Truth.False));
    }

    private static void Keeps<T>()
        where T : struct, ICode<T>
    {
        T none = default;
        (none.Value, none.IsRecorded, none.IsKnown).Should().Be(("", false, false));
        none.ToString().Should().BeEmpty();

        T.Known.Should().NotBeEmpty();
        foreach (T known in T.Known)
        {
            (known.IsKnown, known.IsRecorded).Should().Be((true, true));
            T.From(known.Value).Should().Be(known);
            known.Value.Should().MatchRegex("^[a-z0-9]+([-./][a-z0-9]+)*$");
            JsonSerializer.Serialize(known).Should().Be($"\"{known}\"");
        }

        foreach (string word in Good)
        {
            T code = T.From(word);
            (code.Value, code.ToString(), code.IsRecorded).Should().Be((word, word, true));
            T.TryFrom(word, out T tried).Should().BeTrue();
            tried.Should().Be(code);
            Bound.Parses(word, code);
            JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(code)).Should().Be(code);
            JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [code] = 1 }))![code].Should().Be(1);
        }

        foreach (string word in Bad)
        {
            T.TryFrom(word, out T code).Should().BeFalse("'{0}' is not a valid code", word);
            code.Should().Be(none);
            FluentActions.Invoking(() => T.From(word)).Should().Throw<ArgumentException>().WithMessage("*is not a valid code. A code is lower-case*");
            Bound.Refuses<T>(word, "*is not a valid code. A code is lower-case*");
        }

        Bound.RefusesNull<T>();
        T.TryFrom(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => T.From(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<T>("9")).Should().Throw<JsonException>().WithMessage("A code is a JSON string.*");
        Regex.IsMatch(JsonSerializer.Serialize(none), "^(null|\"\")$").Should().BeTrue();
    }
}
