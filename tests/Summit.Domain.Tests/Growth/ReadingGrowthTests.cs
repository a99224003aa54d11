using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Reading, building, writing and hashing cost as much again for as many records again.</summary>
public sealed class ReadingGrowthTests
{
    public static TheoryData<string> Shapes => [.. GrowingChronicles.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Reading_OfADocument_IsLinear(string shape) => Growth.OfBytes(n => SummitJson.WriteUtf8(GrowingChronicles.All[shape](n)), text => SummitJson.TryRead(text));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Reading_OfLines_IsLinear(string shape) => Growth.OfBytes(n => SummitJson.WriteLines(GrowingChronicles.All[shape](n)), text => SummitJson.TryReadLines(text));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Writing_IsLinear(string shape) => Growth.OfBytes(GrowingChronicles.All[shape], chronicle => SummitJson.WriteUtf8(chronicle));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Hashing_IsLinearAndDoneOnce(string shape)
    {
        // The text is hashed in pieces, whose buffer is larger than a few records.
        Growth.OfBytes(GrowingChronicles.All[shape], chronicle => GC.KeepAlive((chronicle.ContentHash, chronicle.GetHashCode())), from: 6_400);

        Chronicle once = GrowingChronicles.All[shape](100);
        GC.KeepAlive((once.ContentHash, once.GetHashCode()));
        Growth.Bytes(() => GC.KeepAlive(once.ContentHash.Length + once.GetHashCode())).Should().BeLessThan(100);
    }

    // Values that are numbers make a comparison count: to compare two makes something.
    [Fact]
    public void Building_OfManyRecordsUnderOneId_IsLinear() => Growth.OfBytes(n => SameId(n, 0), records =>
    {
        Chronicle built = Chronicle.Of(records);
        built.Displaced.Count.Should().Be(records.Length - 1);
    });

    [Fact]
    public void Merging_OfChroniclesThatDifferInEveryRecord_IsLinear() => Growth.OfBytes(
        n => (One: Chronicle.Of(EachId(n, 0)), Other: Chronicle.Of(EachId(n, 1))),
        both => both.One.MergedWith(both.Other).MergedWith(both.One).Displaced.Count.Should().Be(both.One.Count));

    [Fact]
    public void Displaced_AreKeptOnce_InOrder()
    {
        Claim[] claims = SameId(30, 0);
        Chronicle one = Chronicle.Of(claims);

        one.Displaced.Should().Equal(claims.Skip(1).OrderBy(c => System.Text.Encoding.UTF8.GetString(RecordJson.Bytes(c)), StringComparer.Ordinal));
        Chronicle.Of([.. claims.Reverse(), .. claims]).Displaced.Should().Equal(one.Displaced);
        one.MergedWith(one).Displaced.Should().Equal(one.Displaced);
    }

    private static Claim[] SameId(int count, int shift) => [.. Enumerable.Range(10_000 + shift, count).Select(i => Numbered("c", i))];

    private static Claim[] EachId(int count, int shift) => [.. Enumerable.Range(10_000, count).Select(i => Numbered($"c{i}", i + shift))];

    private static Claim Numbered(string id, int number) => Claim.Of(id, "s", Stance.Asserts, (RecordRef)"m", ClaimProperty.From("x"), ClaimValue.Of(number));
}
