using System.CommandLine;
using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>One run of the command: what was asked, where answers go, how it ends.</summary>
internal sealed class Call(ParseResult parsed, Stream input, TextWriter output, TextWriter error, Screen screen)
{
    private string? inputIs;

    /// <summary>Where lines for programs go.</summary>
    public TextWriter Output => output;

    /// <summary>Where tables and sentences for people go.</summary>
    public Page Page { get; } = new(output, screen);

    /// <summary>How it ends so far: the gravest of what happened.</summary>
    public ExitCode ExitCode { get; private set; }

    /// <summary>The command with all its verbs.</summary>
    public Command Root => parsed.RootCommandResult.Command;

    /// <summary>The built-in record that is asked where no file is given.</summary>
    /// <exception cref="UsageException">There is none with the name that is given.</exception>
    public BuiltInSample Sample => BuiltInSamples.Of(parsed.GetValue(Root.Options.OfType<SampleOption>().First()));

    /// <summary>Standard input, which can be one thing only.</summary>
    /// <param name="what">What it is: "record", "batch".</param>
    /// <exception cref="UsageException">It already is something else.</exception>
    public Stream Input(string what)
    {
        if (inputIs is not null)
        {
            throw new UsageException($"Standard input is the {inputIs}, so that it cannot also be the {what}.");
        }

        inputIs = what;
        return input;
    }

    /// <summary>The lines of standard input.</summary>
    /// <exception cref="UsageException">It already is something else.</exception>
    public TextReader InputLines(string what) => new StreamReader(Input(what), Encoding.UTF8);

    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    public T? Get<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>A sentence to standard error.</summary>
    public void Say(string sentence) => error.WriteLine($"summit: {Plain.Text(sentence)}");

    /// <summary>Remembers that something went wrong; a graver end stays.</summary>
    public void EndsWith(ExitCode code) => ExitCode = code > ExitCode ? code : ExitCode;

    /// <summary>Gives an answer as JSON, or shows its page and what makes its question doubtful, and ends.</summary>
    public ExitCode Answer(bool json, IAnswer answer, Action page)
    {
        if (json)
        {
            output.WriteLine(SummitJson.Write(answer));
        }
        else
        {
            page();
            Page.Notes(answer.Notes);
        }

        return ExitCode;
    }

    /// <summary>An answer as JSON in one line.</summary>
    public void WriteLine(IAnswer answer) => output.WriteLine(SummitJson.Write(answer, indented: false));
}
