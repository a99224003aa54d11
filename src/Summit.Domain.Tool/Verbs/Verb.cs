using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary>One verb of the command: its options, its help, and how it answers.</summary>
/// <remarks>A verb is made for one run. It adds its options in its constructor and reads them from the call in <see cref="Answer"/>.</remarks>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Whole lines to try, each beginning with <c>summit</c>; shown at the end of the help.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Under which heading the help lists it.</summary>
    public virtual string Topic => "The contacts of two parties";

    /// <summary>What else the help says, in sentences, each a paragraph.</summary>
    public virtual IReadOnlyList<string> Notes => [];

    /// <summary>Answers the question of a call.</summary>
    /// <exception cref="UsageException">The question cannot be answered as it was asked.</exception>
    public abstract ExitCode Answer(Call call);
}
