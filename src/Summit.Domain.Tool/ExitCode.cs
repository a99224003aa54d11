namespace Summit.Domain.Tool;

/// <summary>How the command ended. The graver of two is the greater.</summary>
internal enum ExitCode
{
    /// <summary>The question was answered.</summary>
    Answered = 0,

    /// <summary>It was answered as far as possible, and the record has findings of severity error; or what was checked is not so.</summary>
    Findings = 1,

    /// <summary>The question was not understood, or a file cannot be read.</summary>
    BadUsage = 2,
}
