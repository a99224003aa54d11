using System.Text.Json.Nodes;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Writes what <c>.ci/schema</c> gives to validators of other languages: documents, answers, and broken documents with what the reader says of them.</summary>
public class SchemaCorpusTests
{
    private static readonly string Folder = Path.Combine(Sources.Root, ".artifacts", "schema");
    private static readonly string[] Wrong = ["5", "\"\"", "\"two words\"", "true", "null", "[]", "{}", "[1]", "-1", "\"x\""];

    [Fact]
    public void Corpus_OfValidAndBrokenDocuments_IsReadAsItSays()
    {
        int each = Math.Clamp(Worlds.Iterations / 200, 5, 2000);
        List<string> valid = [];
        List<string> broken = [];
        foreach (RecordType type in RecordType.All)
        {
            for (int n = 0; n < each; n++)
            {
                string record = SummitJson.Write((IRecord)Made.Of(type.Type, n));
                valid.Add(Document(type, record));
                JsonNode whole = JsonNode.Parse(record)!;
                Break(whole.AsObject(), n);
                string document = Document(type, whole.ToJsonString());
                ReadResult read = SummitJson.TryRead(document);
                broken.Add(new JsonObject
                {
                    ["document"] = document,
                    ["refused"] = read.Rejected.Count > 0,
                    ["paths"] = new JsonArray([.. read.Findings.Where(f => f.Severity == Severity.Error).Select(f => JsonValue.Create(f.Where.Path))]),
                }.ToJsonString());
            }
        }

        valid.Should().OnlyContain(d => !SummitJson.TryRead(d).HasErrors);
        broken.Should().Contain(b => b.Contains("\"refused\":true", StringComparison.Ordinal));
        Directory.CreateDirectory(Folder);
        File.WriteAllLines(Path.Combine(Folder, "valid.ndjson"), valid);
        File.WriteAllLines(Path.Combine(Folder, "broken.ndjson"), broken);
        File.WriteAllLines(Path.Combine(Folder, "answers.ndjson"), SampleAnswers.All.Select(a => Answer(a.GetType(), SummitJson.Write(a, indented: false))).Append(Answer(typeof(ChronicleChanges), SummitJson.Write(Changes(), indented: false))));
    }

    [Fact]
    public void SampleAnswers_HaveEveryType() => SampleAnswers.All.Select(a => a.GetType()).Distinct().Should().BeEquivalentTo(PublicTypes.Answers);

    private static string Answer(Type type, string json) => $$"""{"type": "{{type.Name}}", "answer": {{json}}}""";

    private static ChronicleChanges Changes()
    {
        Chronicle[] sides = [.. Enumerable.Range(0, 2).Select(side => AnyRecords.Built(RecordType.All.SelectMany((t, i) => Enumerable.Range(0, 6).Where(n => n % 3 != side).Select(n => (IRecord)Made.Of(t.Type, (n * 31) + i))), Made.Of<ExtraMembers>(side)))];
        Chronicle later = Enumerable.Range(0, 200).Aggregate(sides[1], AnyRecords.Changed);
        return sides[0].ChangesTo(later);
    }

    private static string Document(RecordType type, string record) => $$"""{"format": "{{SummitJson.Format}}", "version": {{SummitJson.Version}}, "{{type.Member}}": [{{JsonNode.Parse(record)!.ToJsonString()}}]}""";

    // One member somewhere is left out, or has a value of another form.
    private static void Break(JsonObject record, int n)
    {
        List<(JsonObject Holder, string Name)> members = [];
        Members(record, members);
        (JsonObject holder, string name) = members[n * 7919 % members.Count];
        if (n % 11 == 0)
        {
            holder.Remove(name);
        }
        else
        {
            holder[name] = JsonNode.Parse(Wrong[n % Wrong.Length]);
        }
    }

    private static void Members(JsonNode? node, List<(JsonObject, string)> members)
    {
        if (node is JsonArray list)
        {
            foreach (JsonNode? element in list)
            {
                Members(element, members);
            }
        }
        else if (node is JsonObject thing)
        {
            foreach ((string name, JsonNode? value) in thing)
            {
                Members(value, members);
                members.Add((thing, name));
            }
        }
    }
}
