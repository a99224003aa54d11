namespace Summit.Domain.Tool;

/// <summary>What is said of one property, value by value, with who says so and whose officials they are.</summary>
internal static class SidesTable
{
    /// <param name="head">What is said, over the values.</param>
    /// <param name="property">Of which property.</param>
    /// <param name="sides">The sides.</param>
    public static Table Of(string head, ClaimProperty property, IReadOnlyList<DisputeSide> sides)
    {
        Table table = Table.Bare(head, "said by", "!officials of");
        foreach (DisputeSide side in sides)
        {
            table.With(Said(property, side.Value, side.Denied), side.Sources.Count == 0 ? "the record itself" : string.Join(", ", side.Sources), side.OfficialsOf.Count == 0 ? "–" : string.Join(", ", side.OfficialsOf));
        }

        return table;
    }

    /// <summary>A value in words, or its denial.</summary>
    public static string Said(ClaimProperty property, ClaimValue value, bool denied) =>
        property == ClaimProperty.Held.Name ? (denied ? "no" : "yes") : $"{(denied ? "not " : "")}{ClaimTable.Value(property, value.ToString())}";
}
