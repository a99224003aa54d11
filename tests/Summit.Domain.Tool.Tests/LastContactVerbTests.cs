using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class LastContactVerbTests
{
    [Theory]
    [InlineData("--band minister --portfolio defence", null, "2018-12-31", "possible", 2369, null)]
    [InlineData("--band senior-official --portfolio defence,military", "2025-05-14", "2025-05-15", "bounded", 42, 43)]
    [InlineData("--band minister-equivalent --portfolio national-security --substantive", "2017-12-26", "2025-05-07", "bounded", 50, 2739)]
    [InlineData("--band leader", "2019-06-14", "2019-06-14", "exact", 2204, 2204)]
    [InlineData("--band leader --substantive", "2015-12-25", "2015-12-25", "exact", 3471, 3471)]
    [InlineData("--band minister --portfolio foreign-affairs", "2024-10-16", "2024-10-16", "exact", 253, 253)]
    [InlineData("--band minister --portfolio foreign-affairs --substantive", "2016-03-17", "2019-05-22", "bounded", 2227, 3388)]
    [InlineData("--band minister --portfolio defence --kind shared-platform --as-of 2025-06-25", "2021-07-28", "2022-12-09", "bounded", 929, 1428)]
    public void LastContact_AsJson_HasTheKeysAndDaysOfTheContract(string options, string? earliest, string? latest, string verdict, int min, int? max)
    {
        Ran ran = Ran.Summit(["last-contact", "IND", "PAK", "--json", .. options.Split(' ')]);

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("earliest").GetString().Should().Be(earliest);
        answer.GetProperty("latest").GetString().Should().Be(latest);
        answer.GetProperty("verdict").GetString().Should().Be(verdict);
        answer.GetProperty("silenceDays").GetProperty("min").GetInt32().Should().Be(min);
        JsonElement greatest = answer.GetProperty("silenceDays").GetProperty("max");
        (greatest.ValueKind == JsonValueKind.Null ? (int?)null : greatest.GetInt32()).Should().Be(max);
        answer.GetProperty("candidates").GetArrayLength().Should().BePositive();
        answer.GetProperty("definition").GetProperty("parties").EnumerateArray().Select(p => p.GetString()).Should().Equal("IND", "PAK");
    }

    [Fact]
    public void LastContact_ForPeople_SaysQuestionDaysAndSources()
    {
        Ran ran = Ran.Summit("last-contact", "PAK", "IND", "--band", "senior-official", "--portfolio", "defence,military");

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("India and Pakistan: last direct contact, both at senior-official or above, defence or military");
        ran.Lines[1].Should().Be("as of 2025-06-26 · policy as-recorded (version 1)");
        ran.Output.Should().Contain("earliest   2025-05-14").And.Contain("silence    42 or 43 days, of the record")
            .And.Contain("│ dgmo-2025-05-14 │ 14 or 15 May 2025 │").And.Contain("│ ishaq-dar-2025-05-15 ");
    }

    [Fact]
    public void LastContact_WithAWrongParty_NamesTheNearest()
    {
        Ran.Summit("last-contact", "IND", "PAX").Should().Be(new Ran(2, "", "summit: The record has no party 'PAX'; did you mean 'PAK' (Pakistan)?\n"));
        Ran.Summit("last-contact", "india", "PK").Should().Be(Ran.Summit("last-contact", "IND", "PAK"), "names and codes are as good as ids");
    }

    [Theory]
    [InlineData("last-contact IND IND", "summit: The question needs two different parties, and both are 'IND'.")]
    [InlineData("last-contact IND", "summit: The question needs two parties, such as IND PAK.")]
    [InlineData("last-contact IND PAK --band ministr", "summit: --band does not know 'ministr'; did you mean 'minister'? Known are leader, ")]
    [InlineData("last-contact IND PAK --portfolio defense", "summit: --portfolio does not know 'defense'; did you mean 'defence'? Known are leadership, ")]
    [InlineData("last-contact IND PAK --kind letter", "summit: --kind does not know 'letter'. Known are direct, one-way, indirect, shared-platform, co-attendance, remote-co-presence.")]
    [InlineData("last-contact IND PAK --as-of 2025-02-30", "summit: --as-of takes a day such as 2025-06-26, and '2025-02-30' is not one.")]
    [InlineData("last-contact IND PAK --policy as-recorde", "summit: There is no policy 'as-recorde'; did you mean 'as-recorded'?")]
    [InlineData("last-contact IND PAK --record no-such-file.json", "summit: The record file 'no-such-file.json' cannot be read: there is no such file.")]
    [InlineData("last-contact IND PAK --substantiv", "summit: 'summit last-contact' has no option '--substantiv'; did you mean '--substantive'?")]
    [InlineData("last-contct IND PAK", "summit: 'summit' has no verb 'last-contct'; did you mean 'last-contact'?")]
    public void LastContact_AskedBadly_SaysSoInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith(sentence);
    }
}
