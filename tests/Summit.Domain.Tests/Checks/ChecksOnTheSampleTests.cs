using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public sealed class ChecksOnTheSampleTests
{
    [Fact]
    public void Check_OfTheSample_FindsNoErrors() => Sample.IndiaPakistan.Check().Should().NotContain(f => f.Severity == Severity.Error);
}
