using NodaTime.Text;

namespace Summit.Domain.Importers;

/// <summary>Makes contacts of event rows: the rows of one pair, one day and one kind are one.</summary>
internal sealed class EventContacts(string feed, EventCoding coding, Func<string, IReadOnlyList<PartyId>> find)
{
    private static readonly LocalDatePattern Compact = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    // By name or code: null for one that no table knows, the default for one that may be several.
    private readonly Dictionary<string, PartyId?> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<(Dyad Pair, LocalDate Day, string Merges), EventNotes> contacts = [];
    private long rows;
    private long others;

    public ImportLog Log { get; } = new();

    public void Add(EventRow row, InputPlace where)
    {
        rows++;
        EventKind? kind = coding.Find(row.Code);
        (PartyId from, PartyId to) = kind is null ? default : (Country(row.From, where), Country(row.To, where));
        if (kind is null || !from.IsRecorded || !to.IsRecorded || from == to)
        {
            others++;
            return;
        }

        if (Day(row.Day) is not { } day)
        {
            Log.Add(ImportProblem.InvalidDate, where, $"'{row.Day}' is not a day. The row is left out.");
            return;
        }

        if (row.Id.Length == 0 || !MeetingId.TryParse($"{feed}-{row.Id}", out MeetingId record))
        {
            Log.Add(ImportProblem.BrokenRecord, where, $"'{row.Id}' is no id. The row is left out.");
            return;
        }

        Dyad pair = Dyad.Of(from, to);
        if (!contacts.TryGetValue((pair, day, kind.Merges), out EventNotes? notes))
        {
            contacts[(pair, day, kind.Merges)] = notes = new(kind.Facets);
        }

        bool inOrder = pair.First == from;
        notes.Add(record, where, Day(row.Published), inOrder ? row.FromPortfolio : row.ToPortfolio, inOrder ? row.ToPortfolio : row.FromPortfolio);
    }

    public ImportedEvents Build() => new(
        [.. contacts.OrderBy(c => c.Key.Pair.First).ThenBy(c => c.Key.Pair.Second).ThenBy(c => c.Key.Day).ThenBy(c => c.Key.Merges, StringComparer.Ordinal).Select(c => c.Value.Contact(c.Key.Pair, c.Key.Day))],
        Log.With(Chronicle.Empty),
        rows,
        others);

    private PartyId Country(string text, InputPlace where)
    {
        if (text.Length == 0)
        {
            return default;
        }

        if (!countries.TryGetValue(text, out PartyId? country))
        {
            IReadOnlyList<PartyId> found = find(text);
            countries[text] = country = found.Count == 0 ? (PartyId?)null : found is [var one] ? one : default(PartyId);
            if (found.Count > 1)
            {
                // Once, not for each of a million rows.
                Log.Add(ImportProblem.AmbiguousName, where, $"The country '{text}' may be {string.Join(" or ", found)}, here and wherever else it stands. Rows with it are left out.");
            }
        }

        if (country is null)
        {
            Log.Unmatched("country", text, where);
        }

        return country ?? default;
    }

    private static LocalDate? Day(string text) =>
        Compact.Parse(text) is { Success: true } compact ? compact.Value
        : LocalDatePattern.Iso.Parse(text) is { Success: true } iso ? iso.Value
        : null;
}
