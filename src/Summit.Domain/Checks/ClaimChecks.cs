namespace Summit.Domain;

/// <summary>What is wrong or noteworthy in claims and sources.</summary>
internal static class ClaimChecks
{
    /// <summary>All findings about claims, those on records in the order of the records, then those on sources.</summary>
    public static IEnumerable<Finding> Of(Chronicle chronicle)
    {
        SourceTable sources = new(chronicle, null);
        return chronicle.Claims.Where(c => c.Subject.Record.IsRecorded).GroupBy(c => c.Subject.Record).OrderBy(g => g.Key).SelectMany(g => OnRecord(chronicle, sources, [.. g]))
            .Concat(chronicle.Claims.Where(IsUnreadable).Select(Unreadable))
            .Concat(CancelledYetHeld(chronicle))
            .Concat(OnSources(chronicle, sources));
    }

    private static IEnumerable<Finding> OnRecord(Chronicle chronicle, SourceTable sources, Claim[] claims) =>
        Contradictions(sources, claims)
            .Concat(SilenceChecks.Of(sources, claims))
            .Concat(EarlyReports(chronicle, sources, claims))
            .Concat(new RetractionChecks(chronicle).Of(claims));

    private static IEnumerable<Finding> Contradictions(SourceTable sources, Claim[] claims) =>
        from subject in claims.GroupBy(c => (c.Subject, c.Property))
        where subject.Any(c => c.Stance == Stance.Denies || IsAssertedNot(c))
        let asserted = subject.Where(c => c.Stance == Stance.Asserts).DistinctBy(c => (Said(c), Alike.Of(sources[c.Source].Origins))).ToLookup(c => Said(c))
        from denial in subject.Where(c => c.Stance == Stance.Denies || IsAssertedNot(c))
        let against = asserted[IsAssertedNot(denial) ? ClaimValue.Of(true) : Said(denial)].FirstOrDefault(c => !SameOrigin(sources, c, denial))
        where against is not null
        select FindingCode.ContradictedClaim.In(denial.Id, $"'{denial.Source}' denies what '{against.Source}' asserts: {subject.Key.Subject} {subject.Key.Property} {Said(against)}.");

    private static IEnumerable<Finding> EarlyReports(Chronicle chronicle, SourceTable sources, Claim[] claims)
    {
        Dictionary<SourceId, Edtf> days = [];
        foreach (Claim claim in claims)
        {
            if (claim.Stance == Stance.Asserts && claim.Says(ClaimProperty.When, out Edtf when) && when.IsRecorded)
            {
                days.TryAdd(claim.Source, when);
            }
        }

        return
            from claim in claims
            where claim.Stance == Stance.Asserts && IsOfThePast(claim)
            let text = sources[claim.Source]
            let day = DayOf(chronicle, claim, days.GetValueOrDefault(claim.Source))
            where !text.SpeaksAfter(day)
            select FindingCode.PublishedBeforeEvent.In(claim.Id, $"'{claim.Source}', published {text.Source.Published}, asserts {claim.Property} of {claim.Subject}, which is not before {new DayText(day.StartMin)}.");
    }

    private static IEnumerable<Finding> CancelledYetHeld(Chronicle chronicle)
    {
        foreach (Session session in chronicle.Sessions.Where(s => Off(s.Plan) && TookPlace(s.Occurrence)))
        {
            yield return FindingCode.CancelledYetHeld.In(session.Id, $"'{session.Id}' is {session.Plan} and yet {session.Occurrence}.");
        }

        foreach (Meeting meeting in chronicle.Meetings.Where(m => Off(m.Plan) && TookPlace(m.Occurrence)))
        {
            yield return FindingCode.CancelledYetHeld.In(meeting.Id, $"'{meeting.Id}' is {meeting.Plan} and yet {meeting.Occurrence}.");
        }
    }

