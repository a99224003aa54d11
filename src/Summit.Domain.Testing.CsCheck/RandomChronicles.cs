namespace Summit.Domain.Testing;

/// <summary>Random small chronicles: meetings and sessions of two to four parties in which everything may be recorded, unknown or left out.</summary>
internal static class RandomChronicles
{
    private static readonly Gen<Edtf> Span = Gen.Frequency((3, Gen.Const(default(Edtf))), (2, RandomDates.Date));

    private static readonly Gen<IReadOnlyList<Portfolio>> Portfolios =
        Gen.OneOf(Portfolio.Defence, Portfolio.Military, Portfolio.ForeignAffairs, Portfolio.From("fisheries")).Array[0, 2].Select(p => (IReadOnlyList<Portfolio>)p);

    private static readonly Gen<Band> AnyBand = Word<Band>(["leader", "minister", "minister-equivalent", "senior-official", "official", "grand-master"], recorded: 3);

    private static readonly Gen<Representative> AnyRepresentative =
        from band in AnyBand
        from portfolios in Portfolios
        from presence in Word<Presence>(["present", "present", "present", "present", "remote", "represented-by", "absent", "unknown", "on-the-stairs"], recorded: 6)
        from office in Gen.Frequency((5, Gen.Const("")), (2, Gen.OneOf("o1", "o2", "o3")), (1, Gen.Const("no-office")))
        from span in Span
        from person in Gen.Frequency((3, Gen.Const("")), (2, Gen.OneOf("p1", "p2")))
        select (person.Length > 0 ? Representative.Of(person)
            : office.Length > 0 ? Representative.Of(default, office)
            : Representative.At(band, portfolios)).With(presence).On(span);

    private static readonly Gen<(Reply Reply, Representative[] Delegates)> Seat =
        Gen.Select(Word<Reply>(["declined", "accepted"], recorded: 1), AnyRepresentative.Array[0, 3]);

    private static readonly Gen<Occurrence> AnyOccurrence = Word<Occurrence>(["held", "held", "held", "held", "in-progress", "not-held", "elapsed", "unknown", "not-yet-due", "half-held"], recorded: 4);

    private static readonly Gen<Plan> AnyPlan = Word<Plan>(["scheduled", "cancelled", "declined", "speculated", "proposed", "requested", "postponed", "moved-online"], recorded: 1);

    private static readonly Gen<Facets> AnyFacets =
        from format in Word<Format>(["bilateral", "plenary", "trilateral", "restricted-session", "huddle"], recorded: 1)
        from encounter in Word<Encounter>(["formal-meeting", "working-meal", "pull-aside", "call", "message-exchange", "one-way-message", "none-observed", "chess"], recorded: 1)
        from modality in Word<Modality>(["in-person", "phone", "letter", "secure-message", "pigeon"], recorded: 1)
        from directness in Word<Directness>(["direct", "one-way", "indirect", "co-presence", "telepathy"], recorded: 1, absent: 4)
        from substance in Word<Substance>(["substantive", "procedural", "courtesy"], recorded: 1)
        from kept in Word<Confidentiality>(["public", "secret"], recorded: 1)
        from track in Word<Track>(["track-1", "military"], recorded: 1)
        from mediation in Word<Mediation>(["none", "shuttle", "proximity-talks", "good-offices"], recorded: 1, absent: 4)
        select new Facets { Format = format, Encounter = encounter, Modality = modality, Directness = directness, Substance = substance, Confidentiality = kept, Track = track, Mediation = mediation };

    private static readonly Gen<IReadOnlyList<Topic>> Topics = Gen.Frequency(
        (2, Gen.Const(Array.Empty<string>())),
        (3, Gen.OneOf("security", "security/terrorism", "security/terrorism/camps", "security-forces", "water").Array[1, 2])).Select(words => (IReadOnlyList<Topic>)[.. words.Select(Topic.From)]);

