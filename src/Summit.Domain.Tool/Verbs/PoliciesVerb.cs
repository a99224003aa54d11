using System.CommandLine;
using System.Globalization;

namespace Summit.Domain.Tool;

/// <summary><c>summit policies</c>: the ways in which claims become facts.</summary>
internal sealed class PoliciesVerb : Verb
{
    private readonly Option<bool> json = JsonOption.New();

    public PoliciesVerb()
        : base("policies", "The ways in which claims become facts.") => Options.Add(json);

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit policies",
        "summit last-contact IND PAK --band minister --policy participant-confirmed",
    ];

    public override ExitCode Answer(Call call)
    {
        (string Name, int Version, string Definition)[] all =
        [
            .. Policy.All.Select(p => (p.Text, p.Version, p.Definition)),
            .. new[] { Policy.SourcePriority("ID") }.Select(p => (PolicyNames.PriorityForm, p.Version, p.Definition)),
        ];
        if (call.Get(json))
        {
            call.Output.WriteLine(Tool.Json.Text(indented: true, writer =>
            {
                writer.WriteStartObject();
                writer.WriteStartArray("policies");
                foreach ((string name, int version, string definition) in all)
                {
                    writer.WriteStartObject();
                    writer.Write("name", name);
                    writer.WriteNumber("version", version);
                    writer.Write("definition", definition);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }));
            return call.ExitCode;
        }

        Table table = Table.Of("!--policy", "version", "a thing is so if…");
        foreach ((string name, int version, string definition) in all)
        {
            table.With(name, version.ToString(CultureInfo.InvariantCulture), definition);
        }

        call.Page.Show(table);
        return call.ExitCode;
    }
}
