using System.CommandLine;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary><c>summit schema [TYPE]</c>: the JSON Schema of the format.</summary>
internal sealed class SchemaVerb : Verb
{
    private readonly Argument<string?> type = new("TYPE") { Description = "One record, answer or part of these only, such as Meeting.", Arity = ArgumentArity.ZeroOrOne };

    public SchemaVerb()
        : base("schema", "The JSON Schema of a record document, for other languages and editors.") => Arguments.Add(type);

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples => ["summit schema > summit.schema.json", "summit schema Meeting", "summit schema LastContact"];

    public override IReadOnlyList<string> Notes =>
    [
        "Draft 2020-12. What it accepts, 'summit check' may still refuse: a schema knows no calendar, and no rule between members.",
    ];

    public override ExitCode Answer(Call call)
    {
        if (call.Get(type) is not { } name)
        {
            call.Output.Write(SummitJson.Schema);
        }
        else if (SummitJson.TryGetSchema(name, out string? schema))
        {
            call.Output.Write(schema);
        }
        else
        {
            using JsonDocument all = JsonDocument.Parse(SummitJson.Schema);
            string[] known = [.. all.RootElement.GetProperty("$defs").EnumerateObject().Select(d => d.Name)];
            throw new UsageException($"The format has no type '{Plain.Quote(name)}'{Nearest.Hint(name, known)} Upper and lower case count. 'summit schema' shows all of them, under $defs.");
        }

        return call.ExitCode;
    }
}
