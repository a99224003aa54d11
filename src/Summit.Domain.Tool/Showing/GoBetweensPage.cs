namespace Summit.Domain.Tool;

/// <summary>Who stood between two parties, for people.</summary>
internal static class GoBetweensPage
{
    public static void Show(Page page, GoBetweens answer, Dyad dyad, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"Between {Terms.Names(dyad, chronicle)}, from {Texts.Iso(answer.From)} to {Texts.Iso(answer.To)}: {filter}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.Parties.Count == 0)
        {
            page.Say("Nobody in this record was in contact with both.");
        }
        else
        {
            Table parties = Table.Of("!party", "with both", $"with {Terms.Name(dyad.First, chronicle)}", $"with {Terms.Name(dyad.Second, chronicle)}");
            foreach (GoBetween party in answer.Parties)
            {
                parties.With([Terms.Name(party.Party, chronicle), Surely(party.Truth), .. party.Sides.Select(Records)]);
            }

            page.Show(parties);
        }

        if (answer.Chains.Count > 0)
        {
            page.Line();
            page.Title(answer.ChainsComplete ? "Longer chains" : "Longer chains, the first of more");
            Table chains = Table.Of("chain", "surely");
            foreach (GoBetweenChain chain in answer.Chains)
            {
                IEnumerable<PartyId> way = [dyad.First, .. chain.Through, dyad.Second];
                chains.With(string.Join(" – ", way.Select(p => Terms.Name(p, chronicle))), Surely(chain.Truth));
            }

            page.Show(chains);
        }

        EvidenceTables.Show(page, "Contacts", answer.Evidence, chronicle);
    }

    private static string Records(GoBetweenLink link) => string.Join(", ", link.Evidence.Select(e => e.Match == Truth.True ? e.Record.ToString() : $"{e.Record} (perhaps)"));

    private static string Surely(Truth truth) => truth == Truth.True ? "certainly" : "perhaps";
}
