using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Sessions of two parties, and every world that they leave open: whether each was held, who was there and who of them in the room.</summary>
internal static class PlatformWorlds
{
    private static readonly Gen<RawSeat> Seat = Gen.Select(Gen.OneOf("present", "present", "remote", "absent", "unknown"), Gen.OneOf("minister", "minister", "official", ""), Gen.Int[0, 3], Gen.Int[0, 3])
        .Select(t => new RawSeat(t.Item1, t.Item2, t.Item3, Math.Max(t.Item3, t.Item4)));

    private static readonly Gen<RawSession> Session = Gen.Select(Gen.OneOf("held", "held", "unknown", "not-held"), Gen.Int[1, 5], Seat.Array[1, 2], Seat.Array[1, 2])
        .Select(t => new RawSession(t.Item1, t.Item2, t.Item3, t.Item4));

    public static Gen<RawSession[]> Sessions { get; } = Session.Array[0, 2];

    public static Chronicle ChronicleOf(RawSession[] sessions) => Chronicle.Of([.. sessions.Select((s, i) => (IRecord)Domain.Session
        .Held($"s{i}", "forum", Span(s.First, s.First + 3), Delegation.Of("IND", Delegates(s, s.One)), Delegation.Of("PAK", Delegates(s, s.Other)))
        .Having(Occurrence.From(s.Occurrence)))]);

    /// <summary>The bounds of the last and of the first day on which two ministers were in one room, in days of the month, as of one of them.</summary>
    public static ((int? Earliest, int? Latest) Last, (int? Earliest, int? Latest) First) Bounds(RawSession[] sessions, int asOf)
    {
        HashSet<(int? First, int? Last)> worlds = [(null, null)];
        foreach (RawSession session in sessions)
        {
            HashSet<(int? First, int? Last)> next = [];
            foreach (bool held in session.Occurrence switch { "held" => [true], "not-held" => [false], _ => (bool[])[true, false] })
            {
                foreach (RawSeat[] one in Filled(session.One))
                {
                    foreach (RawSeat[] other in Filled(session.Other))
                    {
                        (int? first, int? last) = held ? Together(session, one, other, asOf) : (null, null);
                        next.UnionWith(worlds.Select(w => (Least(w.First, first), Most(w.Last, last))));
                    }
                }
            }

            worlds = next;
        }

        bool may = worlds.Any(w => w.First is null);
        return ((may ? null : worlds.Min(w => w.Last), worlds.Max(w => w.Last)), (worlds.Min(w => w.First), may ? null : worlds.Max(w => w.First)));
    }

    private static (int? First, int? Last) Together(RawSession session, RawSeat[] one, RawSeat[] other, int asOf)
    {
        (int? first, int? last) = (null, null);
        foreach ((RawSeat a, RawSeat b) in one.Where(Counts).SelectMany(_ => other.Where(Counts), (a, b) => (a, b)))
        {
            (int from, int to) = (session.First + Math.Max(a.From, b.From), session.First + Math.Min(a.To, b.To));
            if (from <= to && from <= asOf)
            {
                (first, last) = (Least(first, from), Most(last, Math.Min(to, asOf)));
            }
        }

        return (first, last);
    }

    private static bool Counts(RawSeat seat) => seat.Presence == "present" && seat.Band == "minister";

    // An unknown presence or band is any: being in the room as a minister, or not.
    private static IEnumerable<RawSeat[]> Filled(RawSeat[] seats) => seats.Aggregate((IEnumerable<RawSeat[]>)[[]], (all, seat) => all.SelectMany(_ => Fill(seat), (some, one) => (RawSeat[])[.. some, one]));

    private static IEnumerable<RawSeat> Fill(RawSeat seat) =>
        from presence in seat.Presence == "unknown" ? ["present", "remote", "absent"] : (string[])[seat.Presence]
        from band in seat.Band.Length == 0 ? ["minister", "official"] : (string[])[seat.Band]
        select seat with { Presence = presence, Band = band };

    private static Representative[] Delegates(RawSession session, RawSeat[] seats) => [.. seats.Select(s => new Representative
    {
        Band = s.Band.Length == 0 ? default : Band.From(s.Band),
        Portfolios = [Portfolio.Defence],
        Presence = Presence.From(s.Presence),
        When = Span(session.First + s.From, session.First + s.To),
    })];

    private static Edtf Span(int from, int to) => Edtf.Between(new LocalDate(2020, 1, from), new LocalDate(2020, 1, to));

    private static int? Least(int? one, int? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    private static int? Most(int? one, int? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);

    /// <summary>A delegate: presence, band, and the days of the session, counted from 0, on which he or she was there.</summary>
    internal sealed record RawSeat(string Presence, string Band, int From, int To);

    /// <summary>A session of four days.</summary>
    internal sealed record RawSession(string Occurrence, int First, RawSeat[] One, RawSeat[] Other);
}
