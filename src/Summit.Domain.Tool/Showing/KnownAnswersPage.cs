using System.Text.Json;
using System.Text.Json.Nodes;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>How the answer to "when last" moved as more became known.</summary>
internal static class KnownAnswersPage
{
    private const int MostShown = 5;

    public static void Show(Page page, IReadOnlyList<KnownAnswer> answers, ContactFilter filter, Reading reading)
    {
        Chronicle chronicle = reading.Chronicle;
        LastContact now = answers[^1].Last;
        page.Title($"{Terms.Names(now.Dyad, chronicle)}: last {filter}, as it was known");
        page.Say(Terms.Of(now.Definition with { KnownBy = reading.KnownBy }));
        page.Line();
        Table table = Table.Of("!known by", "~last contact", "!verdict", "what became known");
        foreach (KnownAnswer answer in answers)
        {
            table.With(
                answer.Since is { } since ? Texts.Iso(since.Day) : "before",
                Days(answer.Last),
                Plain.Word(answer.Last.Verdict),
                answer.Since is { } day ? Claims(day, answer.Last.Candidates, chronicle) : "");
        }

        page.Show(table);
        page.Say(answers.Count == 1
            ? "What became known of the two never moved the answer."
            : "Each line holds from its day until that of the next. A claim marked with 'perhaps' may have been published by that day.");
        page.Notes(now.Notes);
    }

    public static string Json(IReadOnlyList<KnownAnswer> answers, Reading reading) => Tool.Json.Text(indented: true, writer =>
    {
        (LastContact now, Chronicle chronicle) = (answers[^1].Last, reading.Chronicle);
        writer.WriteStartObject();
        writer.WriteStartArray("parties");
        writer.WriteStringValue(now.Dyad.First.ToString());
        writer.WriteStringValue(now.Dyad.Second.ToString());
        writer.WriteEndArray();
        writer.Write("asOf", now.Definition.AsOf);
        writer.WriteStartArray("answers");
        foreach (KnownAnswer answer in answers)
        {
            writer.WriteStartObject();
            writer.Write("knownBy", answer.Since?.Day);
            writer.Write("earliest", answer.Last.Earliest);
            writer.Write("latest", answer.Last.Latest);
            writer.Write("verdict", Plain.Word(answer.Last.Verdict));
            writer.WriteStartArray("candidates");
            foreach (RecordRef candidate in answer.Last.Candidates)
            {
                writer.WriteStringValue(candidate.ToString());
            }

            writer.WriteEndArray();
            writer.Write("english", answer.Last.ToEnglish());
            Write(writer, "becameKnown", answer.Since?.Known ?? [], chronicle);
            Write(writer, "perhapsKnown", answer.Since?.PossiblyKnown ?? [], chronicle);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("definition");
        Definition(now, reading.KnownBy).WriteTo(writer);
        writer.WriteStartArray("notes");
        foreach (string note in now.Notes)
        {
            writer.WriteStringValue(note);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    // What all the answers have in common: each has a known-by day of its own, and the question that of its end.
    private static JsonObject Definition(LastContact now, LocalDate? knownBy)
    {
        JsonObject definition = JsonNode.Parse(SummitJson.Write(now))!["definition"]!.AsObject();
        definition["knownBy"] = knownBy is { } day ? Texts.Iso(day) : null;
        return definition;
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<ClaimId> claims, Chronicle chronicle)
    {
        writer.WriteStartArray(name);
        foreach (ClaimId claim in claims)
        {
            writer.WriteStartObject();
            writer.Write("claim", claim.ToString());
            writer.Write("source", chronicle.Find(claim)!.Source.ToString());
            writer.Write("about", chronicle.Find(claim)!.Subject.ToString());
            writer.Write("says", chronicle.Find(claim)!.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Days(LastContact last) => last.Verdict switch
    {
        Verdict.None => "none",
        Verdict.Possible => $"perhaps, no later than {LastContactPage.Day(last.Latest)}",
        _ => When.Between(last.Earliest, last.Latest),
    };

    // What is said of the candidates comes first.
    private static string Claims(KnowledgeDay day, IReadOnlyList<RecordRef> candidates, Chronicle chronicle)
    {
        string[] lines =
        [
            .. day.Known.Select(c => (Claim: c, Note: "")).Concat(day.PossiblyKnown.Select(c => (Claim: c, Note: ", perhaps")))
                .OrderBy(c => !candidates.Contains(chronicle.Find(c.Claim)!.Subject.Record))
                .Select(c => Line(c.Claim, c.Note)),
        ];
        return string.Join('\n', lines.Length <= MostShown ? lines : [.. lines.Take(MostShown - 1), $"and {lines.Length - MostShown + 1} more"]);

        string Line(ClaimId id, string note) => chronicle.Find(id) is { } claim ? $"{claim.Subject}: {claim.Title}{note}" : id.ToString();
    }
}
