using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>--sample NAME</c>: which built-in record is asked where no file is given.</summary>
internal sealed class SampleOption : Option<string?>
{
    public SampleOption()
        : base("--sample")
    {
        Description = $"The sample to ask: {string.Join(" or ", BuiltInSamples.All.Select(s => s.Name))}.";
        HelpName = "NAME";
        Recursive = true;
        CompletionSources.Add(_ => BuiltInSamples.All.Select(s => new System.CommandLine.Completions.CompletionItem(s.Name)));
    }
}
