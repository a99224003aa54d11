namespace Summit.Domain.Tool;

/// <summary>Attendance for people.</summary>
internal static class AttendancePage
{
    public static void Show(Page page, AttendanceRecord answer, IRecord asked, Chronicle chronicle)
    {
        string of = answer.Party.IsRecorded ? $" of {Terms.Name(answer.Party, chronicle)}" : "";
        page.Title($"Attendance{of}: {(asked.Title.Length > 0 ? asked.Title : asked.Ref.ToString())}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.Entries.Count == 0)
        {
            page.Say("No delegation is recorded.");
        }
        else
        {
            // Of one party that is asked for, the title says which.
            string[] columns = ["!session", "~when", "!party", "!band", "~head", "presence"];
            Table table = Table.Bare([.. columns.Where(c => c != "!party" || !answer.Party.IsRecorded)]);
            SessionId above = default;
            foreach (AttendanceEntry entry in answer.Entries)
            {
                // A session and its days are said once, in its first row.
                bool again = entry.Session == above;
                above = entry.Session;
                string[] party = answer.Party.IsRecorded ? [] : [entry.Party.ToString()];
                table.With([again ? "" : entry.Session.ToString(), again ? "" : When.Of(entry.When), .. party, Known(entry.Band.Value), Head(entry, chronicle), Known(entry.Presence.Value) + Held(entry.Occurred)]);
            }

            page.Show(table);
        }

        if (answer.Changes.Count > 0)
        {
            page.Line();
            page.Title("Changes of level");
            Table changes = Table.Of("!party", "!from", "!band", "!to", "!band", "not known between");
            foreach (AttendanceChange change in answer.Changes)
            {
                changes.With(change.Party.ToString(), change.From.ToString(), change.Before.ToString(), change.To.ToString(), change.After.ToString(), string.Join(", ", change.Between));
            }

            page.Show(changes);
        }

        if (answer.First.Count > 0)
        {
            page.Line();
            page.Title("First time there");
            Table first = Table.Of("!party", "!session", "possibly earlier");
            foreach (AttendanceFirst one in answer.First)
            {
                first.With(one.Party.ToString(), one.Session.IsRecorded ? one.Session.ToString() : "not established", string.Join(", ", one.PossiblyEarlier));
            }

            page.Show(first);
        }

        foreach (IGrouping<SessionId, AttendanceAbsence> session in answer.MembersAbsent.GroupBy(a => a.Session))
        {
            page.Line();
            page.Say($"{session.Key}: members without a recorded delegation: {Parties(session, Truth.Unknown)}; recorded as absent: {Parties(session, Truth.True)}.");
        }
    }

    private static string Parties(IEnumerable<AttendanceAbsence> absences, Truth absent) =>
        string.Join(", ", absences.Where(a => a.Absent == absent).Select(a => a.Party)) is { Length: > 0 } parties ? parties : "none";

    private static string Head(AttendanceEntry entry, Chronicle chronicle) =>
        entry.Head.IsRecorded ? chronicle.Find(entry.Head)?.Title ?? entry.Head.ToString()
        : entry.Office.IsRecorded ? chronicle.Find(entry.Office)?.Title ?? entry.Office.ToString()
        : "not known";

    private static string Known(string word) => word.Length > 0 ? word : "not known";

    private static string Held(Truth occurred) => occurred switch
    {
        Truth.True => "",
        Truth.False => ", not held",
        _ => ", held not known",
    };
}
