using Spectre.Console;
using Spectre.Console.Rendering;

namespace Summit.Domain.Tool;

/// <summary>Writes tables and sentences for people.</summary>
internal sealed class Page(TextWriter target, Screen screen)
{
    /// <summary>How many letters fit in a line.</summary>
    public int Width => screen.Width;

    /// <summary>A sentence, wrapped between words.</summary>
    public void Say(string sentence) => Show(new Text(Plain.Text(sentence)));

    /// <summary>What makes a question doubtful, a sentence each; nothing where nothing does.</summary>
    public void Notes(IReadOnlyList<string> notes)
    {
        if (notes.Count > 0)
        {
            Line();
        }

        foreach (string note in notes)
        {
            Say($"Note: {note}");
        }
    }

    /// <summary>The question or the name of a table.</summary>
    public void Title(string text) => Show(new Text(Plain.Text(text), new Style(decoration: Decoration.Bold)));

    /// <summary>A sentence, two letters in.</summary>
    public void Indented(string sentence) => Show(new Padder(new Text(Plain.Text(sentence)), new Padding(2, 0, 0, 0)));

    /// <summary>A line as it is, neither wrapped nor cut.</summary>
    public void Line(string line = "") => target.WriteLine(Plain.Text(line));

    /// <summary>A table: side by side where it fits, else one row below the other.</summary>
    public void Show(Table table) => Show(options => TableDrawing.Of(table, options, screen.Width));

    /// <summary>Anything else, no narrower than its longest word.</summary>
    public void Show(IRenderable content) => Show(_ => content);

    private void Show(Func<RenderOptions, IRenderable> drawing)
    {
        using StringWriter text = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(screen.IsTerminal ? target : text),
            Ansi = screen.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = screen.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = screen.Width;
        RenderOptions options = RenderOptions.Create(console);
        IRenderable content = drawing(options);
        console.Profile.Width = Math.Max(screen.Width, content.Measure(options, int.MaxValue).Min);
        console.Write(content);
        if (!screen.IsTerminal)
        {
            // What is padded for the eye is noise in a file.
            foreach (string line in text.ToString().TrimEnd('\r', '\n').Split('\n'))
            {
                target.WriteLine(line.TrimEnd());
            }
        }
        else if (content is Text)
        {
            target.WriteLine();
        }
    }
}
