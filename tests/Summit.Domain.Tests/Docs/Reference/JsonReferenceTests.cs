namespace Summit.Domain.Tests;

/// <summary>The reference of the JSON is made from the types, so that it cannot say anything else than they do.</summary>
public class JsonReferenceTests
{
    private static readonly string File = Path.Combine(DocumentedSamples.Root, "src", "Summit.Domain", "docs", "reference-json.md");

    [Fact]
    public void Reference_AsCommitted_IsWhatTheTypesGive()
    {
        string page = JsonReference.Page();
        if (DocumentedSamples.AreRewritten)
        {
            System.IO.File.WriteAllText(File, page);
        }

        System.IO.File.ReadAllText(File).Should().Be(page, "{0}=1 rewrites the page", DocumentedSamples.Variable);
    }

    [Fact]
    public void Reference_HasEveryDefinitionOfTheSchema()
    {
        string page = System.IO.File.ReadAllText(File);

        foreach ((string name, System.Text.Json.Nodes.JsonNode? definition) in System.Text.Json.Nodes.JsonNode.Parse(SchemaGenerator.Document())!["$defs"]!.AsObject())
        {
            bool isThere = page.Contains($"\n### {name}\n", StringComparison.Ordinal);
            bool isWritten = definition!["properties"] is not null || definition["enum"] is not null || (definition["examples"] is not null && name != nameof(Edtf));
            isThere.Should().Be(isWritten, name);
        }
    }
}
