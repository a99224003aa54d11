namespace Summit.Domain;

/// <summary>Why one side of a contact only possibly is what a question asks for.</summary>
internal static class SideReasons
{
    public static IEnumerable<Reason> Of(Contact contact, ContactFilter filter, Reading? reading)
    {
        (PartyId first, PartyId second) = (contact.Between.First, contact.Between.Second);
        foreach ((IReadOnlyList<SideFilter> one, IReadOnlyList<SideFilter> other) in filter.WaysRound(filter.SidesOf(first), filter.SidesOf(second)))
        {
            if (Match.Side(contact.First, one).And(Match.Side(contact.Second, other)) == Truth.Unknown)
            {
                // Of a filter that holds either way round, one way that stays open is reason enough.
                return OfSide(contact, first, contact.First, one, reading).Concat(OfSide(contact, second, contact.Second, other, reading));
            }
        }

        return [];
    }

    private static IEnumerable<Reason> OfSide(Contact contact, PartyId party, IReadOnlyList<Attendee> side, IReadOnlyList<SideFilter> asked, Reading? reading)
    {
        if (Match.Side(side, asked) != Truth.Unknown)
        {
            return [];
        }

        string title = reading is null ? party.ToString() : Names.Of(reading)[party];
        if (side.Count == 0)
        {
            return [new(Aspect.Delegates, Doubt.NotRecorded, party, [], $"{title}: {ReasonWords.Of(Aspect.Delegates)} {ReasonWords.Of(Doubt.NotRecorded, [], reading)}")];
        }

        Delegate[] delegates = [.. DelegatesOf(contact, party, side, reading)];
        return
            from open in delegates.Where(d => d.Attendee.There.And(Match.InBand(d.Attendee, asked)).And(Match.InPortfolios(d.Attendee, asked)) == Truth.Unknown).SelectMany(d => OpenIn(d, asked, contact.Record, party, reading))
            group open by (open.Aspect, open.Doubt, Claims: string.Join(' ', open.Claims)) into same
            orderby same.Key.Aspect
            let claims = same.First().Claims
            select new Reason(same.Key.Aspect, same.Key.Doubt, party, claims, $"{Who(title, [.. same.Select(s => s.Name)], delegates.Length)}: {ReasonWords.Of(same.Key.Aspect)} {ReasonWords.Of(same.Key.Doubt, claims, reading)}");
    }

    private static IEnumerable<(string Name, Aspect Aspect, Doubt Doubt, IReadOnlyList<ClaimId> Claims)> OpenIn(Delegate who, IReadOnlyList<SideFilter> asked, RecordRef record, PartyId party, Reading? reading)
    {
        if (who.Attendee.There == Truth.Unknown)
        {
            (Doubt doubt, IReadOnlyList<ClaimId> claims) = who.Resolved?.Presence is { IsRecorded: true, IsKnown: false } ? (Doubt.UnknownWord, [])
                : reading is null ? (Doubt.NotRecorded, [])
                : ClaimedDoubt.OfPresence(reading, record, party, who.Resolved?.Person ?? default);
            yield return (who.Name, Aspect.Presence, doubt, claims);
        }

        if (Match.InBand(who.Attendee, asked) == Truth.Unknown)
        {
            yield return (who.Name, Aspect.Band, who.Attendee.Band.IsRecorded ? Doubt.UnknownWord : Doubt.NotRecorded, []);
        }

        if (Match.InPortfolios(who.Attendee, asked) == Truth.Unknown)
        {
            yield return (who.Name, Aspect.Portfolio, who.Attendee.Portfolios.Count > 0 ? Doubt.UnknownWord : Doubt.NotRecorded, []);
        }
    }

    /// <summary>Those of a side, with their names where the reading has them. Rows know no names.</summary>
    private static IEnumerable<Delegate> DelegatesOf(Contact contact, PartyId party, IReadOnlyList<Attendee> side, Reading? reading)
    {
        IEnumerable<RecordRef> events = contact.Parts.Count > 0 ? contact.Parts : [contact.Record];
        Delegate[] named = reading is null ? [] :
        [
            .. from delegation in events.SelectMany(e => reading.DelegationsOf(e, contact.Between)).Where(d => d.Party == party)
               from one in delegation.Delegates
               let attendee = Attendee.Of(one)
               where side.Contains(attendee)
               select new Delegate(attendee, one, NameOf(reading.Chronicle, one)),
        ];
        return named.Length > 0 ? named : side.Select(a => new Delegate(a, null, ""));
    }

    private static string NameOf(Chronicle chronicle, ResolvedDelegate who) =>
        chronicle.Find(who.Person)?.Title is { Length: > 0 } person ? person
        : who.Person.IsRecorded ? who.Person.ToString()
        : chronicle.Find(who.Office)?.Title is { Length: > 0 } office ? office
        : "";

    private static string Who(string party, string[] names, int all) =>
        names.Length == all && (all > 1 || names[0].Length == 0) || names.Any(n => n.Length == 0) ? $"{party}'s delegates" : $"{string.Join(", ", names.Distinct())} ({party})";

    private sealed record Delegate(Attendee Attendee, ResolvedDelegate? Resolved, string Name);
}
