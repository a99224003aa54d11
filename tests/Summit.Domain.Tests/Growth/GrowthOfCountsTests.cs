namespace Summit.Domain.Tests;

/// <summary>The measure itself: it tells linear work from work that is not.</summary>
public sealed class GrowthOfCountsTests
{
    [Theory]
    [InlineData(new long[] { 100, 200, 400 }, 1.0)]
    [InlineData(new long[] { 100, 400, 1600 }, 2.0)]
    [InlineData(new long[] { 100, 800, 6400 }, 3.0)]
    [InlineData(new long[] { 500, 500, 500 }, 0.0)]
    [InlineData(new long[] { 0, 0, 0 }, 0.0)]
    public void Exponent_IsThatOfTheLastDoubling(long[] counts, double exponent) => Growth.Exponent(counts).Should().BeApproximately(exponent, 1e-9);

    [Fact]
    public void OfBytes_TakesOneArrayAndRefusesOneForEachElement()
    {
        Growth.OfBytes(n => n, n => GC.KeepAlive(new byte[100 * n]));

        Action quadratic = () => Growth.OfBytes(n => n, n => GC.KeepAlive(Enumerable.Range(0, n).Sum(i => new byte[i].Length)));
        quadratic.Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*the counts at 200, 400, 800 are *");
    }

    [Fact]
    public void OfCount_TakesOneStepAndRefusesTwoForEachPair()
    {
        Growth.OfCount(n => n, n => n);

        Action quadratic = () => Growth.OfCount(n => n, n => (long)n * n);
        quadratic.Should().Throw<Xunit.Sdk.XunitException>();
    }
}
