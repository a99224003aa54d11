using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Topics: which covers which, and what becomes of free words.</summary>
public sealed class TopicTests
{
    [Theory]
    [InlineData("security", "security", true)]
    [InlineData("security", "security/terrorism", true)]
    [InlineData("security", "security/terrorism/camps", true)]
    [InlineData("security/terrorism", "security", false)]
    [InlineData("security", "security-forces", false)]
    [InlineData("security", "water", false)]
    [InlineData("security/terror", "security/terrorism", false)]
    public void ATopicCoversItselfAndTheNarrower(string one, string other, bool covers) => Topic.From(one).Covers(Topic.From(other)).Should().Be(covers);

    [Fact]
    public void WhatIsNotRecorded_CoversNothingAndIsCoveredByNone()
    {
        default(Topic).Covers(Topic.Security).Should().BeFalse();
        default(Topic).Covers(default).Should().BeFalse();
        Topic.Security.Covers(default).Should().BeFalse();
        Topic.From("a/b/c").Broader.Should().Equal(Topic.From("a/b"), Topic.From("a"));
        Topic.Security.Broader.Should().BeEmpty();
        default(Topic).Broader.Should().BeEmpty();
    }

    [Theory]
    [InlineData("security/")]
    [InlineData("/security")]
    [InlineData("a//b")]
    [InlineData("military cooperation")]
    public void WhatIsNoCode_IsRefusedInCode(string text)
    {
        Topic.TryFrom(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Topic.From(text)).Should().Throw<ArgumentException>().WithMessage("*'/' between them*");
    }

    [Fact]
    public void FreeWordsOfADocument_AreKept_Reported_AndCoverThemselvesAlone()
    {
        const string Text = """{"format":"summit-chronicle","version":1,"meetings":[{"id":"m","topics":["Military cooperation/x","security/terorism","sport/cricket"]}]}""";
        ReadResult read = SummitJson.TryRead(Text);
        Chronicle chronicle = read.Chronicle;
        Topic words = chronicle.Meetings[0].Topics[0];

        (words.Value, words.IsCode, words.IsKnown).Should().Be(("Military cooperation/x", false, false));
        words.Covers(words).Should().BeTrue();
        words.Broader.Should().BeEmpty();
        SummitJson.Read(SummitJson.Write(chronicle)).Should().Be(chronicle);
        chronicle.Check().Where(f => f.Code == FindingCode.UnknownCode).Select(f => f.Where.Path).Should().Equal("$.topics[0]", "$.topics[1]");
        chronicle.Check().Select(f => f.Message).Should().ContainMatch("*'security/terorism'*is 'security/terrorism' meant?*");
    }

    [Fact]
    public void EveryKnownTopic_HasAnEnglishTitle_AndStandsAfterTheBroaderOnes()
    {
        List<Topic> known = [.. Topic.Known];
        known.Should().OnlyContain(t => t.Title.Length > 0 && char.IsUpper(t.Title[0]));
        known.Should().OnlyContain(t => t.Broader.All(b => known.IndexOf(b) >= 0 && known.IndexOf(b) < known.IndexOf(t)));
        Topic.From("sport/cricket").Title.Should().Be("sport/cricket");
    }
}
