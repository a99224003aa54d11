using System.CommandLine;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>One run of the command: what was asked, where answers go, how it ends.</summary>
internal sealed class Call(ParseResult parsed, TextReader input, TextWriter output, TextWriter error, Screen screen)
{
    /// <summary>Standard input.</summary>
    public TextReader Input => input;

    /// <summary>Where lines for programs go.</summary>
    public TextWriter Output => output;

    /// <summary>Where tables and sentences for people go.</summary>
    public Page Page { get; } = new(output, screen);

    /// <summary>How it ends so far: the gravest of what happened.</summary>
    public ExitCode ExitCode { get; private set; }

    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    public T? Get<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>A sentence to standard error.</summary>
    public void Say(string sentence) => error.WriteLine($"summit: {Plain.Text(sentence)}");

    /// <summary>Remembers that something went wrong; a graver end stays.</summary>
    public void EndsWith(ExitCode code) => ExitCode = code > ExitCode ? code : ExitCode;

    /// <summary>An answer as JSON, over several lines.</summary>
    public void Write(IAnswer answer) => output.WriteLine(SummitJson.Write(answer));

    /// <summary>An answer as JSON in one line.</summary>
    public void WriteLine(IAnswer answer) => output.WriteLine(SummitJson.Write(answer, indented: false));
}
