using System.CommandLine;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary><c>summit show ID</c>: one record with what sources say of it.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly Argument<string> id = new("ID") { Description = "The id of a record of any type: a party, a meeting, a session, a source, a claim." };
    private readonly RecordOption record = new();
    private readonly Option<bool> json = JsonOption.New();

    public ShowVerb()
        : base("show", "One record, who says what of it, and where it comes from.")
    {
        Arguments.Add(id);
        Options.Add(record);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples => ["summit show bangkok-2017", "summit show escalation-2025 --json", "summit show IND --record record.json"];

    public override ExitCode Answer(Call call)
    {
        Chronicle chronicle = record.Read(call);
        IRecord shown = Records.Named(chronicle, call.Get(id)!);
        IReadOnlyList<Claim> claims = shown is Source source ? [.. chronicle.Claims.Where(c => c.Source == source.Id)] : chronicle.ClaimsOn(shown.Ref);
        if (call.Get(json))
        {
            call.Output.WriteLine(AsJson(shown, claims));
            return call.ExitCode;
        }

        call.Page.Title($"{shown.Ref} · {Plain.Kind(shown)}{(shown.Title.Length > 0 ? $" · {shown.Title}" : "")}");
        call.Page.Line();
        using JsonDocument document = JsonDocument.Parse(SummitJson.Write(shown));
        foreach (string line in Outline.Of(document.RootElement, except: "citations"))
        {
            call.Page.Line(line);
        }

        if (claims.Count > 0)
        {
            call.Page.Line();
            call.Page.Title(shown is Source ? "What it says" : "What sources say");
            call.Page.Show(ClaimTable.Of(claims, chronicle, withRecord: shown is Source));
        }

        CitationTable.Show(call.Page, [shown], chronicle, withRecord: false);
        CitationTable.ShowCiting(call.Page, shown, chronicle);

        return call.ExitCode;
    }

    private static string AsJson(IRecord shown, IReadOnlyList<Claim> claims) => Tool.Json.Text(indented: true, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("type", Plain.Kind(shown));
        Embed(writer, "record", shown);
        writer.WriteStartArray("claims");
        foreach (Claim claim in claims)
        {
            Embed(writer, null, claim);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Embed(Utf8JsonWriter writer, string? name, IRecord record)
    {
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }

        using JsonDocument document = JsonDocument.Parse(SummitJson.Write(record));
        document.RootElement.WriteTo(writer);
    }
}
