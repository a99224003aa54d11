namespace Summit.Domain.Tool;

/// <summary>The definition of a question, as the second line of every answer.</summary>
internal static class Terms
{
    public static string Of(Definition definition)
    {
        List<string> terms = [];
        if (definition.AsOf is { } asOf)
        {
            terms.Add($"as of {Texts.Iso(asOf)}");
        }

        if (definition.KnownBy is { } knownBy)
        {
            terms.Add($"known by {Texts.Iso(knownBy)}");
        }

        if (definition.Policy is { } policy)
        {
            terms.Add($"policy {policy}");
        }

        if (definition.Levels == LevelRule.AsStated)
        {
            terms.Add("levels as stated");
        }

        if (definition.Coverage.Count > 0)
        {
            terms.Add($"coverage {string.Join(", ", definition.Coverage)}");
        }

        return string.Join(" · ", terms);
    }

    /// <summary>The two parties by name.</summary>
    public static string Names(Dyad dyad, Chronicle chronicle) => $"{Name(dyad.First, chronicle)} and {Name(dyad.Second, chronicle)}";

    /// <summary>A party by name, its id where it has none.</summary>
    public static string Name(PartyId party, Chronicle chronicle) => chronicle.Find(party)?.Title ?? party.ToString();
}
