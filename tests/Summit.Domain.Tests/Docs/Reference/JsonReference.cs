using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Makes the reference of the JSON: every member of every record and every answer, from the schema, the documentation comments and the sample.</summary>
internal sealed class JsonReference
{
    private const string Head = """
        # Reference of the JSON

        Every member of every record, of every answer and of their parts, with its form, what holds where it is left out, and its meaning; then every word of
        every vocabulary. This page is made from the types, their documentation and the [schema](json.md#the-schema); a test compares it byte for byte. How
        documents and lines are built, read and written stands on [the page on JSON](json.md); [small-record.json](small-record.json) is a document that uses
        every array.

        | form | what it is | such as |
        |---|---|---|
        | text | a JSON string | `"Foreign Minister"` |
        | number | a JSON number without a fraction | `5` |
        | id | 1 to 200 characters without white space or control characters; unique over all types of a document | `"bangkok-2017"` |
        | date | a date in EDTF, as precise as it is known; [more](time.md) | `"2018-04-24"`, `"2018-04~"`, `"[2017-12-26,2017-12-27]"`, `"2018-09-18/2018-09-20"` |
        | day | one day of the calendar | `"2025-06-26"` |
        | moment | ISO 8601 in UTC | `"2025-06-26T01:00:00Z"` |
        | code | a word of an open vocabulary: other words are kept, reported by `Check()`, and unknown to every rule | `"minister"` |
        | word | a word of a closed list, in answers only | `"established"` |

        In a record, whatever is not known is left out; only a member marked *required* must be there. In an answer every member is there, and null says that
        there is nothing. Examples are from the built-in sample, the one that says most; of a list of parts they show the first.


        """;

    private readonly StringBuilder page = new(Head.ReplaceLineEndings("\n"));
    private readonly JsonObject definitions;
    private readonly ReferenceForms forms;
    private readonly HashSet<string> written = [];
    private readonly List<string> undocumented = [];

    private JsonReference(JsonObject schema)
    {
        definitions = schema["$defs"]!.AsObject();
        forms = new(definitions);
    }

    /// <summary>The page.</summary>
    public static string Page()
    {
        JsonReference reference = new(JsonNode.Parse(SchemaGenerator.Document())!.AsObject());
        string[] records = [.. RecordType.All.Select(t => t.Type.Name)];
        reference.Section("Records", "Each stands in its array of a document, or in a line of its own.", records, isRecord: true);
        reference.Section("Parts of records", "They stand in the members that name them.", reference.Parts(records), isRecord: true);
        string[] answers = [.. PublicTypes.Answers.Append(typeof(ChronicleChanges)).Select(t => t.Name).Order(StringComparer.Ordinal)];
        reference.Section("Answers", "`SummitJson.Write(answer)` and the option `--json` of the tool write them; they are never read.", answers, isRecord: false);
        reference.Section("Parts of answers", "They stand in the members that name them.", reference.Parts(answers), isRecord: false);
        reference.Vocabularies("Codes", "The known words of the open vocabularies.", "examples");
        reference.Vocabularies("Words of answers", "Closed lists: an answer has no others.", "enum");
        if (reference.undocumented.Count > 0)
        {
            throw new InvalidOperationException($"Not documented: {string.Join(", ", reference.undocumented)}.");
        }

        return reference.page.ToString().TrimEnd() + "\n";
    }

    // What is referred to, and what that refers to, each once, in the order in which a reader meets them.
    private string[] Parts(IEnumerable<string> names)
    {
        List<string> parts = [];
        Queue<string> open = new(names);
        HashSet<string> seen = [.. written];
        while (open.TryDequeue(out string? name))
        {
            foreach (string part in ReferenceForms.References(definitions[name]).Where(p => definitions[p]!["properties"] is not null && seen.Add(p)))
            {
                parts.Add(part);
                open.Enqueue(part);
            }
        }

        return [.. parts.Order(StringComparer.Ordinal)];
    }

    private void Section(string title, string sentence, IEnumerable<string> names, bool isRecord)
    {
        Write($"## {title}\n\n{sentence}\n\n");
        foreach (string name in names)
        {
            written.Add(name);
            Type type = TypeOf(name);
            Write($"### {name}\n\n");
            Write(RecordType.All.FirstOrDefault(t => t.Type == type) is { } record ? $"In the array `{record.Member}`, in lines `\"$type\": \"{record.Word}\"`. " : "");
            Write($"{Told(type.Name, DocumentationComments.Of(type))}\n\n");
            Write(isRecord ? "| member | form | left out | meaning |\n|---|---|---|---|\n" : "| member | form | meaning |\n|---|---|---|\n");
            string[] required = [.. definitions[name]!["required"]?.AsArray().Select(r => r!.GetValue<string>()) ?? []];
            foreach ((string member, JsonNode? schema) in definitions[name]!["properties"]!.AsObject())
            {
                string left = !isRecord ? "" : $" {(required.Contains(member) ? "*required*" : ReferenceForms.Default(schema!))} |";
                Write($"| `{member}` | {forms.Of(schema!)} |{left} {Meaning(type, member, isRecord)} |\n");
            }

            Write("\n");
            if (ReferenceExamples.Of(type) is { } example)
            {
                Write($"```json\n{example}\n```\n\n");
            }
        }
    }

    private string Told(string what, string? meaning)
    {
        if (meaning is null)
        {
            undocumented.Add(what);
        }

        return meaning ?? "";
    }

    private string Meaning(Type type, string member, bool isRecord)
    {
        JsonSerializerOptions options = isRecord ? RecordJson.Options : AnswerJson.Options;
        MemberInfo? property = options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } info
            ? info.Properties.Single(p => p.Name == member).AttributeProvider as MemberInfo
            : null;
        property ??= new[] { type, typeof(FindingPlace), typeof(IAnswer) }.Select(t => t.GetProperty(char.ToUpperInvariant(member[0]) + member[1..])).FirstOrDefault(p => p is not null);
        return Told($"{type.Name}.{member}", property is null ? null : DocumentationComments.Of(property));
    }

    private void Vocabularies(string title, string sentence, string keyword)
    {
        Write($"## {title}\n\n{sentence}\n\n");
        foreach ((string name, JsonNode? definition) in definitions.Where(d => d.Value![keyword] is not null && d.Key != nameof(Edtf)))
        {
            Type type = TypeOf(name);
            MemberInfo[] members = type.IsEnum
                ? [.. Enum.GetNames(type).Select(n => type.GetField(n)!)]
                : [.. ((IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().Select(w => type.GetProperties(BindingFlags.Static | BindingFlags.Public).First(p => p.GetValue(null)!.ToString() == w.ToString()))];
            Write($"### {name}\n\n{Told(type.Name, DocumentationComments.Of(type))}\n\n| word | meaning |\n|---|---|\n");
            foreach ((JsonNode? word, MemberInfo member) in definition![keyword]!.AsArray().Zip(members))
            {
                Write($"| `{word}` | {Told($"{name}.{member.Name}", DocumentationComments.Of(member))} |\n");
            }

            Write("\n");
        }

    }

    private void Write(string text) => page.Append(text);

    private static Type TypeOf(string name) => PublicTypes.All.Single(t => t.Name == name);
}
