using System.CommandLine;
using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary>The two parties of a question, <c>A B</c>.</summary>
internal sealed class PartyArguments
{
    // How many parties a sentence names before it only counts them.
    private const int Named = 40;

    private readonly Argument<string?> a = New("A", "One party, by its id, such as IND.");
    private readonly Argument<string?> b = New("B", "The other party, such as PAK.");

    public void AddTo(Command verb)
    {
        verb.Arguments.Add(a);
        verb.Arguments.Add(b);
    }

    /// <summary>Whether any party is given.</summary>
    public bool AreGiven(Call call) => call.Get(a) is not null;

    /// <summary>The two parties.</summary>
    /// <exception cref="UsageException">One is missing, is not in the record, or both are the same.</exception>
    public Pair Pair(Call call, Chronicle chronicle) => Pair(chronicle, call.Get(a), call.Get(b));

    /// <summary>The two parties with these ids.</summary>
    /// <exception cref="UsageException">One is missing, is not in the record, or both are the same.</exception>
    public static Pair Pair(Chronicle chronicle, string? a, string? b)
    {
        if (a is null || b is null)
        {
            throw new UsageException("The question needs two parties, such as IND PAK.");
        }

        (PartyId first, PartyId second) = (Party(chronicle, a), Party(chronicle, b));
        return first == second ? throw new UsageException($"The question needs two different parties, and both are '{Plain.Quote(a)}'.") : new(first, second);
    }

    // Where one is missing the verb says so in its own words, not the parser.
    private static Argument<string?> New(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The party with an id; else the one of the record that a code of ISO 3166 or a name fits.</summary>
    /// <exception cref="UsageException">The record has no such party, and the sentence names the nearest; or it has several, and the sentence names them.</exception>
    public static PartyId Party(Chronicle chronicle, string text)
    {
        if (PartyId.TryParse(text, out PartyId id) && (chronicle.Find(id) is not null || TakesPart(chronicle, id)))
        {
            return id;
        }

        PartyId[] named = [.. PartyTable.Default.With(chronicle).Find(text).Where(p => chronicle.Find(p) is not null)];
        return named switch
        {
            [var one] => one,
            [] => throw new UsageException($"The record has no party '{Plain.Quote(text)}'{Hint(chronicle, text)}"),
            _ => throw new UsageException($"'{Plain.Quote(text)}' may be {string.Join(" or ", named.Select(p => $"{p} ({chronicle.Find(p)!.Title})"))}."),
        };
    }

    // A record with a dangling reference still answers for the parties that it names.
    private static bool TakesPart(Chronicle chronicle, PartyId id) =>
        chronicle.Meetings.Any(m => m.Delegations.Any(d => d.Party == id)) || chronicle.Sessions.Any(s => s.Delegations.Any(d => d.Party == id));

    private static string Hint(Chronicle chronicle, string text)
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
