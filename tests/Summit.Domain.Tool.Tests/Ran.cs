using System.Text;

namespace Summit.Domain.Tool.Tests;

/// <summary>One run of the command: how it ended and what it said.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs the command as a pipe would see it.</summary>
    public static Ran Summit(params string[] args) => With("", args);

    /// <summary>Runs the command with a text on its standard input.</summary>
    public static Ran With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    /// <summary>Runs the command with bytes on its standard input.</summary>
    public static Ran With(byte[] input, params string[] args)
    {
        using MemoryStream reader = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        int code = SummitCommand.Run(args, reader, output, error);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
