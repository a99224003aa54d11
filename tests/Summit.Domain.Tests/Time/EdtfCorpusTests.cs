using System.Text;
using NodaTime.Text;

namespace Summit.Domain.Tests;

public sealed class EdtfCorpusTests
{
    public static TheoryData<string, int, string?, string?, string> Valid()
    {
        TheoryData<string, int, string?, string?, string> rows = [];
        Add(rows, DatesOfLevel0.All, 0);
        Add(rows, DatesOfLevel1.All, 1);
        Add(rows, DatesOfLevel2.All, 2);
        return rows;
    }

    public static TheoryData<string, int> Invalid()
    {
        TheoryData<string, int> rows = [];
        foreach ((string text, int position) in InvalidDates.All.Concat(InvalidTimesAndYears.All).Concat(InvalidIntervalsAndSets.All))
        {
            rows.Add(text, position);
        }

        return rows;
    }

    public static TheoryData<string, int> Examples()
    {
        TheoryData<string, int> rows = [];
        foreach ((string text, int level) in LibraryOfCongressExamples.All)
        {
            rows.Add(text, level);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidText_HasItsLevelBoundsAndCanonicalText(string text, int level, string? earliest, string? latest, string canonical)
    {
        Edtf value = Edtf.Parse(text);

        value.IsRecorded.Should().BeTrue();
        value.Level.Should().Be(level);
        Iso(value.Earliest).Should().Be(earliest);
        Iso(value.Latest).Should().Be(latest);
        value.ToString().Should().Be(canonical);
        value.OriginalText.Should().Be(text);
        value.ToEnglish().Should().NotBeNullOrWhiteSpace();
        bool isDated = text.Any(c => char.IsAsciiDigit(c) || c == 'X');
        (value.Precision != EdtfPrecision.None).Should().Be(isDated);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void CanonicalText_ReadsAsTheSameValueAndStaysAsItIs(string text, int level, string? earliest, string? latest, string canonical)
    {
        Edtf value = Edtf.Parse(text);
        Edtf again = Edtf.Parse(value.ToString());

        again.Should().Be(value);
        again.GetHashCode().Should().Be(value.GetHashCode());
        again.ToString().Should().Be(canonical);
        again.Level.Should().BeLessThanOrEqualTo(level);
        Iso(again.Earliest).Should().Be(earliest);
        Iso(again.Latest).Should().Be(latest);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Utf8AndSpans_ReadAndWriteTheSame(string text, int level, string? earliest, string? latest, string canonical)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Edtf.TryParse(utf8.AsSpan(), out Edtf value).Should().BeTrue();
        Edtf.TryParse(text.AsSpan(), out Edtf other).Should().BeTrue();

        value.Should().Be(other);
        value.Level.Should().Be(level);
        (Iso(value.Earliest), Iso(value.Latest)).Should().Be((earliest, latest));
        Span<byte> bytes = stackalloc byte[100];
        Span<char> chars = stackalloc char[100];
        value.TryFormat(bytes, out int byteCount).Should().BeTrue();
        value.TryFormat(chars, out int charCount).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..byteCount]).Should().Be(canonical);
        chars[..charCount].ToString().Should().Be(canonical);
        value.TryFormat(bytes[..(canonical.Length - 1)], out byteCount).Should().BeFalse();
        value.TryFormat(chars[..(canonical.Length - 1)], out charCount).Should().BeFalse();
        (byteCount, charCount).Should().Be((0, 0));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidText_IsRefusedWithItsPlaceAndReason(string text, int position)
    {
        Edtf.TryParse(text, out Edtf value, out EdtfError error).Should().BeFalse();

        value.Should().Be(default(Edtf));
        error.Position.Should().Be(position);
        error.Reason.Should().EndWith(".");
        FluentActions.Invoking(() => Edtf.Parse(text)).Should().Throw<FormatException>().WithMessage($"*(position {position})");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void LibraryOfCongressExample_HasTheLevelUnderWhichItStands(string text, int level) => Edtf.Parse(text).Level.Should().Be(level);

    [Fact]
    public void Corpus_HoldsEveryExampleAndEnoughOfEverything()
    {
        string[] texts = [.. DatesOfLevel0.All.Concat(DatesOfLevel1.All).Concat(DatesOfLevel2.All).Select(d => d.Text)];

        texts.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(400);
        texts.Should().Contain(LibraryOfCongressExamples.All.Select(e => e.Text));
        Invalid().Should().HaveCountGreaterThan(250);
    }

    private static void Add(TheoryData<string, int, string?, string?, string> rows, (string Text, string? Earliest, string? Latest, string? Canonical)[] dates, int level)
    {
        foreach ((string text, string? earliest, string? latest, string? canonical) in dates)
        {
            rows.Add(text, level, earliest, latest, canonical ?? text);
        }
    }

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
