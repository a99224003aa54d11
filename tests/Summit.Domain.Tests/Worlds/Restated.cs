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
        match = And(match, Among(contact.Directness, query.Kinds, "direct one-way indirect co-presence co-attendance remote-co-presence"));
        match = And(match, Among(contact.Modality, query.Modalities, "in-person phone video hotline letter secure-message public-statement hybrid"));
        match = And(match, Among(contact.Substance, query.Substances, "courtesy procedural substantive"));
        match = And(match, Among(contact.Confidentiality, query.Confidentialities, "public private-announced secret-until-disclosed secret"));
        match = And(match, Among(contact.Track, query.Tracks, "track-1 track-1.5 track-2 military intelligence"));
        match = And(match, query.Topics.Length == 0 || contact.Topics.Any(t => query.Topics.Any(q => t == q || t.StartsWith(q + "/", StringComparison.Ordinal))) ? Truth.True : Truth.Unknown);
        match = And(match, Say(query.Messages || !contact.IsMessage));
        List<RawSide> first = [query.Both, .. query.Named.Where(n => n.Party == contact.First).Select(n => n.Side)];
        List<RawSide> second = [query.Both, .. query.Named.Where(n => n.Party == contact.Second).Select(n => n.Side)];
        return query.EitherWay is not var (one, other)
            ? And(match, And(Side(contact.FirstSide, [.. first]), Side(contact.SecondSide, [.. second])))
            : And(match, Or(
                And(Side(contact.FirstSide, [.. first, one]), Side(contact.SecondSide, [.. second, other])),
                And(Side(contact.FirstSide, [.. first, other]), Side(contact.SecondSide, [.. second, one]))));
    }

    /// <summary>Whether one person of a side was there and is all that is asked for.</summary>
    public static Truth Side(RawPerson[] side, params RawSide[] asked)
    {
        if (side.Length == 0)
        {
            return asked.All(a => a.AsksNothing) ? Truth.True : Truth.Unknown;
        }

        Truth some = Truth.False;
        foreach (RawPerson person in side)
        {
            Truth all = person.There;
            foreach (RawSide one in asked)
            {
                Truth high = one.Rank == 0 ? Truth.True : person.Rank == 0 ? Truth.Unknown : Say(person.Rank >= one.Rank);
                all = And(all, And(high, About(person.Portfolios, one.Portfolios)));
            }

            some = Or(some, all);
        }

        return some;
    }

    // Of portfolios any one will do; a word that nobody knows could be any of them.
    private static Truth About(string[] held, string[] asked) =>
        asked.Length == 0 ? Truth.True
        : held.Length == 0 ? Truth.Unknown
        : held.Select(h => Among(h, asked, "leadership foreign-affairs defence military national-security intelligence interior-security finance-trade parliament other")).Aggregate(Or);

    private static Truth Among(string word, string[] asked, string known) =>
        asked.Length == 0 ? Truth.True : asked.Contains(word) ? Truth.True : known.Split(' ').Contains(word) ? Truth.False : Truth.Unknown;
}
