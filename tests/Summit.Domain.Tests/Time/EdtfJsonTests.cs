using System.ComponentModel;
using System.Text.Json;

namespace Summit.Domain.Tests;

public sealed class EdtfJsonTests
{
    [Theory]
    [InlineData("2018-04-24")]
    [InlineData("2018-04~")]
    [InlineData("[2017-12-26,2017-12-27]")]
    [InlineData("2001/..")]
    [InlineData("?2004")]
    public void Json_IsTheCanonicalString(string text)
    {
        Edtf value = Edtf.Parse(text);
        string json = JsonSerializer.Serialize(value);
        json.Should().Be($"\"{value}\"");
        JsonSerializer.Deserialize<Edtf>(json).Should().Be(value);
    }

    [Fact]
    public void Json_ReadsEscapedTextAndKeepsAPlusSign()
    {
        Edtf value = Edtf.Parse("1985-04-12T23:20:30+04:30");
        JsonSerializer.Deserialize<Edtf>(JsonSerializer.Serialize(value)).Should().Be(value);
        JsonSerializer.Deserialize<Edtf>("\"2018\\u002d04\"").Should().Be(Edtf.Parse("2018-04"));
    }

    [Theory]
    [InlineData("\"2018-13\"", "*position 5*")]
    [InlineData("\"\"", "*text is empty*")]
    [InlineData("2018", "*is a JSON string*")]
    [InlineData("{}", "*is a JSON string*")]
    public void BadJson_IsRefusedWithReasonPlaceAndPath(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Edtf[]>($"[{json}]"))
            .Should().Throw<JsonException>().WithMessage(message).Which.Path.Should().Be("$[0]");

    [Fact]
    public void NotRecorded_IsNullAndReadsBack_ExceptUnderStrictOptionsAndAsAKey()
    {
        JsonSerializer.Serialize(default(Edtf)).Should().Be("null");
        JsonSerializer.Deserialize<Edtf>("null").Should().Be(default(Edtf));
        Holder holder = new(Edtf.Parse("2018"), default, null);
        JsonSerializer.Deserialize<Holder>(JsonSerializer.Serialize(holder)).Should().Be(holder);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Edtf[]>("[null]", JsonSerializerOptions.Strict))
            .Should().Throw<JsonException>().WithMessage("*is a JSON string*").Which.Path.Should().Be("$[0]");
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<Edtf, int> { [default] = 3 })).Should().Throw<JsonException>().WithMessage("*cannot be a key*");
    }

    [Fact]
    public void Json_KeysAreDates()
    {
        Dictionary<Edtf, int> counts = new() { [Edtf.Parse("2018-04")] = 3 };
        string json = JsonSerializer.Serialize(counts);
        json.Should().Be("{\"2018-04\":3}");
        JsonSerializer.Deserialize<Dictionary<Edtf, int>>(json).Should().Equal(counts);
    }

    [Fact]
    public void TypeConverter_ReadsAndWritesStrings()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Edtf));
        converter.ConvertFromInvariantString("2018-04~").Should().Be(Edtf.Parse("2018-04~"));
        converter.ConvertToInvariantString(Edtf.Parse("2018-04~")).Should().Be("2018-04~");
        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        FluentActions.Invoking(() => converter.ConvertFromInvariantString("2018-13")).Should().Throw<FormatException>();
    }

    [Fact]
    public void ParsableInterfaces_ReadTheSame()
    {
        Parsed<Edtf>("2018-04").Should().Be(Edtf.Parse("2018-04"));
        FluentActions.Invoking(() => Parsed<Edtf>("2018-13")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Edtf.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        Edtf.TryParse((string?)null, out Edtf value, out EdtfError error).Should().BeFalse();
        value.IsRecorded.Should().BeFalse();
        error.Reason.Should().NotBeEmpty();
    }

    private sealed record Holder(Edtf Date, Edtf Missing, Edtf? Perhaps);

    private static T Parsed<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
}
