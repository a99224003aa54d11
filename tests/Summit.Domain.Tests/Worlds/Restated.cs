namespace Summit.Domain.Tests;

/// <summary>The rules of contact said a second time, in plain words and without the library's own: what it derives is tested against this.</summary>
internal static class Restated
{
    public static Truth And(Truth a, Truth b) =>
        a == Truth.False || b == Truth.False ? Truth.False : a == Truth.True && b == Truth.True ? Truth.True : Truth.Unknown;

    public static Truth Or(Truth a, Truth b) =>
        a == Truth.True || b == Truth.True ? Truth.True : a == Truth.False && b == Truth.False ? Truth.False : Truth.Unknown;

    public static Truth Say(bool so) => so ? Truth.True : Truth.False;

    public static Truth Occurred(string occurrence, string plan) => occurrence switch
    {
        "held" or "in-progress" => Truth.True,
        "not-held" => Truth.False,
        "" or "unknown" when plan is "cancelled" or "declined" or "speculated" or "proposed" or "requested" => Truth.False,
        _ => Truth.Unknown,
    };

    public static Truth There(string presence) => presence switch
    {
        "present" or "remote" => Truth.True,
        "absent" or "represented-by" => Truth.False,
        _ => Truth.Unknown,
    };

    public static string Directness(Facets facets, int parties, bool others)
    {
        (string format, string encounter, string mediation) = (facets.Format.Value, facets.Encounter.Value, facets.Mediation.Value);
        if (facets.Directness.Value.Length > 0)
        {
            return facets.Directness.Value;
        }

        if (mediation is "proximity-talks" or "shuttle")
        {
            return "indirect";
        }

        switch (encounter)
        {
            case "one-way-message":
                return "one-way";
            case "none-observed":
                return "co-presence";
            case "courtesy-call" or "pull-aside" or "walk-and-talk" or "brush-by" or "greeting" or "call" or "message-exchange":
                return "direct";
        }

        return format switch
        {
            "plenary" or "restricted-session" or "retreat" or "open-debate" => "co-presence",
            "bilateral" or "trilateral" or "plurilateral" => "direct",
            _ => encounter.Length > 0 && parties == 2 && !others ? "direct" : "",
        };
    }

    /// <summary>Whether two extents share a day, and the first and last day that they share.</summary>
    public static (Truth Together, RawDays Days) Shared(RawDays a, RawDays b)
    {
        if (a.StartMin > b.EndMax || b.StartMin > a.EndMax)
        {
            return (Truth.False, default);
        }

        bool surely = a.StartMax <= b.EndMin && b.StartMax <= a.EndMin;
        RawDays? days = RawDays.Tight(Math.Max(a.StartMin, b.StartMin), Math.Max(a.StartMax, b.StartMax), Math.Min(a.EndMin, b.EndMin), Math.Min(a.EndMax, b.EndMax));
        return (surely ? Truth.True : Truth.Unknown, days!.Value);
    }

    /// <summary>Whether a contact is what a question asks for, and took place.</summary>
    public static Truth Match(RawContact contact, RawQuery query)
    {
        Truth match = contact.Occurred;
        match = And(match, Among(contact.Directness, query.Kinds));
        match = And(match, Among(contact.Modality, query.Modalities));
        match = And(match, Among(contact.Substance, query.Substances));
        match = And(match, Among(contact.Confidentiality, query.Confidentialities));
        match = And(match, Among(contact.Track, query.Tracks));
        match = And(match, Say(query.Messages || !contact.IsMessage));
        match = And(match, And(Side(contact.FirstSide, query.Both), Side(contact.SecondSide, query.Both)));
        foreach ((string party, RawSide side) in query.Named)
        {
            match = party == contact.First ? And(match, Side(contact.FirstSide, side)) : party == contact.Second ? And(match, Side(contact.SecondSide, side)) : match;
        }

        return query.EitherWay is not var (one, other) ? match : And(match, Or(
            And(Side(contact.FirstSide, one), Side(contact.SecondSide, other)),
            And(Side(contact.FirstSide, other), Side(contact.SecondSide, one))));
    }

    public static Truth Side(RawPerson[] side, RawSide asked)
    {
        if (side.Length == 0)
        {
            return asked.AsksNothing ? Truth.True : Truth.Unknown;
        }

        Truth some = Truth.False;
        foreach (RawPerson person in side)
        {
            Truth high = asked.Rank == 0 ? Truth.True : person.Rank == 0 ? Truth.Unknown : Say(person.Rank >= asked.Rank);
            Truth about = asked.Portfolios.Length == 0 ? Truth.True : person.Portfolios.Length == 0 ? Truth.Unknown : Say(person.Portfolios.Intersect(asked.Portfolios).Any());
            some = Or(some, And(person.There, And(high, about)));
        }

        return some;
    }

    private static Truth Among(string word, string[] asked) => asked.Length == 0 ? Truth.True : word.Length == 0 ? Truth.Unknown : Say(asked.Contains(word));
}
