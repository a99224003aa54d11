using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>--record FILE</c>: the chronicle that is asked, the built-in sample without it.</summary>
internal sealed class RecordOption : Option<string?>
{
    public RecordOption()
        : base("--record")
    {
        Description = "The record to ask, '-' for standard input; else the sample.";
        HelpName = "FILE";
    }

    /// <summary>The chronicle, as far as it can be read. Findings go to standard error; those of severity error make the exit code 1.</summary>
    /// <exception cref="UsageException">The file cannot be read, or nothing in it can.</exception>
    public Chronicle Read(Call call) => call.Get(this) is { } path ? RecordFiles.Read("record", path, call) : call.Sample.Read();
}
