namespace Summit.Domain;

/// <summary>Whether sides are of the level that a question asks for, all else left aside.</summary>
internal sealed class OpportunityLevel(ContactFilter filter, Dyad pair)
{
    private readonly ContactFilter sides = ContactFilter.Any with { Both = filter.Both, EitherWay = filter.EitherWay };
    private readonly IReadOnlyList<SideFilter> first = Named(filter, pair.First);
    private readonly IReadOnlyList<SideFilter> second = Named(filter, pair.Second);

    /// <summary>Whether both sides are there at the level; a side of which nobody is recorded leaves that open, unless nothing is asked.</summary>
    public Truth Both(IReadOnlyList<Attendee> one, IReadOnlyList<Attendee> other) =>
        Match.Of(Profile.Of(new Contact { Between = pair, Record = default, First = one, Second = other }), sides, first, second);

    /// <summary>Whether one side has somebody there at the level; of a filter that holds either way round, at one of its two levels.</summary>
    public Truth Of(PartyId party, IReadOnlyList<Attendee> side)
    {
        Truth own = (party == pair.First ? first : second).Select(f => Match.Side(side, f)).All().And(Match.Side(side, sides.Both));
        return sides.EitherWay is (SideFilter one, SideFilter other) ? own.And(Match.Side(side, one).Or(Match.Side(side, other))) : own;
    }

    private static IReadOnlyList<SideFilter> Named(ContactFilter filter, PartyId party) => [.. filter.Sides.Where(s => s.Party == party).Select(s => s.Side)];
}
