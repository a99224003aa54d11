namespace Summit.Domain.Tool;

/// <summary>Memberships of a day for people.</summary>
internal static class MembersPage
{
    public static void Show(Page page, MembersOnDay answer, Forum forum, Chronicle chronicle)
    {
        page.Title($"{(forum.Title.Length > 0 ? forum.Title : forum.Id.ToString())} on {Texts.Iso(answer.On)}: status {answer.Status}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (!answer.Body.IsRecorded)
        {
            page.Say("No memberships are recorded, of it or of a body above it.");
            return;
        }

        page.Show(Facts.Of(("surely", Names(answer.Surely, chronicle)), ("possibly", Names(answer.Possibly, chronicle))));
        if (answer.Body != forum.Id)
        {
            page.Line();
            page.Say($"It has no memberships of its own: these are the memberships of {chronicle.Find(answer.Body)?.Title ?? answer.Body.ToString()} ({answer.Body}), the body above it.");
        }

        if (answer.Memberships.Count > 0)
        {
            page.Line();
            page.Title("All memberships of that day");
            Table table = Table.Of("!party", "!status", "!belongs", "~from and to");
            foreach (MembershipOnDay one in answer.Memberships)
            {
                table.With($"{one.Party} {chronicle.Find(one.Party)?.Title}".TrimEnd(), one.Status.IsRecorded ? one.Status.Value : "not recorded", one.Belongs == Truth.True ? "surely" : "possibly", When.Of(one.Span));
            }

            page.Show(table);
        }
    }

    private static string Names(IReadOnlyList<PartyId> parties, Chronicle chronicle) => parties.Count == 0 ? "none" : string.Join(", ", parties.Select(p => Terms.Name(p, chronicle)));
}
