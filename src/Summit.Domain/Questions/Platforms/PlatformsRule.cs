namespace Summit.Domain;

/// <summary>The contacts of a dyad as a list of platforms: one for each record, kind and run of days.</summary>
internal static class PlatformsRule
{
    /// <summary>The platforms, in the order of the contacts.</summary>
    public static IReadOnlyList<Platform> Of(IReadOnlyList<CountedContact> contacts) => ValueList.Of(contacts
        .GroupBy(c => (c.Contact.Record, c.Contact.Directness, c.Contact.When))
        .Select(g => new Platform(g.Key.Record, g.Key.Directness, g.Key.When, g.Max(c => c.Match), [.. g.SelectMany(c => c.Contact.Parts).Distinct()])));
}
