namespace Summit.Domain;

/// <summary>Whether a contact's profile is what a filter asks for: the one place where facets, bands and presence are judged.</summary>
internal static class Match
{
    /// <summary>Kleene's "and" of kind, means, substance, confidentiality, track, topics and both sides.</summary>
    /// <remarks>What is asked of one side, from wherever in the filter, is asked of one and the same representative.</remarks>
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
            .And(OneOf(profile.Track, filter.Tracks))
            .And(OnTopic(profile.Topics, filter.Topics));
        return facets.And(filter.WaysRound(first, second)
            .Select(way => Side(profile.First, way.First).And(Side(profile.Second, way.Second)))
            .Any());
    }

    /// <summary>Whether one of the topics asked for, or a narrower one, was talked about: false only if each of them was not.</summary>
    public static Truth OnTopic(IReadOnlyList<TopicTruth> topics, IReadOnlyList<Topic> asked) =>
        asked.Count == 0 ? Truth.True : asked.Select(t => TopicTruth.Of(topics, t)).Any();

    /// <summary>Whether some representative was there who held, in one office, every band and one of the portfolios of each filter.</summary>
    public static Truth Side(IReadOnlyList<Attendee> side, IReadOnlyList<SideFilter> filters)
    {
        if (side.Count == 0)
        {
            return filters.All(f => f.AsksNothing) ? Truth.True : Truth.Unknown;
        }

        Truth any = Truth.False;
        foreach (Attendee attendee in side)
        {
            any = any.Or(attendee.There.And(InBand(attendee, filters)).And(InPortfolios(attendee, filters)));
        }

        return any;
    }

    /// <summary>Whether a representative stood at least as high as each filter asks.</summary>
    public static Truth InBand(Attendee attendee, IReadOnlyList<SideFilter> filters)
    {
        Truth all = Truth.True;
        foreach (SideFilter filter in filters)
        {
            all = filter.Band.IsRecorded ? all.And(attendee.Band.IsAtLeast(filter.Band)) : all;
        }

        return all;
    }

    /// <summary>Whether a representative held one of the portfolios of each filter. A portfolio that is not in the vocabulary could be any.</summary>
    public static Truth InPortfolios(Attendee attendee, IReadOnlyList<SideFilter> filters)
    {
        Truth all = Truth.True;
        foreach (SideFilter filter in filters)
        {
            all = filter.Portfolios.Count == 0 || attendee.Portfolios.Any(filter.Portfolios.Contains) ? all
                : attendee.Portfolios.Count == 0 || attendee.Portfolios.Any(p => !p.IsKnown) ? all.And(Truth.Unknown)
                : Truth.False;
        }

        return all;
    }

    /// <summary>Whether a facet is one of those asked for. One that is not recorded, or not in the vocabulary, could be any.</summary>
    public static Truth OneOf<T>(T value, IReadOnlyList<T> wanted)
        where T : struct, ICode<T> =>
        wanted.Count == 0 || wanted.Contains(value) ? Truth.True
        : value.IsKnown ? Truth.False
        : Truth.Unknown;
}
