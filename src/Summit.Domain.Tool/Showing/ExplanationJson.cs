using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>An explanation for programs.</summary>
internal static class ExplanationJson
{
    public static string Of(Explanation explanation, IReadOnlyList<Citation> citations) => Json.Text(indented: true, writer =>
    {
        writer.WriteStartObject();
        writer.Write("record", explanation.Record.Value);
        writer.WriteWord("title", explanation.Title);
        writer.Write("known", Plain.Word(explanation.Known));
        writer.Write("status", Plain.Word(explanation.Status));
        writer.WriteStartArray("properties");
        foreach (ExplainedProperty property in explanation.Properties)
        {
            Write(writer, property);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("citations");
        foreach (Citation citation in citations)
        {
            writer.WriteStartObject();
            writer.Write("source", citation.Source.Value);
            writer.WriteWord("locator", citation.Locator);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("definition");
        writer.WriteStartObject("policy");
        writer.Write("name", explanation.Policy);
        writer.WriteNumber("version", explanation.PolicyVersion);
        writer.WriteEndObject();
        writer.Write("knownBy", explanation.KnownBy);
        writer.WriteEndObject();
        writer.Write("english", explanation.ToString().Split('\n')[0]);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, ExplainedProperty property)
    {
        writer.WriteStartObject();
        writer.Write("property", property.Property.Value);
        writer.WriteWord("party", property.Subject.Party.ToString());
        writer.WriteWord("person", property.Subject.Person.ToString());
        writer.WriteWord("step", property.Subject.Step);
        writer.WriteWord("value", property.Value);
        writer.Write("status", Plain.Word(property.Status));
        writer.Write("rule", property.Rule);
        Write(writer, "for", property.For);
        Write(writer, "against", property.Against);
        Write(writer, "other", property.Other);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<ExplainedClaim> claims)
    {
        writer.WriteStartArray(name);
        foreach (ExplainedClaim claim in claims)
        {
            writer.WriteStartObject();
            writer.Write("claim", claim.Claim.Value);
            writer.Write("source", claim.Source.Value);
            writer.WriteWord("kind", claim.Kind.Value);
            writer.WriteWord("published", claim.Published.ToString());
            writer.Write("stance", claim.Stance.Value);
            writer.WriteWord("value", claim.Value);
            writer.WriteWord("wording", claim.Wording);
            writer.WriteBoolean("counts", claim.Counts);
            writer.WriteWord("note", claim.Note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
