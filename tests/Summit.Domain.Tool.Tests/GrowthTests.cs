namespace Summit.Domain.Tool.Tests;

/// <summary>What must be touched when a verb or a kind of contact comes: each test names the list that was forgotten.</summary>
public sealed class GrowthTests
{
    [Fact]
    public void EveryVerb_IsListed() =>
        AllVerbs.New().Select(v => v.GetType()).Should().BeEquivalentTo(typeof(Verb).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Verb)) && !t.IsAbstract && t != typeof(ReportVerb)), "AllVerbs lists each but the one without a name");

    [Fact]
    public void EveryDirectness_CanBeAskedFor() =>
        Directness.Known.Except(KindWords.All.SelectMany(k => k.Filter.Kinds)).Should().BeEmpty("KindWords has a word for each, or one that contains it");
}
