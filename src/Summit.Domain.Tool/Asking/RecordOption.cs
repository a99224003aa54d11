using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>--record FILE</c>: the chronicle that is asked, the built-in sample without it.</summary>
internal sealed class RecordOption : Option<string?>
{
    /// <summary>Which texts a record can be, for the help.</summary>
    public const string Note = "A record is a JSON document or has one record in each line (NDJSON), told by its head; gzip is told by its first bytes, Brotli by the ending .br.";

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
