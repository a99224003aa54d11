using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>The sources of a chronicle by their ids, each with its origins.</summary>
internal sealed class SourceTable
{
    // By text rather than by id: a dictionary of strings hashes them faster, and every claim is looked up here.
    private readonly Dictionary<string, KnownSource> texts;
    private readonly ConcurrentDictionary<SourceId, KnownSource> missing = new();
    private readonly LocalDate? knownBy;

    public SourceTable(Chronicle chronicle, LocalDate? knownBy)
    {
        this.knownBy = knownBy;
        texts = chronicle.Sources.ToDictionary(s => s.Id.Value, s => new KnownSource(s.Id, s, knownBy), StringComparer.Ordinal);
        Derivations = Derivations.Of(chronicle);
        Dictionary<IReadOnlyList<SourceId>, KnownSource[]> known = new(ReferenceEqualityComparer.Instance);
        foreach ((SourceId id, IReadOnlyList<SourceId> origins) in Derivations.Origins)
        {
            if (!known.TryGetValue(origins, out KnownSource[]? theirs))
            {
                known.Add(origins, theirs = [.. origins.Select(o => this[o])]);
            }

            this[id].Origins = theirs;
        }

        Quoted quoted = Quoted.In(chronicle);
        foreach (SourceId id in quoted.Innermost)
        {
            this[id].IsKnownThrough(this[chronicle.Find(id)!.Via]);
        }

        Number([.. quoted.Innermost.Select(id => this[id])]);
    }

    public Derivations Derivations { get; }

    /// <summary>A source; one that the chronicle does not have is undated and of no kind.</summary>
    public KnownSource this[SourceId id] => texts.GetValueOrDefault(id.Value) ?? missing.GetOrAdd(id, i => new KnownSource(i, null, knownBy));

    /// <summary>Numbers texts and those known only through them, each before these, without recursion: a chain may be of any length.</summary>
    private static void Number(KnownSource[] quoted)
    {
        ILookup<KnownSource, KnownSource> within = quoted.ToLookup(s => s.Through!);
        Stack<KnownSource> ahead = new(within.Select(g => g.Key).Where(s => s.Through is null));
        int next = 0;
        while (ahead.TryPop(out KnownSource? text))
        {
            if (text.First >= 0)
            {
                // All known through it have their numbers by now.
                text.Last = next - 1;
                continue;
            }

            text.First = next++;
            ahead.Push(text);
            foreach (KnownSource inner in within[text])
            {
                ahead.Push(inner);
            }
        }
    }
}
