using System.Collections.Frozen;

namespace Summit.Domain.Importers;

/// <summary>Which event codes are contacts, and of which kind. A code takes the kind of its longest beginning that the table has; one without is no contact.</summary>
/// <remarks>Immutable. Equality is that of references.</remarks>
public sealed class EventCoding
{
    private readonly FrozenDictionary<string, EventKind> kinds;

    private EventCoding(IEnumerable<KeyValuePair<string, EventKind>> kinds) => this.kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes of CAMEO: 040 to 046. Of 040, to consult, the means and the directness are unknown; 045, to mediate, is a contact of the mediator with each side and none between the two.</summary>
    public static EventCoding Cameo { get; } = new(OwnTable.Read("cameo.tsv").Select(r => KeyValuePair.Create(r["code"], new EventKind(r["merges"], FacetsOf(r)))));

    /// <summary>The codes that the table has, in ordinal order.</summary>
    public IReadOnlyList<string> Codes => [.. kinds.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The same table with one more code; it takes the place of one that is there.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public EventCoding With(string code, EventKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(kind);
        return new(kinds.Where(k => k.Key != code).Append(KeyValuePair.Create(code, kind)));
    }

    /// <summary>What a code is; null for no contact.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public EventKind? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        for (int length = code.Length; length > 0; length--)
        {
            if (kinds.TryGetValue(code[..length], out EventKind? kind))
            {
                return kind;
            }
        }

        return null;
    }

    private static Facets FacetsOf(IReadOnlyDictionary<string, string> row) => Facets.None with
    {
        Directness = row["directness"].Length > 0 ? Directness.Parse(row["directness"]) : default,
        Modality = row["modality"].Length > 0 ? Modality.Parse(row["modality"]) : default,
        Encounter = row["encounter"].Length > 0 ? Encounter.Parse(row["encounter"]) : default,
        Setting = row["setting"].Length > 0 ? Setting.Parse(row["setting"]) : default,
        Substance = row["substance"].Length > 0 ? Substance.Parse(row["substance"]) : default,
    };
}
