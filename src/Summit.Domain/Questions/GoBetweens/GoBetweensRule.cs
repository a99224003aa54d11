namespace Summit.Domain;

/// <summary>Who was in contact with both parties of a dyad within a window: the rule over the links of a history.</summary>
internal static class GoBetweensRule
{
    public static GoBetweens Of(ContactView view, Dyad dyad, LocalDate from, LocalDate to, int longest, int atMost)
    {
        DayBounds window = DayBounds.Throughout(from, to);
        Dictionary<Dyad, GoBetweenLink> links = LinksOf(view, window, longest > 1 ? _ => true : d => d.Has(dyad.First) || d.Has(dyad.Second));
        GoBetweens found = new(view, dyad, from, to) { Parties = Between(dyad, links) };
        if (longest == 1)
        {
            return found;
        }

        List<GoBetweenChain> chains = [];
        foreach (GoBetweenChain chain in new GoBetweenSearch(links, dyad).UpTo(longest))
        {
            if (chains.Count == atMost)
            {
                return found with { Chains = chains, ChainsComplete = false };
            }

            chains.Add(chain);
        }

        return found with { Chains = chains };
    }

    /// <summary>The links of a history within a window; pairs that surely had no contact have none.</summary>
    private static Dictionary<Dyad, GoBetweenLink> LinksOf(ContactView view, DayBounds window, Func<Dyad, bool> matters) =>
        view.History.Dyads.Where(matters).Select(d => GoBetweenLink.Of(view, d, window)).OfType<GoBetweenLink>().ToDictionary(l => l.Between);

    private static ValueList<GoBetween> Between(Dyad dyad, Dictionary<Dyad, GoBetweenLink> links)
    {
        List<GoBetween> found = [];
        foreach (GoBetweenLink first in links.Values.Where(l => l.Between.Has(dyad.First) && l.Between != dyad))
        {
            PartyId third = first.Between.Other(dyad.First);
            if (links.TryGetValue(Dyad.Of(third, dyad.Second), out GoBetweenLink? second))
            {
                found.Add(new(third, first.Truth.And(second.Truth), [first, second]));
            }
        }

        return ValueList.Of(found.OrderByDescending(p => p.Truth).ThenBy(p => p.Party));
    }
}
