using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>--record</c>, <c>--policy</c>, <c>--known-by</c> and <c>--as-stated</c>: which record is read, and how.</summary>
internal sealed class ReadingOptions
{
    private readonly RecordOption record = new();

    private readonly Option<string?> policy = new("--policy")
    {
        Description = "How claims become facts: see 'summit policies'.",
        HelpName = "NAME",
    };

    private readonly Option<LocalDate?> knownBy = Texts.Day("--known-by", "Only claims that were published by this day.");

    private readonly Option<bool> levelsAsStated = new("--as-stated")
    {
        Description = "Take no person's level from a tenure.",
    };

    public void AddTo(Command verb)
    {
        verb.Options.Add(record);
        verb.Options.Add(policy);
        verb.Options.Add(knownBy);
        verb.Options.Add(levelsAsStated);
    }

    /// <summary>Whether the built-in sample is asked.</summary>
    public bool IsSample(Call call) => call.Get(record) is null;

    /// <summary>The record under the policy, as known by the day.</summary>
    /// <exception cref="UsageException">The policy is not known, or the file cannot be read.</exception>
    public Reading Read(Call call)
    {
        Policy how = PolicyNames.Of(call.Get(policy));
        return record.Read(call).Under(how, call.Get(knownBy), call.Get(levelsAsStated) ? LevelRule.AsStated : LevelRule.ByTenure);
    }
}
