using System.Text;

namespace Summit.Domain.Tests;

public sealed class EdtfAllocationTests
{
    private const int Times = 1000;

    [Theory]
    [InlineData("2018-04-24")]
    [InlineData("2018-04")]
    [InlineData("2018")]
    [InlineData("-0044-03-15")]
    [InlineData("2018-04-24~")]
    [InlineData("2018-04~")]
    [InlineData("201X")]
    [InlineData("156X-12-25")]
    [InlineData("2001-21")]
    [InlineData("2004?-06-~11")]
    public void SingleDates_ParseAndFormatWithoutAllocation(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        byte[] bytes = new byte[32];
        char[] chars = new char[32];

        Allocated(() => Edtf.TryParse(text, out Edtf _)).Should().Be(0);
        Allocated(() => Edtf.TryParse(text.AsSpan(), out Edtf _)).Should().Be(0);
        Allocated(() => Edtf.TryParse(utf8.AsSpan(), out Edtf _)).Should().Be(0);
        Edtf value = Edtf.Parse(text);
        Allocated(() => value.TryFormat(chars.AsSpan(), out int _)).Should().Be(0);
        Allocated(() => value.TryFormat(bytes.AsSpan(), out int _)).Should().Be(0);
        Allocated(() => value.TryGetBounds(out DayBounds _)).Should().Be(0);
        Allocated(() => value.IsBefore(value)).Should().Be(0);
        Allocated(() => value.Equals(value) && value.GetHashCode() == 0).Should().Be(0);
    }

    [Fact]
    public void Refusals_AllocateNothing() => Allocated(() => Edtf.TryParse("2018-13-24", out Edtf _, out EdtfError _)).Should().Be(0);

    private static long Allocated<T>(Func<T> act)
    {
        act();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Times; i++)
        {
            act();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
