using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary>The parties of a record by the words in which a person names them. What finding costs is paid once, not for each name.</summary>
internal sealed class PartyNames(Chronicle chronicle)
{
    // How many parties a sentence names before it only counts them.
    private const int Named = 40;

    private readonly Lazy<PartyTable> table = new(() => PartyTable.Default.With(chronicle));

    // A record with a dangling reference still answers for the parties that it names.
    private readonly Lazy<HashSet<PartyId>> takingPart = new(() =>
        [.. chronicle.Meetings.SelectMany(m => m.Delegations).Concat(chronicle.Sessions.SelectMany(s => s.Delegations)).Select(d => d.Party)]);

    /// <summary>The two parties with these names.</summary>
    /// <exception cref="UsageException">One is missing, is not in the record, or both are the same.</exception>
    public Pair Pair(string? a, string? b)
    {
        if (a is null || b is null)
        {
            throw new UsageException("The question needs two parties, such as IND PAK.");
        }

        (PartyId first, PartyId second) = (Party(a), Party(b));
        return first == second ? throw new UsageException($"The question needs two different parties, and both are '{Plain.Quote(a)}'.") : new(first, second);
    }

    /// <summary>The party with an id; else the one of the record that a code of ISO 3166 or a name fits.</summary>
    /// <exception cref="UsageException">The record has no such party, and the sentence names the nearest; or it has several, and the sentence names them.</exception>
    public PartyId Party(string text)
    {
        if (PartyId.TryParse(text, out PartyId id) && (chronicle.Find(id) is not null || takingPart.Value.Contains(id)))
        {
            return id;
        }

        PartyId[] named = [.. table.Value.Find(text).Where(p => chronicle.Find(p) is not null)];
        return named switch
        {
            [var one] => one,
            [] => throw new UsageException($"The record has no party '{Plain.Quote(text)}'{Hint(text)}"),
            _ => throw new UsageException($"'{Plain.Quote(text)}' may be {string.Join(" or ", named.Select(p => $"{p} ({chronicle.Find(p)!.Title})"))}."),
        };
    }

    private string Hint(string text)
    {
        if (chronicle.Parties.Count == 0)
        {
            return ": it has no parties at all.";
        }

        Party? meant = chronicle.Parties.FirstOrDefault(p => p.Names.Any(n => string.Equals(n.Text, text, StringComparison.OrdinalIgnoreCase)))
            ?? (Nearest.To(text, chronicle.Parties.Select(p => p.Id.Value)) is { } id ? chronicle.Find(PartyId.Parse(id)) : null);
        if (meant is not null)
        {
            return $"; did you mean '{meant.Id}' ({meant.Title})?";
        }

        string more = chronicle.Parties.Count > Named ? $" and {chronicle.Parties.Count - Named} more" : "";
        return $"; its parties are {string.Join(", ", chronicle.Parties.Take(Named).Select(p => p.Id))}{more}.";
    }
}
