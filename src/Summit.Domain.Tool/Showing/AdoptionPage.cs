namespace Summit.Domain.Tool;

/// <summary>The adoption of a statement for people: whether, by whom it was kept from it, why; the accounts of each side under what is taken.</summary>
internal static class AdoptionPage
{
    public static void Show(Page page, StatementAdoption answer, Statement statement)
    {
        page.Title($"Was it adopted: {(statement.Title.Length > 0 ? statement.Title : statement.Id.ToString())}");
        page.Say(Terms.Of(answer.Definition));
        foreach ((string head, AdoptionAccount account) in ((string, AdoptionAccount)[])[("Adoption", answer.Adoption), ("Blocked by", answer.BlockedBy), ("Reason", answer.Reasons)])
        {
            page.Line();
            string taken = account.Taken.Count == 0 ? "open" : string.Join(", ", account.Taken);
            page.Title($"{head}: {taken}{(account.IsDisputed ? " (disputed)" : "")}");
            if (account.Sides.Count > 0)
            {
                page.Show(SidesTable.Of(account.Property.Value, account.Property, account.Sides));
            }
            else
            {
                page.Say("No claim speaks of it.");
            }

            if (account.Silent.Count > 0)
            {
                page.Say($"Silent on it: {string.Join(", ", account.Silent)}.");
            }
        }
    }
}
