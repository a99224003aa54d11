using System.Text.Json.Nodes;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>What a reading says to every question, as text; the citations of the claims that answers show are left out.</summary>
internal static class AllAnswers
{
    public static IReadOnlyList<string> Of(Reading reading, Dyad pair, LocalDate day)
    {
        Chronicle chronicle = reading.Chronicle;
        ContactView view = reading.Contacts().Where(ContactFilter.Direct);
        ContactView shared = reading.Contacts().Where(ContactFilter.SharedPlatform);
        DayBounds before = DayBounds.On(day.PlusDays(-7));
        List<IAnswer> answers =
        [
            view.Last(pair, day), view.First(pair), view.Next(pair, day.PlusDays(-7)), view.FirstAfter(pair, before, day), view.Silence(pair, day), view.LongestSilence(pair, day), view.Silences(pair, day), view.Rate(pair, CalendarPeriod.Month),
            view.Platforms(pair, day), view.Timeline(pair), view.GoBetweens(pair, day.PlusDays(-20), day, longest: 2), shared.Last(pair, day),
            reading.Timeline(pair), reading.Opportunities(pair, ContactFilter.Direct, day), reading.DialogueStatus(pair, ContactFilter.Direct, 90, day),
            reading.Incumbents(pair.First, day),
            .. chronicle.Forums.Select(f => reading.Attendance(f.Id, pair.First)), .. chronicle.Forums.Select(f => reading.Members(f.Id, day)),
            .. chronicle.Sessions.Select(s => reading.Attendance(s.Id)), .. chronicle.Sessions.Select(s => reading.BilateralRound(s.Id, pair.First)),
            reading.Disputes(pair), .. chronicle.Statements.Select(s => reading.Adoption(s.Id)), .. chronicle.Meetings.Take(1).Select(m => reading.Readouts(m.Id)),
            .. chronicle.Escalations.Select(e => reading.StateOf(e.Id, day)), .. chronicle.Sources.Select(s => reading.Verify(s.Id, day)),
        ];
        List<string> said = [.. answers.Select(Text)];
        foreach (IRecord record in chronicle)
        {
            said.Add($"{record.Ref} known {reading.IsKnown(record.Ref)}: {reading.Explain(record.Ref)}");
        }

        return said;
    }

    private static string Text(IAnswer answer)
    {
        JsonNode json = JsonNode.Parse(SummitJson.Write(answer, indented: false))!;
        Strip(json);
        return json.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            members.Remove("citations");
            foreach ((string _, JsonNode? value) in members)
            {
                Strip(value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Strip(item);
            }
        }
    }
}
