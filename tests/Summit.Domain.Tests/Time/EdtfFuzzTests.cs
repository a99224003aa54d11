using System.Text;

namespace Summit.Domain.Tests;

public sealed class EdtfFuzzTests
{
    // The long run of the same texts is a command of the benchmarks: fuzz-dates 10000000.
    private const int Runs = 30_000;

    [Fact]
    public void RandomTexts_AreReadOrRefusedAndNothingElse()
    {
        Random random = new(20250601);
        int valid = 0;
        for (int i = 0; i < Runs; i++)
        {
            string text = (i % 3) switch
            {
                0 => DateTexts.Grammatical(random),
                1 => DateTexts.Mutated(random),
                _ => DateTexts.Noise(random),
            };
            bool isValid = Edtf.TryParse(text, out Edtf value, out EdtfError error);
            bool isValidInUtf8 = Edtf.TryParse(Encoding.UTF8.GetBytes(text).AsSpan(), out Edtf same);
            if (!isValid)
            {
                error.Position.Should().BeInRange(0, text.Length, text);
                error.Reason.Should().NotBeNullOrEmpty(text);
                isValidInUtf8.Should().BeFalse(text);
                continue;
            }

            valid++;
            same.Should().Be(value, text);
            error.Should().Be(default(EdtfError), text);
            Check(text, value);
        }

        valid.Should().BeGreaterThan(Runs / 10).And.BeLessThan(Runs);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void LongSets_AreReadUpToTheLimitAndRefusedBeyond(char open)
    {
        char close = open == '[' ? ']' : '}';
        string list = string.Join(',', Enumerable.Range(0, 6500).Select(i => $"{i:D4}"));
        Edtf.Parse($"{open}{list}{close}").Latest.Should().Be(new LocalDate(6499, 12, 31));

        Edtf.TryParse($"{open}{list},{list}{close}", out _, out EdtfError error).Should().BeFalse();
        error.Position.Should().Be(32_768);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("Y")]
    [InlineData("1")]
    [InlineData("X")]
    [InlineData("..")]
    [InlineData("?")]
    [InlineData("1985/")]
    [InlineData("[1985,")]
    public void RepeatedTexts_AreRefusedWithoutDepth(string part) => Edtf.TryParse(string.Concat(Enumerable.Repeat(part, 5000)), out _).Should().BeFalse();

    private static void Check(string text, Edtf value)
    {
        string canonical = value.ToString();
        Edtf again = Edtf.Parse(canonical);
        again.Should().Be(value, text);
        again.ToString().Should().Be(canonical);
        again.OriginalText.Should().Be(canonical);
        value.OriginalText.Should().Be(text);
        again.Level.Should().BeLessThanOrEqualTo(value.Level, text);
        value.ToEnglish().Should().NotBeNullOrEmpty(text);
        value.TryGetBounds(out DayBounds bounds);
        if (value.HasBounds)
        {
            (bounds.EarliestStart, bounds.LatestEnd).Should().Be((value.Earliest, value.Latest), text);
        }

        value.RelationsTo(value).Should().HaveFlag(AllenRelations.Equals, text);
        Edtf.ByEarliest.Compare(value, again).Should().Be(0);
    }
}
