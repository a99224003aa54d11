using System.Globalization;

namespace Summit.Domain.Tool;

/// <summary>An escalation for people.</summary>
internal static class EscalationPage
{
    public static void Show(Page page, EscalationState answer, Chronicle chronicle)
    {
        Escalation record = chronicle.Find(answer.Escalation)!;
        page.Title(record.Title.Length > 0 ? record.Title : record.Id.ToString());
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        List<(string, string)> facts = [];
        if (answer.On is { } day)
        {
            facts.Add(($"on {Texts.Iso(day)}", answer.Ongoing switch { Truth.True => "under way", Truth.False => "not under way", _ => "whether it was under way is not known" }));
            facts.Add(("phase", answer.PossiblePhases.Count == 1 ? Plain.Word(answer.Phase) : $"unknown: {string.Join(" or ", answer.PossiblePhases.Select(Plain.Word))}"));
            facts.Add(("days since its end", answer.DaysSince is { } since ? since.ToEnglish() : "it had not ended"));
        }

        facts.Add(("start", When.Of(answer.Start)));
        facts.Add(("end", When.Of(answer.End)));
        facts.Add(("cease-fire", answer.CeaseFire is { } ceaseFire ? When.Of(ceaseFire) : "none is recorded"));
        facts.AddRange(record.Names.Select(n => (n.UsedBy.IsRecorded ? $"{n.UsedBy} calls it" : "also called", n.Of.Length > 0 ? $"{n.Text} ({n.Of})" : n.Text)));
        page.Show(Facts.Of([.. facts]));
        if (answer.Intensity.Count > 0)
        {
            page.Line();
            page.Title(answer.On is null ? "Steps" : "Steps until that day");
            Table table = Table.Of("~when", "!step", "!hostility", "!by", "what was done");
            foreach (EscalationIntensity step in answer.Intensity)
            {
                table.With(
                    When.Of(step.When),
                    step.Step,
                    step.Hostility is { } level ? string.Create(CultureInfo.InvariantCulture, $"{level} of 5") : "not recorded",
                    step.Actor.IsRecorded ? step.Actor.ToString() : "",
                    step.Title.Length > 0 ? step.Title : step.Action.ToString());
            }

            page.Show(table);
        }

        EvidenceTables.Show(page, "Evidence", answer.Evidence, chronicle);
    }
}
