using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit words [VOCABULARY]</c>: the words that questions and records know.</summary>
internal sealed class WordsVerb : Verb
{
    private readonly Argument<string?> name = new("VOCABULARY") { Description = "One of them only, such as band.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> json = JsonOption.New();

    public WordsVerb()
        : base("words", "The words that questions and records know: kinds, bands, portfolios …")
    {
        Arguments.Add(name);
        Options.Add(json);
        name.CompletionSources.Add([.. Vocabularies.All.Select(v => v.Name)]);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples => ["summit words", "summit words band", "summit words --json"];

    public override IReadOnlyList<string> Notes =>
    [
        "A record may use other words of its own; a question then knows them too. Several words of one option have commas between them, and mean: one of these.",
    ];

    public override ExitCode Answer(Call call)
    {
        IReadOnlyList<Vocabulary> asked = Vocabularies.All;
        if (call.Get(name) is { } text)
        {
            asked = [.. Vocabularies.All.Where(v => v.Name == text)];
            if (asked.Count == 0)
            {
                string[] known = [.. Vocabularies.All.Select(v => v.Name)];
                throw new UsageException($"There is no vocabulary '{Plain.Quote(text)}'{Nearest.Hint(text, known)} Known are {string.Join(", ", known)}.");
            }
        }

        if (call.Get(json))
        {
            call.Output.WriteLine(Vocabularies.Json(asked));
            return call.ExitCode;
        }

        foreach (IGrouping<bool, Vocabulary> group in asked.GroupBy(v => v.Option.Length > 0))
        {
            call.Page.Title(group.Key ? "In questions and records" : "In records");
            call.Page.Show(Facts.Of([.. group.Select(v => (v.Option.Length > 0 ? v.Option : v.Name, string.Join(", ", v.Words)))]));
            call.Page.Line();
        }

        if (asked.Any(v => v.Name == "kind"))
        {
            call.Page.Title("Kinds of contact");
            call.Page.Show(Facts.Of([.. KindWords.All.Select(k => (k.Word, k.Meaning))]));
        }

        return call.ExitCode;
    }
}