    /// <summary>Sources that stand in a circle.</summary>
    public static IEnumerable<Finding> Circles(Chronicle chronicle) => chronicle.Sources.Any(s => s.DerivedFrom.Count > 0 || s.Via.IsRecorded) ? Circles(chronicle, new SourceTable(chronicle, null)) : [];

    private static IEnumerable<Finding> Circles(Chronicle chronicle, SourceTable sources)
    {
        foreach (IReadOnlyList<SourceId> circle in sources.Derivations.Circles.OrderBy(c => c[0]))
        {
            yield return FindingCode.DerivationCycle.In(circle[0], $"Sources repeat one another in a circle: {string.Join(", ", circle)}.");
        }

        foreach (IReadOnlyList<SourceId> circle in Quoted.In(chronicle).Circles.OrderBy(c => c[0]))
        {
            yield return FindingCode.DerivationCycle.In(circle[0], $"Sources are known only from one another, in a circle: {string.Join(", ", circle)}.");
        }
    }

    private static IEnumerable<Finding> OnSources(Chronicle chronicle, SourceTable sources)
    {
        foreach (Finding circle in Circles(chronicle, sources))
        {
            yield return circle;
        }

        foreach (Source source in chronicle.Sources.Where(s => !s.Kind.IsKnown))
        {
            yield return FindingCode.UnknownSourceKind.In(source.Id, source.Kind.IsRecorded ? $"'{source.Kind}' is no known kind of source." : $"Of what kind '{source.Id}' is, is not recorded.");
        }
    }

    private static Finding Unreadable(Claim claim) => FindingCode.UnreadableValue.In(claim.Id, $"'{claim.Value}' cannot be read as a value of '{claim.Property}'.", "$.value");

    // Only held needs no value: to assert it says that it was.
    private static bool IsUnreadable(Claim claim) => claim.Value.IsRecorded
        ? claim.Property.KnownRow?.CanRead(claim.Value) == false
        : claim.Stance == Stance.Asserts && claim.Property.IsKnown && claim.Property != ClaimProperty.Held.Name;

    private static ClaimValue Said(Claim claim) => claim.Property == ClaimProperty.Held.Name && !claim.Value.IsRecorded ? ClaimValue.Of(true) : claim.Value;

    private static bool IsAssertedNot(Claim claim) => claim.Property == ClaimProperty.Held.Name && claim.Stance == Stance.Asserts && claim.Value.Flag == false;

    private static bool SameOrigin(SourceTable sources, Claim one, Claim other) => sources[one.Source].Origins.Intersect(sources[other.Source].Origins).Any();

    private static bool IsOfThePast(Claim claim) => (claim.Property == ClaimProperty.Held.Name || claim.Property.KnownRow?.Traits.HasFlag(PropertyTraits.ImpliesHeld) == true) && claim.Value.Flag != false;

    private static DayBounds DayOf(Chronicle chronicle, Claim claim, Edtf own)
    {
        own = claim.Says(ClaimProperty.When, out Edtf given) || claim.Says(ClaimProperty.Start, out given) || claim.Says(ClaimProperty.End, out given) ? given : own;
        Edtf day = own.IsRecorded ? own : chronicle.Find(claim.Subject.Record) switch { Meeting m => m.When, Session s => s.When, Escalation e => e.Start, _ => default };
        return day.TryGetBounds(out DayBounds bounds) ? bounds : DayBounds.Anywhen;
    }

    private static bool Off(Plan plan) => plan == Plan.Cancelled || plan == Plan.Declined;

    private static bool TookPlace(Occurrence occurrence) => occurrence == Occurrence.Held || occurrence == Occurrence.InProgress;

    private readonly record struct DayText(int Day)
    {
        public override string ToString() => DayNumber.ToDate(Day) is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "";
    }

    // Of texts that go back to the same ones the first stands for all.
    private readonly record struct Alike(int Count, KnownSource First, object? All)
    {
        public static Alike Of(KnownSource[] origins) => new(origins.Length, origins[0], origins.Length > 1 ? origins : null);
    }
}
