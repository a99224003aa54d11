namespace Summit.Domain;

/// <summary>Whether sides are of the level that a question asks for, all else left aside.</summary>
internal sealed class OpportunityLevel(ContactFilter filter, Dyad pair)
{
    private readonly ContactFilter sides = ContactFilter.Any with { Both = filter.Both, EitherWay = filter.EitherWay };
    private readonly IReadOnlyList<SideFilter> first = filter.SidesOf(pair.First);
    private readonly IReadOnlyList<SideFilter> second = filter.SidesOf(pair.Second);

    /// <summary>Whether both sides are there at the level; a side of which nobody is recorded leaves that open, unless nothing is asked.</summary>
    public Truth Both(IReadOnlyList<Attendee> one, IReadOnlyList<Attendee> other) =>
        Match.Of(Profile.Of(new Contact { Between = pair, Record = default, First = one, Second = other }), sides, first, second);

    /// <summary>Whether one side has somebody there at the level; of a filter that holds either way round, at one of its two levels.</summary>
    public Truth Of(PartyId party, IReadOnlyList<Attendee> side) =>
        sides.WaysRound(first, second).Select(way => Match.Side(side, party == pair.First ? way.First : way.Second)).Any();
}
