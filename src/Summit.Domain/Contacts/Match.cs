namespace Summit.Domain;

/// <summary>Whether a contact's profile is what a filter asks for: the one place where facets, bands and presence are judged.</summary>
internal static class Match
{
    /// <summary>Kleene's "and" of kind, means, substance, confidentiality, track and both sides.</summary>
    /// <param name="profile">The profile, its sides oriented by the dyad.</param>
    /// <param name="filter">What is asked; the sides of named parties are given apart.</param>
    /// <param name="first">What is asked of the first side because its party is named: all of these.</param>
    /// <param name="second">The same of the second side.</param>
    public static Truth Of(Profile profile, ContactFilter filter, IReadOnlyList<SideFilter> first, IReadOnlyList<SideFilter> second)
    {
        Truth facets = OneOf(profile.Directness, filter.Kinds)
            .And((filter.Messages || !profile.IsMessage).ToTruth())
            .And(OneOf(profile.Modality, filter.Modalities))
            .And(OneOf(profile.Substance, filter.Substances))
            .And(OneOf(profile.Confidentiality, filter.Confidentialities))
            .And(OneOf(profile.Track, filter.Tracks));
        Truth sides = Side(profile.First, filter.Both).And(Side(profile.Second, filter.Both))
            .And(first.Select(f => Side(profile.First, f)).All()).And(second.Select(f => Side(profile.Second, f)).All());
        Truth eitherWay = filter.EitherWay is not (SideFilter one, SideFilter other)
            ? Truth.True
            : Side(profile.First, one).And(Side(profile.Second, other)).Or(Side(profile.First, other).And(Side(profile.Second, one)));
        return facets.And(sides).And(eitherWay);
    }

    /// <summary>Whether some representative was there who held, in one office, the band and a portfolio asked for.</summary>
    public static Truth Side(IReadOnlyList<Attendee> side, SideFilter filter)
    {
        if (side.Count == 0)
        {
            return filter.AsksNothing ? Truth.True : Truth.Unknown;
        }

        Truth any = Truth.False;
        foreach (Attendee attendee in side)
        {
            any = any.Or(One(attendee, filter));
        }

        return any;
    }

    /// <summary>Whether one representative was there and held, in one office, the band and a portfolio asked for.</summary>
    public static Truth One(Attendee attendee, SideFilter filter)
    {
        Truth band = filter.Band.IsRecorded ? attendee.Band.IsAtLeast(filter.Band) : Truth.True;
        Truth portfolio = filter.Portfolios.Count == 0 ? Truth.True
            : attendee.Portfolios.Count == 0 ? Truth.Unknown
            : attendee.Portfolios.Any(filter.Portfolios.Contains).ToTruth();
        return attendee.There.And(band).And(portfolio);
    }

    private static Truth OneOf<T>(T value, IReadOnlyList<T> wanted)
        where T : struct, ICode<T> =>
        wanted.Count == 0 ? Truth.True
        : !value.IsRecorded ? Truth.Unknown
        : wanted.Contains(value).ToTruth();
}
