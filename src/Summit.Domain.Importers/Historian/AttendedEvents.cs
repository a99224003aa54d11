using System.Text;

namespace Summit.Domain.Importers;

/// <summary>Events that visitors attended. Those of one name on common days are one session.</summary>
internal sealed class AttendedEvents
{
    private readonly List<Attendance> attendances = [];

    private sealed record Attendance(string Event, PartyId Party, Representative Guest, LocalDate From, LocalDate To, string Visit, SourceId Source, string Locator);

    /// <summary>Adds an attendance; one without days is left out.</summary>
    public void Add(string attended, PartyId party, Representative guest, Edtf when, string visit, SourceId source, string locator)
    {
        if (when.Earliest is { } from && when.Latest is { } to)
        {
            attendances.Add(new(attended, party, guest, from, to, visit, source, locator));
        }
    }

    /// <summary>The sessions that visitors of two parties or more shared.</summary>
    public IEnumerable<Session> Sessions(HistorianRecords records)
    {
        foreach (IGrouping<string, Attendance> named in attendances.GroupBy(a => PartyTable.Folded(a.Event)).Where(g => g.Key.Length > 0).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (List<Attendance> edition in Editions(named).Where(e => e.DistinctBy(a => a.Party).Count() > 1))
            {
                yield return Session(edition, named.Key, records);
            }
        }
    }

    private static IEnumerable<List<Attendance>> Editions(IEnumerable<Attendance> named)
    {
        List<Attendance> edition = [];
        LocalDate until = LocalDate.MinIsoValue;
        foreach (Attendance attendance in named.OrderBy(a => a.From).ThenBy(a => a.Visit, StringComparer.Ordinal).ThenBy(a => a.Locator, StringComparer.Ordinal))
        {
            if (edition.Count > 0 && attendance.From > until)
            {
                yield return edition;
                edition = [];
            }

            until = edition.Count == 0 || attendance.To > until ? attendance.To : until;
            edition.Add(attendance);
        }

        if (edition.Count > 0)
        {
            yield return edition;
        }
    }

    private static Session Session(List<Attendance> edition, string name, HistorianRecords records)
    {
        (LocalDate from, LocalDate to) = (edition.Min(a => a.From), edition.Max(a => a.To));
        Delegation[] delegations = [.. edition.GroupBy(a => a.Party).OrderBy(g => g.Key)
            .Select(g => Delegation.Of(g.Key, [.. g.Select(a => a.From == from && a.To == to ? a.Guest : a.Guest.On(Days(a.From, a.To))).Distinct()]))];
        string title = edition.GroupBy(a => a.Event).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        Session session = Domain.Session.Held($"hs-session-{Slug(name)}-{edition[0].Visit}", default, Days(from, to), delegations)
            .Titled(title).HostedBy(records.Party(HistorianRecords.Own));
        return edition.OrderBy(a => a.Visit, StringComparer.Ordinal).ThenBy(a => a.Locator, StringComparer.Ordinal)
            .Aggregate(session, (s, a) => s.Citing(a.Source, a.Locator));
    }

    private static Edtf Days(LocalDate from, LocalDate to) => from == to ? from : Edtf.Between(from, to);

    private static string Slug(string name)
    {
        StringBuilder slug = new();
        foreach (char c in name.Take(80))
        {
            slug.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        return slug.ToString().Trim('-');
    }
}
