using System.CommandLine;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary><c>summit around A B --escalation ID [--focus RECORD]</c>: contacts before, during and after an escalation.</summary>
internal sealed class AroundVerb : Verb
{
    private readonly PartyArguments parties = new();
    private readonly FilterOptions filter = new();
    private readonly ReadingOptions reading = new();
    private readonly Option<string?> escalation = new("--escalation") { Description = "The escalation, by its id. Needed.", HelpName = "ID" };
    private readonly Option<string?> focus = new("--focus") { Description = "One contact only: the id of its record.", HelpName = "RECORD" };
    private readonly Option<bool> json = JsonOption.New();

    public AroundVerb()
        : base("around", "Which contacts of two parties were before, during, after an escalation.")
    {
        parties.AddTo(this);
        Options.Add(escalation);
        Options.Add(focus);
        filter.AddTo(this);
        reading.AddTo(this);
        Options.Add(json);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit around IND PAK --escalation escalation-2025 --band senior-official",
        "summit around IND PAK --escalation escalation-2025 --focus dgmo-2025-05-10 --json",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "During: the contact and the escalation have a day in common. Before and after: the contact had ended before, or began after. With --json an object with escalation, extent and contacts, each contact an answer of its own.",
    ];

    public override ExitCode Answer(Call call)
    {
        string named = call.Get(escalation) ?? throw new UsageException("The question needs its escalation: add --escalation ID, such as --escalation escalation-2025.");
        Reading read = reading.Read(call);
        Pair pair = parties.Pair(call, read.Chronicle);
        Escalation around = Moments.Escalation(read.Chronicle, named);
        ContactFilter asked = filter.Filter(call, read.Chronicle, pair);
        ContactView view = read.Contacts(pair.Dyad).Where(asked);
        DayBounds extent = read.ExtentOf(around.Id);
        ContactTiming[] timings = [.. Records(call, view, pair.Dyad, read.Chronicle).Select(r => view.TimingOf(pair.Dyad, r, extent))];
        if (call.Get(json))
        {
            call.Output.WriteLine(AsJson(around, extent, timings));
        }
        else
        {
            AroundPage.Show(call.Page, timings, around, extent, $"{Terms.Names(pair.Dyad, read.Chronicle)}: {asked}", read.Chronicle);
            call.Page.Notes([.. timings.SelectMany(t => t.Notes).Distinct()]);
        }

        return call.ExitCode;
    }

    private RecordRef[] Records(Call call, ContactView view, Dyad dyad, Chronicle chronicle)
    {
        RecordRef[] all = [.. view.All(dyad).Select(c => c.Contact.Record).Distinct()];
        if (call.Get(focus) is not { } text)
        {
            return all;
        }

        RecordRef record = Tool.Records.Named(chronicle, text).Ref;
        return all.Contains(record) ? [record] : throw new UsageException($"'{record}' is not such a contact of the two.");
    }

    private static string AsJson(Escalation escalation, DayBounds extent, IReadOnlyList<ContactTiming> timings) => Tool.Json.Text(indented: true, writer =>
    {
        writer.WriteStartObject();
        writer.Write("escalation", escalation.Id.ToString());
        writer.Write("extent", extent.ToString());
        writer.WriteStartArray("contacts");
        foreach (ContactTiming timing in timings)
        {
            using JsonDocument document = JsonDocument.Parse(SummitJson.Write(timing));
            document.RootElement.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
