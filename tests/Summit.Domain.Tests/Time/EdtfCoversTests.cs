namespace Summit.Domain.Tests;

public sealed class EdtfCoversTests
{
    private static readonly string[] Texts =
    [
        "2003", "2004", "200X", "2004-02", "2004-02-XX", "2004-XX-31", "2004-02-29", "2004-XX-01", "2004-0X", "2004-21", "2004-24",
        "[2004-02,2004-05]", "[2003-12..2004-02]", "{2004-02-01,2004-02-05}", "{2003,2004-03..2004-05}", "[200X-02-29,2003]", "2003-11/2004-XX-31",
        "2004-02-1X/2004-02", "2004-02-01?", "2004-02-01T10:00:00Z", "[2004-01-31,2004-03-31,2004-05-31]", "{2004-02-XX,2004-XX-29}", "2004-01/..", "../2003", "200X-XX-0X",
    ];

    [Fact]
    public void Covers_TriesEveryDay()
    {
        Edtf[] values = [.. Texts.Select(Edtf.Parse)];
        LocalDate first = new(1999, 12, 1);
        LocalDate[] days = [.. Enumerable.Range(0, 4100).Select(first.PlusDays)];
        bool[][] admitted = [.. values.Select(v => days.Select(v.Admits).ToArray())];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                bool expected = !days.Where((_, d) => admitted[j][d] && !admitted[i][d]).Any();
                values[i].Covers(values[j]).Should().Be(expected, $"{values[i]} and {values[j]}");
            }
        }
    }

    [Theory]
    [InlineData("1985", "1985-04", true)]
    [InlineData("1985-04", "1985", false)]
    [InlineData("156X-12-25", "1560-12-25", true)]
    [InlineData("XXXX", "156X-12-25", true)]
    [InlineData("XXXX-XX-XX", "XXXX-12-25", true)]
    [InlineData("XXXX-XX-25", "XXXX-12-25", true)]
    [InlineData("XXXX-12-25", "XXXX-XX-25", false)]
    [InlineData("1985/1990", "1987", true)]
    [InlineData("1985/..", "2050", true)]
    [InlineData("1985/..", "1986/..", true)]
    [InlineData("1985/1990", "1986/..", false)]
    [InlineData("[1667,1669]", "1667/1669", false)]
    [InlineData("[1667,1668,1669]", "1667/1669", true)]
    [InlineData("[XXXX-02-29,Y17000]", "Y17000", true)]
    [InlineData("[XXXX-02-29,Y17000]", "[Y17000,2004-02-29]", true)]
    [InlineData("[XXXX-02-29,Y17000]", "[Y17000,2004-02-28]", false)]
    [InlineData("[XXXX-02-29,Y17000]", "[Y17001,2004-02-29]", false)]
    [InlineData("Y1E400", "Y1E400", true)]
    [InlineData("/", "1985", true)]
    [InlineData("1985", "/", false)]
    public void Covers_IsContainmentOfDays(string left, string right, bool covers) => Edtf.Parse(left).Covers(Edtf.Parse(right)).Should().Be(covers);

    [Fact]
    public void NotRecorded_CoversNothingAndIsNotCovered()
    {
        default(Edtf).Covers(Edtf.OfYear(1985)).Should().BeFalse();
        Edtf.OfYear(1985).Covers(default).Should().BeFalse();
    }
}
