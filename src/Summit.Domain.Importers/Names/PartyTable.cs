using System.Collections.Frozen;
using System.Text;

namespace Summit.Domain.Importers;

/// <summary>Parties by names and codes: names to ids, and the codes of other systems to ours and back.</summary>
/// <remarks>
/// <para>A table is immutable; the methods <c>With</c> make one that knows more. Names are found whatever their case, accents and punctuation. Codes are found as they are written.</para>
/// <para>A name or a code may fit several parties: all of them come back, in the order of their ids, and nothing is guessed. Equality is that of references.</para>
/// </remarks>
public sealed class PartyTable
{
    private static readonly Lazy<PartyTable> Shipped = new(() => new([.. PartyRows.Read()]));

    private readonly FrozenDictionary<PartyId, PartyEntry> byId;
    private readonly FrozenDictionary<string, IReadOnlyList<PartyId>> byName;
    private readonly FrozenDictionary<(string Scheme, string Code), IReadOnlyList<PartyId>> byCode;

    private PartyTable(IReadOnlyList<PartyEntry> entries)
    {
        Entries = [.. entries.OrderBy(e => e.Party.Id)];
        byId = Entries.ToFrozenDictionary(e => e.Party.Id);
        byName = Grouped(Entries.SelectMany(e => e.Party.Names.Select(n => (Folded(n.Text), e.Party.Id))));
        byCode = Grouped(Entries.SelectMany(e => e.Schemes.SelectMany(s => e.CodesIn(s).Select(c => ((s, c), e.Party.Id)))));
    }

    /// <summary>States, former states and some other parties, with their English names, former names and codes. Ids are ISO 3166 codes of three letters.</summary>
    public static PartyTable Default => Shipped.Value;

    /// <summary>A table that knows nothing.</summary>
    public static PartyTable Empty { get; } = new([]);

    /// <summary>What the table knows, in the order of ids.</summary>
    public IReadOnlyList<PartyEntry> Entries { get; }

    /// <summary>The same table with more entries; one with an id that is there takes the other's place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public PartyTable With(params IReadOnlyList<PartyEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Dictionary<PartyId, PartyEntry> all = Entries.ToDictionary(e => e.Party.Id);
        foreach (PartyEntry entry in entries)
        {
            all[entry.Party.Id] = entry;
        }

        return new([.. all.Values]);
    }

    /// <summary>The same table with the parties of a chronicle: their names and identifiers are found besides those that the table has.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public PartyTable With(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return With([.. chronicle.Parties.Select(p => Joined(Find(p.Id), p))]);
    }

    /// <summary>The entry of a party; null where there is none.</summary>
    public PartyEntry? Find(PartyId id) => byId.GetValueOrDefault(id);

    /// <summary>The parties that an id, a code of ISO 3166 or a name fits, in the order of their ids. An id goes before a code, and a code before names.</summary>
    /// <param name="text">An id such as <c>KOR</c>, a code such as <c>KR</c>, or a name such as <c>South Korea</c>, <c>ROK</c> or <c>Republic of Korea</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<PartyId> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string trimmed = text.Trim();
        return PartyId.TryParse(trimmed, out PartyId id) && byId.ContainsKey(id) ? [id]
            : FindCode(CodeScheme.Iso3, trimmed) is { Count: > 0 } three ? three
            : FindCode(CodeScheme.Iso2, trimmed) is { Count: > 0 } two ? two
            : Folded(trimmed) is { Length: > 0 } name ? byName.GetValueOrDefault(name, [])
            : [];
    }

    /// <summary>The parties with a code in a scheme, in the order of their ids; empty where there is none.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<PartyId> FindCode(string scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        return byCode.GetValueOrDefault((scheme, code), []);
    }

    /// <summary>The parties with a code in a scheme that may have existed on a day, in the order of their ids.</summary>
    /// <remarks>A number of the Correlates of War is Yugoslavia's until 2003 and Serbia's from then on.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> or <paramref name="code"/> is null.</exception>
    public IReadOnlyList<PartyId> FindCode(string scheme, string code, Edtf on) =>
        FindCode(scheme, code) is { Count: > 1 } several && on.IsRecorded
            ? [.. several.Where(p => !byId[p].Party.Existence.IsRecorded || byId[p].Party.Existence.Overlaps(on) != Truth.False)]
            : FindCode(scheme, code);

    /// <summary>A text without case, accents and punctuation, so that names that differ in nothing else are one; empty where it has no letter and no digit.</summary>
    internal static string Folded(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Letters.Folded(rune));
            }
            else if (rune.Value is ' ' or '-' && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
            else if (rune.Value == '&')
            {
                folded.Append("and");
            }
        }

        string name = folded.ToString().Trim();
        return name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
    }

    private static PartyEntry Joined(PartyEntry? known, Party party)
    {
        PartyEntry entry = PartyEntry.Of(party).Called(known?.Adjectives ?? []);
        foreach (string scheme in known?.Schemes ?? [])
        {
            entry = entry.Coded(scheme, known!.CodesIn(scheme));
        }

        foreach (IGrouping<string, ExternalId> own in party.Identifiers.GroupBy(i => i.Scheme))
        {
            entry = entry.Coded(own.Key, [.. own.Select(i => i.Value)]);
        }

        Party all = party;
        foreach (Name name in known?.Party.Names.Where(n => !party.Names.Contains(n)) ?? [])
        {
            all = Party.Create(all.Id, all.Kind, [.. all.Names, name]).Existing(all.Existence);
        }

        return entry.For(all);
    }

    private static FrozenDictionary<T, IReadOnlyList<PartyId>> Grouped<T>(IEnumerable<(T Key, PartyId Id)> pairs)
        where T : notnull =>
        pairs.GroupBy(p => p.Key, p => p.Id).ToFrozenDictionary(g => g.Key, IReadOnlyList<PartyId> (g) => [.. g.Distinct().Order()]);
}
