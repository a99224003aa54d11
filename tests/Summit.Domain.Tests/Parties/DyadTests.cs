using System.Text.Json;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>An unordered pair of two different parties.</summary>
public class DyadTests
{
    private static readonly Gen<string> AnyId = Gen.OneOf("IND", "PAK", "ind", "Ä", "\U0001F91D", "A", "AA");

    [Fact]
    public void Of_TwoParties_IsSymmetric() =>
        Gen.Select(AnyId, AnyId).Where(t => t.Item1 != t.Item2).Sample((a, b) =>
        {
            (Dyad one, Dyad other) = (Dyad.Of(a, b), Dyad.Of(b, a));
            return one == other && one.GetHashCode() == other.GetHashCode() && one.First.CompareTo(one.Second) < 0 && one.Has(a) && one.Has(b)
                && one.Other(a) == b && one.Other(b) == a && JsonSerializer.Deserialize<Dyad>(JsonSerializer.Serialize(one)) == one;
        });

    [Fact]
    public void Of_OnePartyTwice_IsRefused() => FluentActions.Invoking(() => Dyad.Of("IND", "IND")).Should().Throw<ArgumentException>().WithMessage("*both are 'IND'*").WithParameterName("b");

    [Fact]
    public void Of_TheDefaultParty_IsRefused()
    {
        FluentActions.Invoking(() => Dyad.Of(default, "IND")).Should().Throw<ArgumentException>().WithParameterName("a");
        FluentActions.Invoking(() => Dyad.Of("IND", default)).Should().Throw<ArgumentException>().WithParameterName("b");
    }

    [Fact]
    public void Default_IsNoDyad()
    {
        Dyad none = default;

        none.IsRecorded.Should().BeFalse();
        none.Has(default).Should().BeFalse();
        none.ToString().Should().BeEmpty();
        FluentActions.Invoking(() => none.First).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Dyad.Of("IND", "PAK").Other("CHN")).Should().Throw<ArgumentException>().WithParameterName("party");
    }

    [Theory]
    [InlineData("[\"IND\", \"IND\"]")]
    [InlineData("[\"IND\"]")]
    [InlineData("[\"IND\", \"PAK\", \"CHN\"]")]
    [InlineData("\"IND\"")]
    [InlineData("[\"IND\", null]")]
    [InlineData("[1, 2]")]
    [InlineData("null")]
    public void Json_ThatIsNoPair_IsRefused(string json) => FluentActions.Invoking(() => JsonSerializer.Deserialize<Dyad>(json)).Should().Throw<JsonException>();
}