    private static readonly Gen<Delegation[]> Delegations =
        from parties in Gen.Int[0, 11]
        from seats in Seat.Array[2, 4]
        select seats.Select((s, i) => Delegation.Of(Gens.Parties[((i * 5) + parties) % Gens.Parties.Count], s.Delegates).Replying(s.Reply)).DistinctBy(d => d.Party).ToArray();

    private static readonly Gen<Directness[]> Pairs = Gen.Frequency(
        (5, Gen.Const(Array.Empty<Directness>())),
        (1, Word<Directness>(["direct", "co-presence", "indirect"], recorded: 4).Select(d => new[] { d })));

    public static Gen<Meeting> Meeting { get; } =
        from number in Gen.Int[1, 9]
        from facets in AnyFacets
        from when in RandomDates.Date
        from delegations in Delegations
        from occurrence in AnyOccurrence
        from plan in AnyPlan
        from others in Gen.Bool
        from pairs in Pairs
        from session in Gen.Frequency((1, Gen.Const("")), (1, Gen.OneOf("s1", "s2", "s3")))
        from dated in Gen.OneOf(true, true, true, false)
        from topics in Topics
        select pairs.Aggregate(Among(Domain.Meeting.Held($"m{number}", dated ? when : default, facets, delegations).Having(occurrence).With(plan).About(topics), session, others), (m, d) => m.Between(Gens.Pair, d));

    // Session 1 and 2 stand alone or are wholes; a later one may be a part of any before it.
    private static Gen<Session> AnySession(int number) =>
        from whole in Gen.Int[0, number]
        from when in RandomDates.Date
        from delegations in Gen.Frequency((1, Gen.Const(Array.Empty<Delegation>())), (4, Delegations))
        from occurrence in AnyOccurrence
        from plan in AnyPlan
        from modality in Word<Modality>(["in-person", "video"], recorded: 1)
        from dated in Gen.OneOf(true, true, true, false)
        from topics in Topics
        select (number > 2 && whole > 0 && whole < number ? Session.Part($"s{number}", Session.Held($"s{whole}", default, default), dated ? when : default, delegations) : Session.Held($"s{number}", default, dated ? when : default, delegations))
            .Having(occurrence).With(plan).By(modality).OnAgenda(topics);

    private static readonly Gen<Office[]> Offices = Gen.Select(AnyBand, Portfolios).Array[3].Select(o => o.Select((t, i) => Office.Create($"o{i + 1}", Gens.Parties[i], "", t.Item1, t.Item2)).ToArray());

    private static readonly Gen<Tenure[]> Tenures =
        Gen.Select(Gen.OneOf("p1", "p2"), Gen.OneOf("o1", "o2", "o3", "no-office"), Gen.OneOf(RandomDates.Date, Gen.OneOf("2019/..", "2020-01-05/..", "2019/2020-01-15", "2019/").Select(Edtf.Parse)))
            .Array[0, 3].Select(t => t.Select((x, i) => Tenure.Create($"t{i + 1}", x.Item1, x.Item2, x.Item3)).ToArray());

    public static Gen<Chronicle> Chronicle { get; } =
        from offices in Offices
        from tenures in Tenures
        from meetings in Meeting.Array[0, 3]
        from sessions in Gen.Select(AnySession(1), AnySession(2), AnySession(3), AnySession(4), AnySession(5))
        from count in Gen.Int[0, 5]
        select Domain.Chronicle.Of([.. Gens.Parties.Select(p => (IRecord)Domain.Party.State(p)), .. offices, .. tenures, .. meetings.DistinctBy(m => m.Id), .. new[] { sessions.Item1, sessions.Item2, sessions.Item3, sessions.Item4, sessions.Item5 }.Take(count)]);

    private static Meeting Among(Meeting meeting, string session, bool others)
    {
        Meeting within = session.Length > 0 ? meeting.During(session) : meeting;
        return others ? within.AndOthers() : within;
    }

    private static Gen<T> Word<T>(string[] words, int recorded, int absent = 1)
        where T : struct, ICode<T> => Gen.Frequency((absent, Gen.Const(default(T))), (recorded, Gen.OneOf(words).Select(T.From)));
}
