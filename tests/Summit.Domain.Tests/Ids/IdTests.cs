using System.Reflection;
using System.Text.Json;

namespace Summit.Domain.Tests;

/// <summary>Every typed id: written once, tried on all.</summary>
public class IdTests
{
    private static readonly string[] Unordered = ["b", "B", "a"];

    private static readonly string[] Good = ["IND", "bangkok-2017", "ø", "上合", "\U0001F91D", "a/b?c=d&e", new string('x', 200)];

    private static readonly string[] Bad = ["", " ", "IND 1", "IND\u00A0", "a\tb", "a\u0000", "\u0085", "\uD83E", "a\uDD1D", "\uDD1D\uD83E", new string('x', 201)];

    public static TheoryData<Type> Ids => new(PublicTypes.Ids);

    [Fact]
    public void Ids_AreThirteen() => PublicTypes.Ids.Should().HaveCount(13);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ids_OfEveryType_KeepTheirPromises(Type type) =>
        typeof(IdTests).GetMethod(nameof(Keeps), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Fact]
    public void RecordRef_OfEveryId_HasItsText()
    {
        ((RecordRef)(PartyId)"x").Value.Should().Be("x");
        foreach (Type type in PublicTypes.Ids.Where(t => t != typeof(RecordRef)))
        {
            MethodInfo conversion = typeof(RecordRef).GetMethod("op_Implicit", [type])!;
            conversion.Should().NotBeNull("{0} refers to a record", type.Name);
            conversion.Invoke(null, [Made.Of(type, 1)])!.ToString().Should().Be(Made.Of(type, 1).ToString());
            conversion.Invoke(null, [Activator.CreateInstance(type)]).Should().Be(default(RecordRef));
        }
    }

    private static void Keeps<T>()
        where T : struct, IId<T>, IComparable<T>
    {
        T none = default;
        none.IsRecorded.Should().BeFalse();
        none.ToString().Should().BeEmpty();
        none.Invoking(n => n.Value).Should().Throw<InvalidOperationException>().WithMessage($"The default {typeof(T).Name} is not an id*");
        none.CompareTo(T.Parse("a", null)).Should().BeNegative();

        foreach (string text in Good)
        {
            T id = T.Parse(text, null);
            (id.Value, id.ToString(), id.IsRecorded).Should().Be((text, text, true));
            Bound.Parses(text, id);
            JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(id)).Should().Be(id);
            JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [id] = 1 }))![id].Should().Be(1);
        }

        foreach (string text in Bad)
        {
            Bound.Refuses<T>(text, "*is not a valid id. An id is 1 to 200 characters*");
        }

        Bound.RefusesNull<T>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<T>("7")).Should().Throw<JsonException>().WithMessage("An id is a JSON string.*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<T>("\"a b\"")).Should().Throw<JsonException>().WithMessage("'a b' is not a valid id.*");
        Unordered.Select(t => T.Parse(t, null)).Order().Select(i => i.Value).Should().Equal("B", "a", "b");
    }
}
